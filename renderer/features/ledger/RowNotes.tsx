import { Anchor, Group, List, Text, Title } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconHelpCircle } from '@tabler/icons-react'
import type { VerdictStatus } from '#domain/rules/verdict.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import type { RowJudgement } from './row-status.ts'
import { costReasonWords } from './words/cost-reason-words.ts'
import { findingWords } from './words/problem-words.ts'
import { statusWords } from './words/status-words.ts'

interface RowNotesProps {
  readonly judged: RowJudgement
  readonly hasPeriod: boolean
}

const order: readonly VerdictStatus[] = ['FAIL', 'REVIEW', 'MISSING_DATA']

/** What the chosen row lacks, and what each rule says of it, with the place where the rule stands. */
export function RowNotes({ judged, hasPeriod }: RowNotesProps) {
  const t = useWords(statusWords)
  const finding = useWords(findingWords)
  const reason = useWords(costReasonWords)
  const { findings, judgement } = judged
  const verdicts = order.flatMap((status) => judgement?.verdicts.filter((each) => each.status === status) ?? [])
  const hasNothing = findings.length === 0 && verdicts.length === 0
  return (
    <section aria-labelledby="ledger-row-notes">
      <Title order={3} size="h6" mb={4} id="ledger-row-notes">
        {t('notes')}
      </Title>
      {!hasPeriod && <Text>{t('no_period')}</Text>}
      {hasNothing && hasPeriod && <Text>{t('none')}</Text>}
      <List spacing={4} listStyleType="none" size="sm">
        {findings.map((code) => (
          <List.Item key={code} icon={<IconAlertTriangle size={16} aria-hidden />}>
            {finding(code)}
          </List.Item>
        ))}
        {verdicts.map(({ ruleId, status, reason: why, citation, certainty }) => (
          <List.Item key={ruleId} icon={<StatusIcon status={status} />}>
            <Group gap={6}>
              <Text span size="sm" fw={600} {...(status === 'FAIL' ? { c: 'var(--mantine-color-error)' } : {})}>
                {t(status)}:
              </Text>
              {why !== null && <span>{reason(why)}</span>}
              <Anchor size="sm" href={citation.url} target="_blank" rel="noreferrer">
                {citation.article === null ? citation.act : `${citation.act} ${citation.article}`}
              </Anchor>
              {certainty === 'unverified' && (
                <Text span size="sm" c="dimmed">
                  ({t('unverified')})
                </Text>
              )}
            </Group>
          </List.Item>
        ))}
      </List>
    </section>
  )
}

function StatusIcon({ status }: { readonly status: VerdictStatus }) {
  if (status === 'FAIL') return <IconAlertTriangle size={16} aria-hidden />
  return status === 'MISSING_DATA' ? (
    <IconHelpCircle size={16} aria-hidden />
  ) : (
    <IconCircleCheck size={16} aria-hidden />
  )
}
