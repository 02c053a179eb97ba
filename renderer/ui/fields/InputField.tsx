import { Box, Text, Textarea, TextInput } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import type { FieldValue } from './draft-store.ts'
import { fieldPlace } from '../place/place-of.ts'
import { FieldMark, FieldRescue, useFieldError } from './FieldStatus.tsx'
import type { FieldParser } from './parsers.ts'
import type { FieldPort } from './use-editable-row.ts'
import { useSaveField } from './use-save-field.ts'

/** What every field has. The label is always visible; `hideLabel` is for cells whose column header says it. */
export interface FieldProps<Value> {
  readonly of: FieldPort<Value>
  readonly label: string
  readonly description?: string | undefined
  readonly hideLabel?: boolean
  readonly required?: boolean
  /** Width of the input, e.g. `12rem`; the whole column unless told. */
  readonly width?: string
}

interface InputFieldProps<Value extends FieldValue> extends FieldProps<Value> {
  readonly parser: FieldParser<Value>
  readonly input?: 'line' | 'lines'
  readonly minRows?: number
  readonly inputMode?: 'text' | 'decimal' | 'numeric' | 'email' | 'tel' | 'url'
  readonly align?: 'left' | 'right'
  readonly unit?: string
  readonly placeholder?: string | undefined
  /** The person can write more than this many characters, but is told. */
  readonly maxLength?: number | undefined
}

/** A text input that saves what it holds on blur and Enter, and never drops what was typed. Escape restores. */
export function InputField<Value extends FieldValue>(props: InputFieldProps<Value>) {
  const { of, parser, label, hideLabel = false, input = 'line' } = props
  const field = useSaveField({ key: of.key, value: of.value, save: of.save, ...parser })
  const error = useFieldError(field)
  const shared = {
    value: field.text,
    description: props.description,
    error,
    required: props.required ?? false,
    withAsterisk: false,
    placeholder: props.placeholder,
    onBlur: () => field.commit(),
    rightSection: <FieldMark field={field} />,
    ...(hideLabel ? { 'aria-label': label } : { label }),
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && field.status !== null) {
      event.stopPropagation()
      field.restore()
    }
    if (event.key === 'Enter' && (input === 'line' || event.ctrlKey || event.metaKey)) field.commit()
  }
  return (
    <Box maw={props.width} {...fieldPlace(of.key)}>
      {input === 'line' ? (
        <TextInput
          {...shared}
          inputMode={props.inputMode ?? 'text'}
          onChange={(event) => field.change(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          styles={{ input: { textAlign: props.align ?? 'left' } }}
          {...(props.unit === undefined
            ? {}
            : { leftSection: <Text size="sm">{props.unit}</Text>, leftSectionPointerEvents: 'none' })}
        />
      ) : (
        <Textarea
          {...shared}
          autosize
          minRows={props.minRows ?? 2}
          maxRows={30}
          onChange={(event) => field.change(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      )}
      <FieldRescue field={field} saved={parser.format(of.value)} />
    </Box>
  )
}
