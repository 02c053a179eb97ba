/** Some fields of a `T`, as they come over the wire: a key may be there and say nothing. */
export type Patch<T> = { [Key in keyof T]?: T[Key] | undefined }

type Given<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> }

/** The fields of a patch that say something. */
export const given = <T extends object>(patch: T): Given<T> =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the filter is what makes it so
  Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as Given<T>
