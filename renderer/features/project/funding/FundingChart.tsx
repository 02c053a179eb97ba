import { Table, Text } from '@mantine/core'
import { useFormat } from '../../../i18n/format.ts'
import { useLanguage, useWords } from '../../../i18n/LanguageProvider.tsx'
import { NUMBER_MARKS } from '#domain/values/language.ts'
import { FieldGroup } from '../parts/FieldGroup.tsx'
import { PlanBar } from '../parts/PlanBar.tsx'
import { useProject } from '../parts/project-context.ts'
import { fundingWords } from '../words/funding-words.ts'
import { shareOf, wholePercent } from './share.ts'

interface Line {
  readonly label: string
  readonly planned: number | null
  readonly realised: number | null
}

/** Planned and realised side by side, as bars and as the numbers that the bars show. */
export function FundingChart() {
  const t = useWords(fundingWords)
  const { values } = useProject().row
  const lines: readonly Line[] = [
    { label: t('euState'), planned: values.grantedEuStateCents, realised: values.realisedEuStateCents },
    { label: t('public'), planned: values.plannedPublicCents, realised: values.realisedPublicCents },
    {
      label: t('other'),
      planned: difference(values.plannedPublicCents, values.grantedEuStateCents),
      realised: difference(values.realisedPublicCents, values.realisedEuStateCents),
    },
  ]
  return (
    <FieldGroup title={t('chart')} columns={1}>
      <Table.ScrollContainer minWidth={460} type="native" tabIndex={0} role="region" aria-label={t('chart')}>
        <Table verticalSpacing="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('source')}</Table.Th>
              <Table.Th scope="col" ta="right">
                {t('planned')}
              </Table.Th>
              <Table.Th scope="col" ta="right">
                {t('realised')}
              </Table.Th>
              <Table.Th scope="col" ta="right">
                {t('share')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map((line) => (
              <ChartLine key={line.label} {...line} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Text size="sm" c="dimmed">
        {t('chart.note')}
      </Text>
    </FieldGroup>
  )
}

function ChartLine({ label, planned, realised }: Line) {
  const format = useFormat()
  const { language } = useLanguage()
  const share = shareOf(realised, planned)
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500}>
        {label}
        <PlanBar share={share} />
      </Table.Th>
      <Table.Td ta="right">{format.money(planned) || '–'}</Table.Td>
      <Table.Td ta="right">{format.money(realised) || '–'}</Table.Td>
      <Table.Td ta="right">
        {share === null ? '–' : `${wholePercent(share)}${NUMBER_MARKS[language].beforePercent}%`}
      </Table.Td>
    </Table.Tr>
  )
}

function difference(whole: number | null, part: number | null): number | null {
  return whole === null || part === null ? null : whole - part
}
