import { List, Table, Text } from '@mantine/core'
import type { DecisionComparison } from '#domain/decision/compare.ts'
import type { DecisionDeadline, DecisionVersion } from '#domain/decision/decision.ts'
import { textDiff } from '#domain/values/text-diff.ts'
import { useFormat } from '../../../i18n/format.ts'
import { useLanguage, useWords } from '../../../i18n/LanguageProvider.tsx'
import { FieldGroup } from '../../project/parts/FieldGroup.tsx'
import { termText } from '../terms/term-text.ts'
import { compareWords } from '../words/compare-words.ts'
import { planWords } from '../words/plan-words.ts'
import { termWords } from '../words/term-words.ts'

interface ComparedTermsProps {
  readonly before: DecisionVersion
  readonly after: DecisionVersion
  readonly comparison: DecisionComparison
}

/** The fields, the schedule and the conditions that differ. */
export function ComparedTerms({ before, after, comparison }: ComparedTermsProps) {
  const t = useWords(compareWords)
  const label = useWords(termWords)
  const { language } = useLanguage()
  const fields = comparison.terms.filter((field) => field !== 'conditions')
  return (
    <>
      {fields.length > 0 && (
        <FieldGroup title={t('terms')} columns={1}>
          <Table verticalSpacing={6} aria-label={t('terms')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('what')}</Table.Th>
                <Table.Th scope="col">{t('before.column')}</Table.Th>
                <Table.Th scope="col">{t('after.column')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {fields.map((field) => (
                <Table.Tr key={field}>
                  <Table.Th scope="row" fw={500}>
                    {label(field)}
                  </Table.Th>
                  <Table.Td style={{ overflowWrap: 'anywhere' }}>{termText(before, field, language) || '–'}</Table.Td>
                  <Table.Td style={{ overflowWrap: 'anywhere' }}>{termText(after, field, language) || '–'}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </FieldGroup>
      )}
      <ComparedSchedule comparison={comparison} />
      {comparison.terms.includes('conditions') && (
        <FieldGroup title={t('conditions')} columns={1}>
          <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {textDiff(before.conditions, after.conditions).map(({ kind, text }, index) =>
              kind === 'same' ? text : kind === 'added' ? <ins key={index}>{text}</ins> : <del key={index}>{text}</del>,
            )}
          </Text>
        </FieldGroup>
      )}
    </>
  )
}

function ComparedSchedule({ comparison }: { readonly comparison: DecisionComparison }) {
  const t = useWords(compareWords)
  const plan = useWords(planWords)
  const format = useFormat()
  const { deadlinesAdded, deadlinesRemoved } = comparison
  const text = ({ kind, coversTo, dueOn }: DecisionDeadline) =>
    t('deadline', { kind: plan(kind), coversTo: format.day(coversTo) || '–', dueOn: format.day(dueOn) || '–' })
  if (deadlinesAdded.length === 0 && deadlinesRemoved.length === 0) return null
  return (
    <FieldGroup title={plan('schedule')} columns={1}>
      <List>
        {deadlinesRemoved.map((deadline) => (
          <List.Item key={deadline.id}>{t('deadline.removed', { deadline: text(deadline) })}</List.Item>
        ))}
        {deadlinesAdded.map((deadline) => (
          <List.Item key={deadline.id}>{t('deadline.added', { deadline: text(deadline) })}</List.Item>
        ))}
      </List>
    </FieldGroup>
  )
}
