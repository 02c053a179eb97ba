import { Button, Group, SimpleGrid, Stack, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { PlanRow } from '#domain/plan/plan.ts'
import { useFormat } from '../../../i18n/format.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx'
import { LongTextField, TextField } from '../../../ui/fields/fields.tsx'
import { DayCell } from '../list/cells.tsx'
import { OwnerCard } from '../list/OwnerCard.tsx'
import { useRowActions } from '../list/PlanTable.tsx'
import { useAddRows } from '../list/use-add-rows.ts'
import { usePlan } from '../plan-context.ts'
import { usePlanRow } from '../use-plan-row.ts'
import { planFieldWords } from '../words/plan-field-words.ts'
import { planWords } from '../words/plan-words.ts'

/** Meetings of a body, each with its agenda, minutes and decisions. */
export function Meetings({ body }: { readonly body: PlanRow<'body'> }) {
  const t = useWords(planWords)
  const { rows } = usePlan()
  const { add, busy, error } = useAddRows('meeting')
  const meetings = rows.meeting.filter(({ bodyId }) => bodyId === body.id)
  const { container, ...actions } = useRowActions('meeting', meetings)
  const title = t('meetings', { name: body.name })
  return (
    <Stack gap="xs" component="section" aria-label={title} ref={container}>
      {meetings.length > 0 && <Text fw={600}>{title}</Text>}
      {(error ?? actions.error) !== null && <ErrorPanel error={error ?? actions.error} />}
      {meetings.map((meeting, index) => (
        <Meeting
          key={meeting.id}
          meeting={meeting}
          bodyName={body.name}
          index={index}
          count={meetings.length}
          busy={actions.busy}
          onMove={(to) => actions.move(index, to)}
          onRemove={() => actions.remove(index)}
        />
      ))}
      <Group>
        <Button
          variant="default"
          loading={busy}
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => void add([{ bodyId: body.id, day: null, place: '', agenda: '', minutes: '', decisions: '' }])}
        >
          {t('add.meeting', { name: body.name })}
        </Button>
      </Group>
    </Stack>
  )
}

interface MeetingProps {
  readonly meeting: PlanRow<'meeting'>
  readonly bodyName: string
  readonly index: number
  readonly count: number
  readonly busy: boolean
  readonly onMove: (to: number) => void
  readonly onRemove: () => void
}

function Meeting({ meeting, bodyName, ...card }: MeetingProps) {
  const label = useWords(planFieldWords)
  const format = useFormat()
  const row = usePlanRow('meeting', meeting)
  const name = [bodyName, format.day(meeting.day) || String(card.index + 1)].join(' ')
  return (
    <OwnerCard
      {...card}
      id={meeting.id}
      name={name}
      fields={
        <SimpleGrid type="container" cols={{ base: 1, '34rem': 2 }} spacing="xs" verticalSpacing="xs">
          <DayCell of={row.field('day')} label={label('day')} hideLabel={false} />
          <TextField of={row.field('place')} label={label('place')} />
          <LongTextField of={row.field('agenda')} label={label('agenda')} minRows={2} />
          <LongTextField of={row.field('decisions')} label={label('decisions')} minRows={2} />
          <LongTextField of={row.field('minutes')} label={label('minutes')} minRows={2} />
        </SimpleGrid>
      }
    />
  )
}
