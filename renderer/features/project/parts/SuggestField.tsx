import { Autocomplete, Box } from '@mantine/core'
import { useMemo } from 'react'
import { FieldMark, FieldRescue, useFieldError } from '../../../ui/fields/FieldStatus.tsx'
import type { FieldProps } from '../../../ui/fields/InputField.tsx'
import { lineParser } from '../../../ui/fields/parsers.ts'
import { fieldPlace } from '../../../ui/place/place-of.ts'
import { useSaveField } from '../../../ui/fields/use-save-field.ts'

interface SuggestFieldProps extends FieldProps<string> {
  readonly suggestions: readonly string[]
}

/** One line of text with suggestions; anything else may be written too. Choosing a suggestion saves it. */
export function SuggestField({ of, label, hideLabel = false, description, suggestions, width }: SuggestFieldProps) {
  const parser = useMemo(() => lineParser({ maxLength: 2_000 }), [])
  const field = useSaveField({ key: of.key, value: of.value, save: of.save, ...parser })
  return (
    <Box maw={width} {...fieldPlace(of.key)}>
      <Autocomplete
        {...(hideLabel ? { 'aria-label': label } : { label })}
        description={description}
        error={useFieldError(field)}
        value={field.text}
        data={[...new Set(suggestions)]}
        limit={40}
        onChange={field.change}
        onOptionSubmit={field.commit}
        onBlur={() => field.commit()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') field.commit()
          if (event.key === 'Escape' && field.status !== null) field.restore()
        }}
        rightSection={<FieldMark field={field} />}
        comboboxProps={{ withinPortal: true, shadow: 'md' }}
      />
      <FieldRescue field={field} saved={of.value} />
    </Box>
  )
}
