import { SegmentedControl, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { GANTT_STEPS, ganttRows, ganttScale } from '#domain/plan/gantt.ts'
import type { GanttStep } from '#domain/plan/gantt.ts'
import { asDay } from '#domain/values/day.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { Part } from '../../people/Part.tsx'
import { usePlan } from '../plan-context.ts'
import { scheduleWords } from '../words/schedule-words.ts'
import { DayTable } from './DayTable.tsx'
import { DependenciesPart } from './DependenciesPart.tsx'
import { GanttChart } from './GanttChart.tsx'

/** The schedule as a chart, as a table, and what waits for what. */
export function SchedulePart() {
  const t = useWords(scheduleWords)
  const { rows: plan, period } = usePlan()
  const [step, setStep] = useState<GanttStep>('quarter')
  const rows = ganttRows(plan)
  const project = period === null ? null : { start: asDay(period.start), end: asDay(period.end) }
  const scale = ganttScale(rows, project, step)
  return (
    <Stack gap="xl">
      <Part
        title={t('chart')}
        help={t('chart.help')}
        actions={
          <SegmentedControl
            size="xs"
            aria-label={t('zoom')}
            value={step}
            onChange={(value) => setStep(GANTT_STEPS.find((each) => each === value) ?? 'quarter')}
            data={GANTT_STEPS.map((value) => ({ value, label: t(value) }))}
          />
        }
      >
        {scale === null || rows.length === 0 ? (
          <Text c="dimmed">{t('no_days')}</Text>
        ) : (
          <GanttChart rows={rows} scale={scale} step={step} project={project} />
        )}
      </Part>
      {rows.length > 0 && (
        <Part title={t('table')} help={t('table.help')}>
          <DayTable rows={rows} />
        </Part>
      )}
      <DependenciesPart />
    </Stack>
  )
}
