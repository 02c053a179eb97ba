import { Anchor, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { ParticipantDetail } from '#contract/index.ts'
import { questionsOf } from '#domain/participants/questions.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { paths } from '../../ui/paths.ts'
import { QueryView } from '../../ui/QueryView.tsx'
import { ContactPart } from './ContactPart.tsx'
import { EraseParticipant } from './EraseParticipant.tsx'
import { NoticePart } from './NoticePart.tsx'
import { ParticipantFieldsPart } from './ParticipantFieldsPart.tsx'
import { participantWords } from './words.ts'

interface ParticipantScreenProps {
  readonly projectId: string
  readonly participantId: string
}

/** One person of a project. */
export function ParticipantScreen({ projectId, participantId }: ParticipantScreenProps) {
  const { orpc } = useApi()
  const project = useQuery(orpc.project.get.queryOptions({ input: { id: projectId } }))
  const query = useQuery(orpc.participant.get.queryOptions({ input: { id: participantId } }))
  return (
    <QueryView query={project}>
      {({ fields }) => (
        <QueryView query={query}>
          {(person) => <Person projectId={projectId} fund={fields.fund} person={person} />}
        </QueryView>
      )}
    </QueryView>
  )
}

interface PersonProps {
  readonly projectId: string
  readonly fund: string
  readonly person: ParticipantDetail
}

function Person({ projectId, fund, person }: PersonProps) {
  const t = useWords(participantWords)
  const asks = questionsOf(fund).length > 0
  const name = person.contact?.name ?? ''
  return (
    <>
      <PageHeader
        title={name === '' ? person.personKey : name}
        lead={
          <>
            {name === '' ? '' : `${person.personKey} · `}
            <Anchor component={Link} href={paths.project(projectId, 'participants')} underline="always">
              {t('back')}
            </Anchor>
          </>
        }
      />
      <Stack gap="xl">
        <ParticipantFieldsPart person={person} />
        <ContactPart person={person} />
        {asks ? (
          <>
            <NoticePart
              key={`start ${person.startedOn}`}
              projectId={projectId}
              fund={fund}
              person={person}
              at="start"
            />
            <NoticePart key={`end ${person.endedOn}`} projectId={projectId} fund={fund} person={person} at="end" />
          </>
        ) : (
          <p>{t('none.asked')}</p>
        )}
        <EraseParticipant projectId={projectId} person={person} />
      </Stack>
    </>
  )
}
