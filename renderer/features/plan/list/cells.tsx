import { useMemo } from 'react'
import { WORK_STATES } from '#domain/plan/plan.ts'
import type { WorkState } from '#domain/plan/plan.ts'
import { err, ok } from '#domain/values/result.ts'
import { collapseSpaces } from '#domain/values/text.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { SelectField } from '../../../ui/fields/choices.tsx'
import { InputField } from '../../../ui/fields/InputField.tsx'
import type { FieldParser } from '../../../ui/fields/parsers.ts'
import type { FieldPort } from '../../../ui/fields/use-editable-row.ts'
import { optionalDayParser } from '../../people/field-parsers.ts'
import { planChoiceWords } from '../words/plan-field-words.ts'

interface CellProps<Value> {
  readonly of: FieldPort<Value>
  readonly label: string
  readonly hideLabel?: boolean
}

interface DayCellProps extends CellProps<string | null> {
  /** The other end of the period that it must stay in order with. */
  readonly from?: string | null
  readonly to?: string | null
}

export function DayCell({ of, label, hideLabel = true, from = null, to = null }: DayCellProps) {
  const parser = useMemo(() => optionalDayParser({ from, to }), [from, to])
  return <InputField of={of} label={label} hideLabel={hideLabel} parser={parser} placeholder="1.9.2026" />
}

export function StateCell({ of, label, hideLabel = true }: CellProps<WorkState>) {
  const choice = useWords(planChoiceWords)
  return (
    <SelectField
      of={of}
      label={label}
      hideLabel={hideLabel}
      options={WORK_STATES.map((value) => ({ value, label: choice(value) }))}
    />
  )
}

/** A sentence that is kept on one line but shown on as many as it needs. */
function sentenceParser(required: boolean): FieldParser<string> {
  return {
    format: (value) => value,
    parse(text) {
      const value = collapseSpaces(text)
      if (required && value === '') return err({ code: 'empty' })
      return value.length > 2_000 ? err({ code: 'too_long' }) : ok(value)
    },
  }
}
const nameParser = sentenceParser(true)
const optionalParser = sentenceParser(false)

/** What a row is called: never empty. */
export function NameCell({ of, label, hideLabel = true }: CellProps<string>) {
  return <InputField of={of} label={label} hideLabel={hideLabel} parser={nameParser} input="lines" minRows={1} />
}

/** A sentence that may be missing. */
export function SentenceCell({ of, label, hideLabel = true }: CellProps<string>) {
  return <InputField of={of} label={label} hideLabel={hideLabel} parser={optionalParser} input="lines" minRows={1} />
}
