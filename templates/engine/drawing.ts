/** Shapes of a picture that the engine draws itself; points, from the top left corner. */
export type Shape =
  | { kind: 'rect'; x: number; y: number; width: number; height: number; color: string }
  | { kind: 'line'; x1: number; y1: number; x2: number; y2: number; color: string; lineWidth: number }
  | {
      kind: 'text'
      x: number
      baseline: number
      text: string
      size: number
      color: string
      bold?: boolean
      anchor: 'start' | 'end'
    }

export interface Drawing {
  width: number
  height: number
  shapes: readonly Shape[]
}
