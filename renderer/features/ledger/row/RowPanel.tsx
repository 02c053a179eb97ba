import { SimpleGrid, Stack, Text, Title } from '@mantine/core'
import type { LedgerRulesOut } from '#contract/index.ts'
import type { LedgerRow } from '#domain/ledger/row.ts'
import { useFormat } from '../../../i18n/format.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { RowNotes } from '../RowNotes.tsx'
import type { ExtrasByRow } from '../row-extras.ts'
import type { RowJudgement } from '../row-status.ts'
import { rowWords } from '../words/row-words.ts'
import { statusWords } from '../words/status-words.ts'
import { RowFactsPart } from './RowFactsPart.tsx'
import { RowFiles } from './RowFiles.tsx'
import { RowShare } from './RowShare.tsx'
import { RowTerms } from './RowTerms.tsx'

interface RowPanelProps {
  readonly projectId: string
  readonly row: LedgerRow | undefined
  /** Ids of the selected rows, the chosen one among them. */
  readonly selected: readonly string[]
  readonly rowById: (id: string) => LedgerRow | undefined
  /** Ids of the rows of the same supplier and category, the row's own among them. */
  readonly sameSupplier: (row: LedgerRow) => readonly string[]
  readonly rules: LedgerRulesOut
  readonly extras: ExtrasByRow
  readonly judge: (row: LedgerRow) => RowJudgement
}

/** Everything about the chosen row beside its cells: what the rules say and ask, its files, its share. */
export function RowPanel(props: RowPanelProps) {
  const { projectId, row, selected, sameSupplier, rules, extras, judge } = props
  const t = useWords(rowWords)
  const tStatus = useWords(statusWords)
  const format = useFormat()
  if (row === undefined) {
    return (
      <section aria-labelledby="ledger-row">
        <Title order={2} size="h5" mt="md" mb={4} id="ledger-row">
          {tStatus('notes')}
        </Title>
        <Text c="dimmed">{tStatus('pick')}</Text>
      </section>
    )
  }
  const known = extras.get(row.id)
  const judged = judge(row)
  const name = [row.voucher, format.day(row.costDay), row.supplier || row.text].filter(Boolean).join(' · ')
  return (
    <section aria-labelledby="ledger-row">
      <Title order={2} size="h5" mt="md" mb={4} id="ledger-row">
        {name === '' ? t('row.unnamed') : t('row', { name })}
      </Title>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
        <Stack gap="sm">
          <RowNotes judged={judged} hasPeriod={rules.periodEnd !== null} />
          <RowTerms row={row} rules={rules} />
        </Stack>
        <Stack gap="md">
          <RowFiles projectId={projectId} rowId={row.id} selected={selected} />
          <RowFactsPart
            key={row.id}
            projectId={projectId}
            row={row}
            judged={judged}
            known={known}
            rules={rules}
            alike={sameSupplier(row)}
          />
          {row.entry === 'cost' && (
            <RowShare
              projectId={projectId}
              row={row}
              known={known}
              keys={rules.keys}
              selected={selected}
              judged={judged}
            />
          )}
        </Stack>
      </SimpleGrid>
    </section>
  )
}
