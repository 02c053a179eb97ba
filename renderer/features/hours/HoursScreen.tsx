import { ActionIcon, Anchor, Group, NativeSelect, Stack, Text } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { HourRow, MonthSheet } from '#contract/index.ts'
import { asMonth, isMonth, shiftMonth } from '#domain/values/month.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useMonthName, useMonthOnly } from '../../i18n/month-name.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { paths } from '../../ui/paths.ts'
import { QueryView } from '../../ui/QueryView.tsx'
import { AddRow } from './AddRow.tsx'
import { Approval } from './Approval.tsx'
import { CellProblems } from './CellProblems.tsx'
import { MonthGrid } from './MonthGrid.tsx'
import { rowKey } from './sheet-cells.ts'
import { hoursWords } from './words.ts'
import { YearSum } from './YearSum.tsx'

interface HoursScreenProps {
  readonly staffId: string
  /** `YYYY-MM` of the address. */
  readonly month: string
}

/** A person's hours of one month. */
export function HoursScreen({ staffId, month }: HoursScreenProps) {
  const t = useWords(hoursWords)
  const { orpc } = useApi()
  const isKnown = isMonth(month)
  const sheet = useQuery({ ...orpc.hours.month.queryOptions({ input: { staffId, month } }), enabled: isKnown })
  if (!isKnown) return <PageHeader title={t('bad.month')} />
  return <QueryView query={sheet}>{(found) => <Month sheet={found} />}</QueryView>
}

function Month({ sheet }: { readonly sheet: MonthSheet }) {
  const t = useWords(hoursWords)
  const monthName = useMonthName()
  const [added, setAdded] = useState<readonly HourRow[]>([])
  const known = new Set(sheet.rows.map(rowKey))
  const rows = [...sheet.rows, ...added.filter((row) => !known.has(rowKey(row)))]
  const isOpen = sheet.state === 'open'
  return (
    <>
      <PageHeader
        title={t('title', { name: sheet.staffName, month: monthName(sheet.month) })}
        lead={t('lead')}
        actions={<MonthChoice sheet={sheet} />}
      />
      <Stack gap="md">
        <Approval sheet={sheet} />
        <CellProblems sheet={sheet} rows={rows} />
        <MonthGrid sheet={sheet} rows={rows} />
        <YearSum sheet={sheet} />
        {isOpen && <AddRow onAdd={(row) => setAdded([...added, row])} />}
        <Text size="sm">
          <Anchor component={Link} href={paths.person(sheet.staffId)} inherit>
            {t('to.person')}
          </Anchor>
        </Text>
      </Stack>
    </>
  )
}

function MonthChoice({ sheet: { staffId, month } }: { readonly sheet: MonthSheet }) {
  const t = useWords(hoursWords)
  const [, navigate] = useLocation()
  const go = (to: string) => navigate(paths.hours(staffId, to))
  const monthName = useMonthOnly()
  const [year = '', number = ''] = month.split('-')
  const step = (count: number) => go(shiftMonth(asMonth(month), count))
  return (
    <Group gap={4} wrap="nowrap">
      <ActionIcon variant="default" size={36} aria-label={t('previous')} title={t('previous')} onClick={() => step(-1)}>
        <IconChevronLeft size={18} aria-hidden />
      </ActionIcon>
      <NativeSelect
        aria-label={t('month')}
        value={number}
        data={numbers.map((value) => ({ value, label: monthName(value) }))}
        onChange={(event) => go(`${year}-${event.currentTarget.value}`)}
      />
      <NativeSelect
        aria-label={t('year')}
        value={year}
        data={yearsAround(year)}
        onChange={(event) => go(`${event.currentTarget.value}-${number}`)}
      />
      <ActionIcon variant="default" size={36} aria-label={t('next')} title={t('next')} onClick={() => step(1)}>
        <IconChevronRight size={18} aria-hidden />
      </ActionIcon>
    </Group>
  )
}

const numbers = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const

/** A few years both ways: the arrows lead further. */
function yearsAround(year: string): string[] {
  return [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((step) => String(Number(year) + step).padStart(4, '0'))
}
