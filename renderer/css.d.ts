declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>
  // eslint-disable-next-line import/no-default-export -- the shape that the bundler gives to a CSS module
  export default classes
}
declare module '*.css'
