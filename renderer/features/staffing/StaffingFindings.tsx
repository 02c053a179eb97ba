import { Group, Stack, Text } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import type { ProjectStaffing } from '#contract/index.ts'
import { useFormat } from '../../i18n/format.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { OverbookedNote, TroubleNote } from '../people/OverbookedNote.tsx'
import { Part } from '../people/Part.tsx'
import { RuleSource } from '../people/RuleSource.tsx'
import { useFigures } from '../people/use-figures.ts'
import { useAllAllocations } from './use-all-allocations.ts'
import { staffingWords } from './words.ts'

/** What does not match, each in a sentence with its days. */
export function StaffingFindings({ staffing }: { readonly staffing: ProjectStaffing }) {
  const t = useWords(staffingWords)
  const { gaps, uncovered, outsidePeriod, over, years } = staffing
  const overYears = years.filter(({ verdict }) => verdict.status === 'FAIL')
  const count = gaps.length + uncovered.length + outsidePeriod.length + over.length + overYears.length
  const rule = over[0]?.rule ?? overYears[0]?.verdict
  return (
    <Part title={t('checks')}>
      {count === 0 ? (
        <Group gap={6} wrap="nowrap">
          <IconCheck size={18} aria-hidden color="var(--hk-good)" />
          <Text>{t('fine')}</Text>
        </Group>
      ) : (
        <Stack gap={6}>
          <Gaps staffing={staffing} />
          <Outside staffing={staffing} />
          <Overbooked staffing={staffing} />
          {overYears.map((year) => (
            <OverYear key={`${year.staffId} ${year.kind} ${year.days.start}`} year={year} />
          ))}
        </Stack>
      )}
      {rule !== undefined && <RuleSource rule={rule} />}
    </Part>
  )
}

interface StaffingProps {
  readonly staffing: ProjectStaffing
}

function Gaps({ staffing: { gaps, uncovered, totalWithGaps } }: StaffingProps) {
  const t = useWords(staffingWords)
  const figures = useFigures()
  const daysText = useDaysText()
  return (
    <>
      {gaps.map(({ staffId, staffName, days, closing }) => (
        <TroubleNote key={`${staffId} ${days.start}`} who={staffName}>
          {t('gap', { days: daysText(days), months: figures.hundredths(closing) })}
        </TroubleNote>
      ))}
      {uncovered.length > 0 && (
        <TroubleNote>{t('uncovered', { days: uncovered.map((days) => daysText(days)).join(', ') })}</TroubleNote>
      )}
      {gaps.length > 0 && <Text>{t('gap.total', { total: figures.hundredths(totalWithGaps) })}</Text>}
    </>
  )
}

function Outside({ staffing: { allocations, outsidePeriod, period } }: StaffingProps) {
  const t = useWords(staffingWords)
  const daysText = useDaysText()
  if (period === null) return null
  return allocations
    .filter(({ id }) => outsidePeriod.includes(id))
    .map(({ id, staffName, role, startDay: start, endDay: end }) => {
      const what = [role, daysText({ start, end })].filter(Boolean).join(' ')
      return (
        <TroubleNote key={id} who={staffName}>
          {t('outside', { what, period: daysText(period) })}
        </TroubleNote>
      )
    })
}

function Overbooked({ staffing: { over } }: StaffingProps) {
  const allocations = useAllAllocations(over.map(({ staffId }) => staffId))
  return over.map(({ staffId, staffName, stretch }) => (
    <OverbookedNote
      key={`${staffId} ${stretch.days.start}`}
      who={staffName}
      stretch={stretch}
      allocations={allocations}
    />
  ))
}

function OverYear({ year }: { readonly year: ProjectStaffing['years'][number] }) {
  const t = useWords(staffingWords)
  const figures = useFigures()
  const daysText = useDaysText()
  const { staffName, kind, days, hours, cap } = year
  return (
    <TroubleNote who={staffName}>
      {t(`year.${kind}`, {
        year: kind === 'calendar' ? days.start.slice(0, 4) : daysText(days),
        hours: figures.hundredths(hours),
        cap: figures.hundredths(cap),
        over: figures.hundredths(hours - cap),
      })}
    </TroubleNote>
  )
}

/** One day by itself, more as a period. */
function useDaysText(): (days: { start: string; end: string }) => string {
  const format = useFormat()
  return ({ start, end }) => (start === end ? format.day(start) : format.period(start, end))
}
