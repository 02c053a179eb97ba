import { Table } from '@mantine/core'
import { useMemo } from 'react'
import type { SustainabilityRow } from '#contract/index.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { LongTextField, NumberField } from '../../../ui/fields/fields.tsx'
import { useDetailRow } from '../parts/detail-row.ts'
import { FieldNotes } from '../parts/FieldNotes.tsx'
import { useProject } from '../parts/project-context.ts'
import { sustainabilityWords } from '../words/horizontal-words.ts'
import { sustainabilityPart } from './horizontal-rows.ts'

const scoreRules = { scale: 0, min: 0, max: 10 } as const

/** One criterion: the direct and the indirect effect, 0–10, and the grounds. */
export function CriterionRow({ score }: { readonly score: SustainabilityRow }) {
  const t = useWords(sustainabilityWords)
  const { detail } = useProject()
  const part = useMemo(() => sustainabilityPart(score.id), [score.id])
  const row = useDetailRow(detail, part)
  const criterion = t(score.criterion)
  return (
    <Table.Tr role="row">
      <Table.Th role="rowheader" scope="row">
        <FieldNotes names={[`sustainability.${score.criterion}`]}>{criterion}</FieldNotes>
      </Table.Th>
      {(['direct', 'indirect'] as const).map((kind) => (
        <Table.Td key={kind} role="cell">
          <NumberField of={row.field(kind)} label={t(`${kind}.cell`, { criterion })} hideLabel rules={scoreRules} />
        </Table.Td>
      ))}
      <Table.Td role="cell">
        <LongTextField of={row.field('comment')} label={t('comment.cell', { criterion })} hideLabel minRows={1} />
      </Table.Td>
    </Table.Tr>
  )
}
