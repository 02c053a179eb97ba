import { Checkbox } from '@mantine/core'
import { ok } from '#domain/values/result.ts'
import { FieldRescue, useFieldError } from '../../../ui/fields/FieldStatus.tsx'
import type { FieldPort } from '../../../ui/fields/use-editable-row.ts'
import { useSaveField } from '../../../ui/fields/use-save-field.ts'

/** Whether a source is part of the granted support; in a cell, so its label is heard and not seen. */
export function InSupportField({ of, label }: { readonly of: FieldPort<boolean>; readonly label: string }) {
  const field = useSaveField<boolean>({
    key: of.key,
    value: of.value,
    save: of.save,
    format: String,
    parse: (text) => ok(text === 'true'),
  })
  return (
    <>
      <Checkbox
        aria-label={label}
        mt={8}
        error={useFieldError(field)}
        checked={field.text === 'true'}
        onChange={(event) => field.commit(String(event.currentTarget.checked))}
      />
      <FieldRescue field={field} saved={String(of.value)} />
    </>
  )
}
