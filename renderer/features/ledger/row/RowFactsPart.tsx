import { Button, Group, Text, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { LedgerRulesOut } from '#contract/index.ts'
import { questionsOf } from '#domain/ledger/questions.ts'
import { NO_ROW_FACTS } from '#domain/ledger/row-facts.ts'
import type { LedgerRow } from '#domain/ledger/row.ts'
import { termsOn } from '#domain/ledger/terms.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx'
import { useEditableRow } from '../../../ui/fields/use-editable-row.ts'
import type { LedgerRowExtras } from '../row-extras.ts'
import type { RowJudgement } from '../row-status.ts'
import { useLedgerCommand } from '../use-ledger-command.ts'
import { rowWords } from '../words/row-words.ts'
import { FactField } from './FactField.tsx'
import { factsOut, fieldsOf } from './fact-fields.ts'
import { useFactsCache } from './use-facts-cache.ts'
import type { FactFields } from './fact-fields.ts'

interface RowFactsPartProps {
  readonly projectId: string
  readonly row: LedgerRow
  readonly judged: RowJudgement
  readonly known: LedgerRowExtras | undefined
  readonly rules: LedgerRulesOut
  /** Rows that the same answers may fit, the row's own among them. */
  readonly alike: readonly string[]
}

/** The questions that the rules have on this row, answered in place. What is not answered stays missing. */
export function RowFactsPart({ projectId, row, judged, known, rules, alike }: RowFactsPartProps) {
  const t = useWords(rowWords)
  const { client } = useApi()
  const { run, busy, error } = useLedgerCommand(projectId)
  const facts = known?.facts ?? NO_ROW_FACTS
  const { refresh, show } = useFactsCache(projectId, row.id)
  const edited = useEditableRow<FactFields>({
    key: `ledger-facts/${row.id}`,
    version: known?.version ?? 0,
    values: fieldsOf(facts),
    write: (patch, version) => client.ledger.setFacts({ projectId, rowIds: [row.id], version, patch: factsOut(patch) }),
    reload: refresh,
    apply: show,
  })
  if (row.entry !== 'cost' || judged.judgement === null) return null
  const regime = (row.costDay === null ? undefined : termsOn(rules.terms, row.costDay))?.regime ?? rules.regime
  const questions = questionsOf(judged.judgement, facts, regime)
  const answers = factsOut(Object.fromEntries(questions.map((fact) => [fact, fieldsOf(facts)[fact]])))
  const isAnswered = Object.values(answers).some((answer) => answer !== null)
  const spread = async () => {
    const done = await run(() =>
      client.ledger.setFacts({ projectId, rowIds: [...alike], version: null, patch: answers }),
    )
    if (done) notifications.show({ message: t('facts.alike.done', { count: alike.length }) })
  }
  return (
    <section aria-labelledby="ledger-row-facts">
      <Title order={3} size="h6" mb={4} id="ledger-row-facts">
        {t('facts')}
      </Title>
      {row.costKind === null && <Text size="sm">{t('facts.kind')}</Text>}
      {row.costKind !== null && questions.length === 0 && <Text size="sm">{t('facts.none')}</Text>}
      {questions.map((fact) => (
        <FactField key={fact} fact={fact} row={edited} />
      ))}
      {isAnswered && alike.length > 1 && (
        <Group mt="xs">
          <Button size="compact-sm" variant="default" loading={busy} onClick={() => void spread()}>
            {t('facts.alike', { count: alike.length })}
          </Button>
        </Group>
      )}
      {error !== null && <ErrorPanel error={error} />}
    </section>
  )
}
