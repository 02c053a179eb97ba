/** Every row that people edit: optimistic version, written only by commands. */
export interface TrackedRow {
  id: string
  version: number
}

export type Flag = 0 | 1
