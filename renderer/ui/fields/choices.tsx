import { Box, Checkbox, Group, NativeSelect } from '@mantine/core'
import { err, ok } from '#domain/values/result.ts'
import { fieldPlace } from '../place/place-of.ts'
import { FieldMark, FieldRescue, useFieldError } from './FieldStatus.tsx'
import type { FieldProps } from './InputField.tsx'
import { useSaveField } from './use-save-field.ts'

export interface Option<Value> {
  readonly value: Value
  readonly label: string
}

interface SelectFieldProps<Value extends string | number | null> extends FieldProps<Value> {
  readonly options: readonly Option<Value>[]
}

/** A choice of a few, saved when it is made. `null` may be one of the options. */
export function SelectField<Value extends string | number | null>(props: SelectFieldProps<Value>) {
  const { of, options, label, hideLabel = false } = props
  const indexOf = (value: Value) => String(options.findIndex((option) => option.value === value))
  const field = useSaveField<Value>({
    key: of.key,
    value: of.value,
    save: of.save,
    format: indexOf,
    parse(text) {
      const option = options[Number(text)]
      return option === undefined ? err({ code: 'other' }) : ok(option.value)
    },
  })
  const known = field.text !== '-1'
  return (
    <Box maw={props.width} {...fieldPlace(of.key)}>
      <NativeSelect
        {...(hideLabel ? { 'aria-label': label } : { label })}
        description={props.description}
        error={useFieldError(field)}
        value={field.text}
        onChange={(event) => field.commit(event.currentTarget.value)}
        data={[
          ...(known ? [] : [{ value: '-1', label: String(of.value ?? '') }]),
          ...options.map((option, index) => ({ value: String(index), label: option.label })),
        ]}
      />
      <FieldRescue field={field} saved={options.find((option) => option.value === of.value)?.label ?? ''} />
    </Box>
  )
}

/** Yes or no, saved when it is ticked. */
export function CheckboxField(props: Omit<FieldProps<boolean>, 'hideLabel'>) {
  const { of } = props
  const field = useSaveField<boolean>({
    key: of.key,
    value: of.value,
    save: of.save,
    format: String,
    parse: (text) => ok(text === 'true'),
  })
  return (
    <Box {...fieldPlace(of.key)}>
      <Group gap="xs">
        <Checkbox
          label={props.label}
          description={props.description}
          error={useFieldError(field)}
          checked={field.text === 'true'}
          onChange={(event) => field.commit(String(event.currentTarget.checked))}
        />
        <FieldMark field={field} />
      </Group>
      <FieldRescue field={field} saved={String(of.value)} />
    </Box>
  )
}
