import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { FieldValue } from './draft-store.ts'
import { saveField } from './row-saver.ts'
import type { RowPort, SaveOutcome } from './row-saver.ts'

/** One field of a row as an input component sees it. */
export interface FieldPort<Value> {
  /** Identifies the field in the whole app: `project/<id>/name`. */
  readonly key: string
  readonly value: Value
  /** `base` is the value that the editing began from. */
  readonly save: (value: Value, base: FieldValue) => Promise<SaveOutcome>
}

/** A row whose fields are edited one at a time: `<TextField of={row.field('name')} … />`. */
export interface EditableRow<Fields> {
  readonly values: Fields
  readonly field: <K extends keyof Fields & string>(field: K) => FieldPort<Fields[K]>
}

export function useEditableRow<Fields>(port: RowPort<Fields>): EditableRow<Fields> {
  const latest = useRef(port)
  useEffect(() => {
    latest.current = port
  })
  const { key, values } = port
  const field = useCallback<EditableRow<Fields>['field']>(
    (name) => ({
      key: `${key}/${name}`,
      value: values[name],
      save: (value, base) => saveField(() => latest.current, name, value, base),
    }),
    [key, values],
  )
  return useMemo(() => ({ values, field }), [values, field])
}
