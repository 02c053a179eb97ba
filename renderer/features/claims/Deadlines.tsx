import { Accordion, Anchor, Table, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ProjectDeadline } from '#domain/claims/project-deadlines.ts'
import { daysBetween, asDay } from '#domain/values/day.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { QueryView } from '../../ui/QueryView.tsx'
import { fieldPlace } from '../../ui/place/place-of.ts'
import { citationText } from '../decision/rule-text.ts'
import { Part } from '../people/Part.tsx'
import { useDeadlineText } from './use-deadline-text.ts'
import { decideWords } from './words/decide-words.ts'

interface DeadlinesProps {
  readonly projectId: string
  readonly today: string
}

/** What the project has to send and by when; what is past and what was sent is folded away. */
export function Deadlines({ projectId, today }: DeadlinesProps) {
  const t = useWords(decideWords)
  const { orpc } = useApi()
  const query = useQuery(orpc.claim.deadlines.queryOptions({ input: { projectId } }))
  return (
    <Part title={t('deadlines')}>
      <QueryView query={query}>
        {(deadlines) => {
          const open = deadlines.filter((deadline) => isOpen(deadline, today))
          const past = deadlines.filter((deadline) => !isOpen(deadline, today))
          if (deadlines.length === 0) return <Text c="dimmed">{t('deadlines.none')}</Text>
          return (
            <>
              {open.length === 0 ? (
                <Text c="dimmed">{t('deadlines.no_coming')}</Text>
              ) : (
                <DeadlineTable deadlines={open} today={today} />
              )}
              {past.length > 0 && (
                <Accordion variant="contained">
                  <Accordion.Item value="past">
                    <Accordion.Control>{t('deadlines.past', { count: past.length })}</Accordion.Control>
                    <Accordion.Panel>
                      <DeadlineTable deadlines={past} today={today} />
                    </Accordion.Panel>
                  </Accordion.Item>
                </Accordion>
              )}
            </>
          )
        }}
      </QueryView>
    </Part>
  )
}

/** Still ahead, or a claim that has not been sent. */
export function isOpen({ due, done }: ProjectDeadline, today: string): boolean {
  return done === false || (done === null && due >= today)
}

function DeadlineTable({
  deadlines,
  today,
}: {
  readonly deadlines: readonly ProjectDeadline[]
  readonly today: string
}) {
  const t = useWords(decideWords)
  const format = useFormat()
  const text = useDeadlineText()
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table aria-label={t('deadlines')} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('due')}</Table.Th>
            <Table.Th scope="col">{t('what')}</Table.Th>
            <Table.Th scope="col">{t('source')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {deadlines.map((deadline) => {
            const { kind, due, year, coversTo, from, citation, certainty, note } = deadline
            return (
              <Table.Tr
                key={`${kind} ${due} ${year} ${coversTo} ${from}`}
                tabIndex={-1}
                {...fieldPlace(`deadline.${kind}.${due}`)}
              >
                <Table.Td style={{ whiteSpace: 'nowrap' }}>
                  {format.day(due)} <DueNote deadline={deadline} today={today} />
                </Table.Td>
                <Table.Td>{[text(deadline), note].filter(Boolean).join('. ')}</Table.Td>
                <Table.Td>
                  {citation === null ? (
                    t('from_decision')
                  ) : (
                    <Anchor href={citation.url} target="_blank" rel="noreferrer" underline="always" size="sm">
                      {citationText(citation)}
                    </Anchor>
                  )}
                  {certainty === 'unverified' && ` (${t('unverified')})`}
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

/** How far away, how late, or that it is done. */
export function DueNote({
  deadline: { due, done },
  today,
}: {
  readonly deadline: ProjectDeadline
  readonly today: string
}) {
  const t = useWords(decideWords)
  if (done === true) {
    return (
      <Text span size="sm" c="var(--hk-good)">
        ({t('done')})
      </Text>
    )
  }
  const days = daysBetween(asDay(today), due)
  if (days >= 0) {
    return (
      <Text span size="sm" c="dimmed">
        ({days === 0 ? t('today') : t('in', { days })})
      </Text>
    )
  }
  if (done === null) return null
  return (
    <Text span size="sm" c="var(--hk-unsure)">
      ({t('overdue', { days: -days })})
    </Text>
  )
}
