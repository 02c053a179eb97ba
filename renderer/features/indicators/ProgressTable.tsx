import { Table, Text } from '@mantine/core'
import { useQuery, keepPreviousData } from '@tanstack/react-query'
import { useState } from 'react'
import type { IndicatorSummary } from '#contract/index.ts'
import { progress } from '#domain/indicators/progress.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { QueryView } from '../../ui/QueryView.tsx'
import { Part } from '../people/Part.tsx'
import { useFigures } from '../people/use-figures.ts'
import { PlanBar } from '../project/parts/PlanBar.tsx'
import type { ReadPeriod } from '../report/report-period.ts'
import { useIndicatorTexts } from './indicator-text.ts'
import { PeriodField } from './PeriodField.tsx'
import { indicatorTableWords } from './words.ts'

/** Every indicator on a line: planned, of the period, to its end, and how far that is; the bar stands by its number. */
export function ProgressTable({ projectId }: { readonly projectId: string }) {
  const t = useWords(indicatorTableWords)
  const { orpc } = useApi()
  const [period, setPeriod] = useState<ReadPeriod['value']>(undefined)
  const input = { projectId, ...(period === undefined ? {} : { period }) }
  const query = useQuery(orpc.indicator.list.queryOptions({ input, placeholderData: keepPreviousData }))
  return (
    <Part title={t('overview')}>
      <QueryView query={query}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Text>
              <strong>{t('empty')}.</strong> {t('empty.help')}
            </Text>
          ) : (
            <>
              <PeriodField onPeriod={setPeriod} />
              <Table.ScrollContainer
                minWidth="36rem"
                type="native"
                tabIndex={0}
                role="group"
                aria-label={t('overview')}
              >
                <Table aria-label={t('overview')} verticalSpacing={6} tabularNums>
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th>{t('indicator')}</Table.Th>
                      <Table.Th ta="right" w="6rem">
                        {t('target')}
                      </Table.Th>
                      <Table.Th ta="right" w="6rem">
                        {t('period')}
                      </Table.Th>
                      <Table.Th ta="right" w="9rem">
                        {t('cumulative')}
                      </Table.Th>
                      <Table.Th w="9rem">{t('percent')}</Table.Th>
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {rows.map((row) => (
                      <Line key={row.ref.id} row={row} />
                    ))}
                  </Table.Tbody>
                </Table>
              </Table.ScrollContainer>
            </>
          )
        }
      </QueryView>
    </Part>
  )
}

function Line({ row }: { readonly row: IndicatorSummary }) {
  const t = useWords(indicatorTableWords)
  const texts = useIndicatorTexts()
  const figures = useFigures()
  const { target, decimals, code, set } = row
  const share = progress(row.cumulative, target)
  const division = texts.division(row)
  const isCoded = set !== 'description-2014' && set !== 'own' && set !== 'rural-form'
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Th scope="row" fw="normal">
        {isCoded && <strong>{code} </strong>}
        {texts.name(row)}
        {row.findings.map((finding) => (
          <Text key={finding.code} size="sm" role="note">
            {t(`finding.${finding.code}`, { count: finding.rows ?? 0 })}
          </Text>
        ))}
        {division !== '' && (
          <Text size="sm" c="dimmed">
            {division}
          </Text>
        )}
      </Table.Th>
      <Table.Td ta="right">{target === null ? '–' : texts.figure(target, 0)}</Table.Td>
      <Table.Td ta="right">{texts.figure(row.period, decimals)}</Table.Td>
      <Table.Td ta="right">
        <strong>{texts.figure(row.cumulative, decimals)}</strong>
      </Table.Td>
      <Table.Td>
        {share === null ? '–' : figures.share(share)}
        {share !== null && <PlanBar share={share} />}
      </Table.Td>
    </Table.Tr>
  )
}
