import { Stack } from '@mantine/core'
import { LongTextField } from '../../../ui/fields/fields.tsx'
import type { FieldPort } from '../../../ui/fields/use-editable-row.ts'
import { TextStats } from './TextStats.tsx'

interface CountedTextProps {
  readonly of: FieldPort<string>
  readonly label: string
  readonly minRows: number
}

/** A long text with its length in words and characters. */
export function CountedText({ of, label, minRows }: CountedTextProps) {
  return (
    <Stack gap={4}>
      <LongTextField of={of} label={label} minRows={minRows} />
      <TextStats fieldKey={of.key} saved={of.value} />
    </Stack>
  )
}
