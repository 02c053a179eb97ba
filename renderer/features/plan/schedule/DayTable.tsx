import { Table, Text } from '@mantine/core'
import type { GanttRow } from '#domain/plan/gantt.ts'
import type { PlanRow } from '#domain/plan/plan.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { DayCell } from '../list/cells.tsx'
import { usePlan } from '../plan-context.ts'
import { usePlanRow } from '../use-plan-row.ts'
import { planFieldWords } from '../words/plan-field-words.ts'
import { scheduleWords } from '../words/schedule-words.ts'

/** The days of the chart as fields: the same for everyone who does not see the picture. */
export function DayTable({ rows }: { readonly rows: readonly GanttRow[] }) {
  const t = useWords(scheduleWords)
  const label = useWords(planFieldWords)
  const { rows: plan } = usePlan()
  return (
    <Table.ScrollContainer minWidth="30rem">
      <Table aria-label={t('table')} verticalSpacing={2}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{label('name')}</Table.Th>
            <Table.Th w="10rem">{label('startDay')}</Table.Th>
            <Table.Th w="10rem">{label('endDay')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ kind, id, title }) => {
            const owner = plan.workPackage.find((row) => row.id === id)
            const action = plan.action.find((row) => row.id === id)
            const milestone = plan.milestone.find((row) => row.id === id)
            return (
              <Table.Tr key={id} aria-label={title}>
                <Table.Th scope="row" fw={kind === 'workPackage' ? 600 : 400}>
                  <Text pl={kind === 'workPackage' ? 0 : 'md'}>{title}</Text>
                </Table.Th>
                {owner !== undefined && <PackageDays row={owner} title={title} />}
                {action !== undefined && <ActionDays row={action} title={title} />}
                {milestone !== undefined && <MilestoneDay row={milestone} />}
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function PackageDays({ row, title }: { readonly row: PlanRow<'workPackage'>; readonly title: string }) {
  const label = useWords(planFieldWords)
  const edited = usePlanRow('workPackage', row)
  return (
    <>
      <Table.Td>
        <DayCell of={edited.field('startDay')} label={`${label('startDay')}, ${title}`} to={row.endDay} />
      </Table.Td>
      <Table.Td>
        <DayCell of={edited.field('endDay')} label={`${label('endDay')}, ${title}`} from={row.startDay} />
      </Table.Td>
    </>
  )
}

function ActionDays({ row, title }: { readonly row: PlanRow<'action'>; readonly title: string }) {
  const label = useWords(planFieldWords)
  const edited = usePlanRow('action', row)
  return (
    <>
      <Table.Td>
        <DayCell of={edited.field('startDay')} label={`${label('startDay')}, ${title}`} to={row.endDay} />
      </Table.Td>
      <Table.Td>
        <DayCell of={edited.field('endDay')} label={`${label('endDay')}, ${title}`} from={row.startDay} />
      </Table.Td>
    </>
  )
}

function MilestoneDay({ row }: { readonly row: PlanRow<'milestone'> }) {
  const label = useWords(planFieldWords)
  const edited = usePlanRow('milestone', row)
  return (
    <>
      <Table.Td>
        <DayCell of={edited.field('day')} label={`${label('day')}, ${row.name}`} />
      </Table.Td>
      <Table.Td />
    </>
  )
}
