import { Accordion, Anchor, Button, Group, Table, Text } from '@mantine/core'
import { IconCalendarPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { PortfolioDeadline } from '#contract/index.ts'
import type { ProjectDeadline } from '#domain/claims/project-deadlines.ts'
import { addMonths, asDay } from '#domain/values/day.ts'
import { useFormat } from '../../i18n/format.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { paths } from '../../ui/paths.ts'
import { DueNote, isOpen } from '../claims/Deadlines.tsx'
import { useDeadlineText } from '../claims/use-deadline-text.ts'
import { Part } from '../people/Part.tsx'
import { useCalendar } from './use-calendar.ts'
import { portfolioWords } from './words.ts'

interface DeadlinePartProps {
  readonly deadlines: readonly PortfolioDeadline[]
  readonly today: string
}

/** What is this late has been settled some other way or forgotten for good: it must not hide what is urgent. */
const oldMonths = 12

/** What is still to be sent, of all projects, and the same as entries for a calendar. */
export function DeadlinePart({ deadlines, today }: DeadlinePartProps) {
  const t = useWords(portfolioWords)
  const save = useCalendar()
  const [saved, setSaved] = useState(0)
  const open = deadlines.filter(({ deadline }) => isOpen(deadline, today))
  const late = open.filter(({ deadline: { due } }) => due < today).length
  const oldest = addMonths(asDay(today), -oldMonths)
  const old = open.filter(({ deadline: { due } }) => due < oldest)
  return (
    <Part title={t('deadlines')}>
      {open.length === 0 ? (
        <Text c="dimmed">{t('deadlines.all_sent')}</Text>
      ) : (
        <>
          <Group justify="space-between">
            <Text size="sm" c="dimmed">
              {t('deadlines.count', { count: open.length, late })}
            </Text>
            <Button
              variant="default"
              leftSection={<IconCalendarPlus size={18} aria-hidden />}
              onClick={() => void save(open).then(() => setSaved(open.length))}
            >
              {t('calendar')}
            </Button>
          </Group>
          <Text size="sm" role="status">
            {saved === 0 ? '' : t('calendar.told', { count: saved })}
          </Text>
          <OpenDeadlines deadlines={open.filter((each) => !old.includes(each))} today={today} />
          {old.length > 0 && (
            <Accordion variant="contained">
              <Accordion.Item value="old">
                <Accordion.Control>{t('deadlines.old', { count: old.length })}</Accordion.Control>
                <Accordion.Panel>
                  <OpenDeadlines deadlines={old} today={today} />
                </Accordion.Panel>
              </Accordion.Item>
            </Accordion>
          )}
        </>
      )}
    </Part>
  )
}

function OpenDeadlines({ deadlines, today }: DeadlinePartProps) {
  const t = useWords(portfolioWords)
  const format = useFormat()
  const text = useDeadlineText()
  return (
    <Table.ScrollContainer minWidth={620}>
      <Table aria-label={t('deadlines')} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('due')}</Table.Th>
            <Table.Th scope="col">{t('project')}</Table.Th>
            <Table.Th scope="col">{t('what')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {deadlines.map(({ projectId, code, name, deadline }) => (
            <Table.Tr key={`${projectId} ${keyOf(deadline)}`}>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>
                {format.day(deadline.due)} <DueNote deadline={deadline} today={today} />
              </Table.Td>
              <Table.Td>
                <Anchor component={Link} href={paths.project(projectId, 'claims')} underline="always" size="sm">
                  {code}
                </Anchor>{' '}
                {name}
              </Table.Td>
              <Table.Td>{[text(deadline), deadline.note].filter(Boolean).join('. ')}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

const keyOf = ({ kind, due, coversTo, year, from }: ProjectDeadline) => `${kind} ${due} ${coversTo} ${year} ${from}`
