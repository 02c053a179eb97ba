import { Table, Text, Title } from '@mantine/core'
import type { ReportComparisonOut } from '#contract/index.ts'
import type { Language } from '#domain/values/language.ts'
import { useLanguage, useWords } from '../../../i18n/LanguageProvider.tsx'
import { differenceText, shareText } from './figure-text.ts'
import classes from './Compare.module.css'
import { Parts } from './Parts.tsx'
import { comparisonWords } from './words.ts'

type ComparedTable = ReportComparisonOut['tables'][number]
type ComparedCell = ComparedTable['rows'][number]['cells'][number]

interface ComparedTablesProps {
  readonly tables: readonly ComparedTable[]
  /** Rows without a change too. */
  readonly withSame: boolean
}

/** Table by table, the cells that differ; of figures the difference too. */
export function ComparedTables({ tables, withSame }: ComparedTablesProps) {
  const t = useWords(comparisonWords)
  const { language } = useLanguage()
  if (tables.length === 0) return null
  return (
    <section aria-labelledby="compared-tables">
      <Title order={3} size="h5" id="compared-tables">
        {t('tables')}
      </Title>
      {tables.map((table) => (
        <div key={table.key} className={classes['section']}>
          <Title order={4} size="h6">
            {table.caption === '' ? t('table.unnamed') : table.caption}
          </Title>
          <Text size="sm" c="dimmed">
            {t(`kind.${table.kind}`)} · {t('cells', { count: table.changedCells })}
          </Text>
          {/* What scrolls can be scrolled by keyboard. */}
          <div
            className={classes['scrolled']}
            tabIndex={0}
            role="group"
            aria-label={table.caption === '' ? t('table.unnamed') : table.caption}
          >
            <Table miw={480} verticalSpacing={4} aria-label={table.caption === '' ? t('table.unnamed') : table.caption}>
              <Table.Thead>
                <Table.Tr>
                  {table.columns.map(({ title, kind }, index) => (
                    <Table.Th key={index} scope="col">
                      {title.trim() === '' ? t(index === 0 ? 'column.what' : 'column.value') : title}
                      {kind !== 'same' && ` (${t(`kind.${kind}`).toLowerCase()})`}
                    </Table.Th>
                  ))}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {table.rows
                  .filter(({ kind }) => withSame || kind !== 'same')
                  .map(({ cells }, row) => (
                    <Table.Tr key={row}>
                      {cells.map((cell, column) => (
                        <Table.Td key={column} className={classes['text'] ?? ''}>
                          <CellText cell={cell} language={language} />
                        </Table.Td>
                      ))}
                    </Table.Tr>
                  ))}
              </Table.Tbody>
            </Table>
          </div>
        </div>
      ))}
    </section>
  )
}

function CellText({ cell, language }: { readonly cell: ComparedCell; readonly language: Language }) {
  if (cell.kind === 'same') return <>{cell.after}</>
  const { figure } = cell
  const difference = [
    differenceText(figure?.difference ?? null, language),
    shareText(figure?.changeShare ?? null, language),
  ].filter((text) => text !== '')
  return (
    <>
      <Parts parts={cell.parts} side="both" />
      {difference.length > 0 && (
        <Text size="xs" span>
          {` (${difference.join(', ')})`}
        </Text>
      )}
    </>
  )
}
