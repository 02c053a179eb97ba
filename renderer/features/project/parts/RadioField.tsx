import { Box, Group, Radio } from '@mantine/core'
import { err, ok } from '#domain/values/result.ts'
import type { Option } from '../../../ui/fields/choices.tsx'
import { FieldMark, FieldRescue, useFieldError } from '../../../ui/fields/FieldStatus.tsx'
import type { FieldProps } from '../../../ui/fields/InputField.tsx'
import { fieldPlace } from '../../../ui/place/place-of.ts'
import { useSaveField } from '../../../ui/fields/use-save-field.ts'

interface RadioFieldProps<Value extends string | null> extends Omit<FieldProps<Value>, 'hideLabel' | 'width'> {
  readonly options: readonly Option<Value>[]
}

/** A choice of two or three, all in sight, saved when it is made. */
export function RadioField<Value extends string | null>({ of, label, description, options }: RadioFieldProps<Value>) {
  const field = useSaveField<Value>({
    key: of.key,
    value: of.value,
    save: of.save,
    format: (value) => String(options.findIndex((option) => option.value === value)),
    parse(text) {
      const option = options[Number(text)]
      return option === undefined ? err({ code: 'other' }) : ok(option.value)
    },
  })
  return (
    <Box {...fieldPlace(of.key)}>
      <Radio.Group
        label={label}
        description={description}
        error={useFieldError(field)}
        value={field.text}
        onChange={field.commit}
      >
        <Group gap="lg" mt={6}>
          {options.map((option, index) => (
            <Radio key={option.label} value={String(index)} label={option.label} />
          ))}
          <FieldMark field={field} />
        </Group>
      </Radio.Group>
      <FieldRescue field={field} saved={options.find((option) => option.value === of.value)?.label ?? ''} />
    </Box>
  )
}
