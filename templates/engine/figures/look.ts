/** Sizes (points) and colours of the pictures that are made from data. */
export const figureWidth = 465
export const tallest = 555

export const ink = {
  text: '#1a1d21',
  muted: '#4a5462',
  strong: '#1f3a5f',
  onStrong: '#ffffff',
  middle: '#9db4d1',
  pale: '#e9eef5',
  rule: '#c9d0d9',
  mark: '#b0651f',
} as const
