import { Anchor, Table, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { FigureRowsOut } from '#contract/index.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useFormat } from '../../../i18n/format.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { addressOfSource } from '../../../ui/place/addresses.ts'
import { nameHere } from '../../../ui/place/visit.ts'
import { QueryView } from '../../../ui/QueryView.tsx'
import { editorWords } from '../words/editor-words.ts'
import type { FigureInText } from './figure-in-text.ts'
import classes from './FigureRows.module.css'

/** The rows of a figure, each the way to itself, and what they make together. */
export function FigureRowList({ figure }: { readonly figure: FigureInText }) {
  const { orpc } = useApi()
  const { reportId, key } = figure
  const query = useQuery(orpc.report.figureRows.queryOptions({ input: { reportId, key } }))
  return <QueryView query={query}>{(found) => found !== null && <Rows figure={figure} found={found} />}</QueryView>
}

interface RowsProps {
  readonly figure: FigureInText
  readonly found: FigureRowsOut
}

function Rows({ figure, found }: RowsProps) {
  const t = useWords(editorWords)
  const format = useFormat()
  const { rows, count, sum, rest } = found
  const hasDays = rows.some(({ day }) => day !== null)
  const span = hasDays ? 2 : 1
  const more = count - rows.length
  if (count === 0 && rest === null) return null
  return (
    <>
      <div className={classes['rows']}>
        <Table aria-label={t('rows.title')} verticalSpacing={2} horizontalSpacing={4}>
          <Table.Tbody>
            {rows.map(({ table, id, field, name, day, value }) => (
              <Table.Tr key={id}>
                {hasDays && <Table.Td className={classes['day'] ?? ''}>{format.day(day)}</Table.Td>}
                <Table.Td>
                  <Anchor
                    component={Link}
                    href={addressOfSource(figure.projectId, { table, id, field })}
                    size="sm"
                    onClick={() => nameHere(figure.here)}
                  >
                    {name === '' ? t('rows.nameless') : nameText(t, table, name)}
                  </Anchor>
                </Table.Td>
                <Table.Td ta="right" className={classes['value'] ?? ''}>
                  {value}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
          {(sum !== null || rest !== null) && count + (rest === null ? 0 : 1) > 1 && (
            <Table.Tfoot>
              {sum !== null && count > 0 && <Line label={t('rows.sum', { count })} value={sum} span={span} />}
              {rest !== null && <Line label={t('rows.rest')} value={rest} span={span} />}
              {rest !== null && <Line label={t('rows.figure')} value={figure.printed} span={span} />}
            </Table.Tfoot>
          )}
        </Table>
      </div>
      {more > 0 && (
        <Text size="sm" c="dimmed">
          {t('rows.more', { count: more })}
        </Text>
      )}
    </>
  )
}

/** A claim is known by its number, everything else by its name. */
function nameText(t: ReturnType<typeof useWords<typeof editorWords.fi>>, table: string, name: string): string {
  return table === 'claims' ? t('rows.claim', { serial: name }) : name
}

interface LineProps {
  readonly label: string
  readonly value: string | null
  readonly span: number
}

function Line({ label, value, span }: LineProps) {
  return (
    <Table.Tr>
      <Table.Th scope="row" colSpan={span}>
        {label}
      </Table.Th>
      <Table.Td ta="right" fw={600} className={classes['value'] ?? ''}>
        {value}
      </Table.Td>
    </Table.Tr>
  )
}
