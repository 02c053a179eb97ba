import { useMemo } from 'react'
import type { ModelParameter } from '#domain/decision/models.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { MoneyField, NumberField } from '../../../ui/fields/fields.tsx'
import { PercentField } from '../../../ui/fields/PercentField.tsx'
import type { FieldPort } from '../../../ui/fields/use-editable-row.ts'
import { useDecisionRow } from '../decision-row.ts'
import { budgetWords } from '../words/budget-words.ts'
import { figurePart } from './figure-part.ts'
import type { ParameterName } from './figure-part.ts'

interface FigureFieldProps {
  readonly modelId: string
  readonly name: ParameterName
  readonly parameter: ModelParameter
  readonly description: string | undefined
}

const rules = { scale: 0, min: 0, max: 100_000 } as const

/** A figure of a model. It shows the rule's own until the decision states another; empty goes back to the rule's. */
export function FigureField({ modelId, name, parameter, description }: FigureFieldProps) {
  const t = useWords(budgetWords)
  const part = useMemo(() => figurePart(modelId, name), [modelId, name])
  const row = useDecisionRow(part)
  const of = withDefault(row.field('figure'), parameter.catalogueValue)
  const shared = { of, label: t(name), description, width: '16rem' }
  if (parameter.unit === 'basisPoints') return <PercentField {...shared} />
  return parameter.unit === 'cents' ? <MoneyField {...shared} /> : <NumberField {...shared} rules={rules} />
}

/** The field of a figure that is the catalogue's own until it is changed. */
function withDefault(of: FieldPort<number | null>, own: number): FieldPort<number | null> {
  return {
    key: of.key,
    value: of.value ?? own,
    save: (value, base) => of.save(value === own ? null : value, base === own && of.value === null ? null : base),
  }
}
