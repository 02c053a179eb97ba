import { Anchor, Button, SimpleGrid, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import type { PersonDetail, YearHours } from '#contract/index.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMonthName } from '../../i18n/month-name.ts'
import { paths } from '../../ui/paths.ts'
import { todayOf } from '../project/overview/elapsed.ts'
import { loadWords } from './load-words.ts'
import { TroubleNote } from './OverbookedNote.tsx'
import { Part } from './Part.tsx'
import { useFigures } from './use-figures.ts'
import { peopleWords } from './words.ts'

/** Hours by year against the cap, and the way to each month's sheet. */
export function HourSums({ person }: { readonly person: PersonDetail }) {
  const t = useWords(peopleWords)
  const [today] = useState(() => todayOf(new Date()))
  const { id, months, years, allocations } = person
  const latest = months[0]?.month ?? allocations.at(-1)?.startDay.slice(0, 7) ?? today.slice(0, 7)
  return (
    <Part
      title={t('hours')}
      actions={
        <Button component={Link} href={paths.hours(id, latest)} variant="default">
          {t('months.open')}
        </Button>
      }
    >
      {years.map((year) => (
        <YearNote key={year.days.start} year={year} />
      ))}
      {months.length === 0 ? (
        <Text c="dimmed">{t('months.none')}</Text>
      ) : (
        <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="xl">
          <Months person={person} />
          <Years years={years} />
        </SimpleGrid>
      )}
    </Part>
  )
}

function Months({ person: { id, months } }: { readonly person: PersonDetail }) {
  const t = useWords(peopleWords)
  const figures = useFigures()
  const monthName = useMonthName()
  return (
    <Table aria-label={t('months')} verticalSpacing={4} style={{ alignSelf: 'start' }}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('month')}</Table.Th>
          <Table.Th ta="right">{t('projectHours')}</Table.Th>
          <Table.Th ta="right">{t('workHours')}</Table.Th>
          <Table.Th>{t('state')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {months.map(({ month, state, projectHours, workHours }) => (
          <Table.Tr key={month}>
            <Table.Th scope="row" fw={400}>
              <Anchor component={Link} href={paths.hours(id, month)} inherit>
                {monthName(month)}
              </Anchor>
            </Table.Th>
            <Table.Td ta="right">{figures.hundredths(projectHours)}</Table.Td>
            <Table.Td ta="right">{figures.hundredths(workHours)}</Table.Td>
            <Table.Td>{t(`month.state.${state}`)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

function Years({ years }: { readonly years: readonly YearHours[] }) {
  const t = useWords(peopleWords)
  const tLoad = useWords(loadWords)
  const figures = useFigures()
  const stateOf = ({ hours, cap }: YearHours) =>
    hours > cap
      ? tLoad('year.over', { hours: figures.hundredths(hours - cap) })
      : tLoad(hours === cap ? 'year.full' : 'year.ok')
  if (years.length === 0) return <Text c="dimmed">{t('years.none')}</Text>
  return (
    <Table aria-label={t('years')} verticalSpacing={4} style={{ alignSelf: 'start' }}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('year')}</Table.Th>
          <Table.Th ta="right">{t('projectHours')}</Table.Th>
          <Table.Th ta="right">{t('cap')}</Table.Th>
          <Table.Th>{t('state')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {years.map((year) => (
          <Table.Tr key={year.days.start}>
            <Table.Th scope="row" fw={400}>
              {year.days.start.slice(0, 4)}
            </Table.Th>
            <Table.Td ta="right">{figures.hundredths(year.hours)}</Table.Td>
            <Table.Td ta="right">{figures.hundredths(year.cap)}</Table.Td>
            <Table.Td>{stateOf(year)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

/** Said only when the year holds more than the cap. */
function YearNote({ year: { days, hours, cap } }: { readonly year: YearHours }) {
  const t = useWords(loadWords)
  const figures = useFigures()
  if (hours <= cap) return null
  const [sum, most, over] = [hours, cap, hours - cap].map((value) => figures.hundredths(value))
  return (
    <TroubleNote>
      {t('year.over.sentence', { year: days.start.slice(0, 4), hours: sum ?? '', cap: most ?? '', over: over ?? '' })}
    </TroubleNote>
  )
}
