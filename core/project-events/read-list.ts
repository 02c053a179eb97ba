import type { ListedRow, OrganisationChoice } from '#contract/index.ts'
import { readAttendanceList } from '#domain/events/attendance-list.ts'
import { matchName } from '#domain/events/match-names.ts'
import { recognisesIdentityCode } from '#domain/participants/identity-code.ts'
import type { CoreContext } from '../context.ts'
import type { IndexedParticipant } from '../participants/participant-index.ts'
import { findEvent } from './events.ts'
import { knownOrganisations, organisations } from './organisations.ts'

export interface Pasted {
  eventId: string
  text: string
  as: 'signedUp' | 'attended'
}

/**
 * What is known of each line of a pasted list. A person is sure only by the address; a name alone is a choice, since
 * two people may have it. While personal data are locked nobody is recognised.
 */
export async function readList(
  context: CoreContext,
  { eventId, text, as }: Pasted,
): Promise<{ rows: ListedRow[]; personalData: 'absent' | 'locked' | 'open' }> {
  const event = await findEvent(context, eventId)
  const { db } = context.session.current()
  const known = await knownOrganisations(db)
  const choices = new Map((await organisations(context)).map((choice) => [choice.id, choice]))
  const people = await context.participantIndex.all(event.project_id)
  const there = await db
    .selectFrom('event_attendances')
    .select('participant_id')
    .where('event_id', '=', eventId)
    .where(as === 'attended' ? 'attended' : 'signed_up', '=', 1)
    .execute()
  const already = new Set(there.flatMap(({ participant_id: id }) => id ?? []))
  const seen = new Set<string>()
  const rows = readAttendanceList(text).map((line): ListedRow => {
    const organisation = matchName(line.organisation, known)
    const person = matchPerson(line, people)
    const verdict = verdictOf(line, person.id, already, seen)
    return {
      ...(verdict.reason === 'identity_code' ? { ...line, name: '', email: '', organisation: '' } : line),
      ...verdict,
      organisationId: organisation.id,
      organisationChoices: organisation.choices.flatMap((id): OrganisationChoice[] => {
        const choice = choices.get(id)
        return choice === undefined ? [] : [choice]
      }),
      participantId: person.id,
      participantChoices: person.choices,
    }
  })
  return { rows, personalData: await context.personalData.state() }
}

type Line = ReturnType<typeof readAttendanceList>[number]

function matchPerson({ name, email }: Line, people: readonly IndexedParticipant[]) {
  const byEmail = email === '' ? [] : people.filter(({ contact }) => contact?.email.toLowerCase() === email)
  const [only, ...others] = byEmail
  if (only !== undefined && others.length === 0) return { id: only.row.id, choices: [] }
  const wanted = name.toLowerCase()
  const like = wanted === '' ? [] : people.filter(({ contact }) => contact?.name.toLowerCase() === wanted)
  const choices = [...byEmail, ...like].slice(0, 5).map(({ row, contact }) => ({
    id: row.id,
    personKey: row.person_key,
    name: [contact?.name, contact?.email].filter(Boolean).join(', '),
  }))
  return { id: null, choices }
}

function verdictOf(
  line: Line,
  participantId: string | null,
  already: ReadonlySet<string>,
  seen: Set<string>,
): Pick<ListedRow, 'outcome' | 'reason'> {
  const { name, email, organisation } = line
  if (recognisesIdentityCode(`${name}\n${email}\n${organisation}`))
    return { outcome: 'rejected', reason: 'identity_code' }
  if (name === '' && email === '' && organisation === '') return { outcome: 'rejected', reason: 'no_name' }
  const key = email === '' ? `${name}\n${organisation}`.toLowerCase() : email
  if (seen.has(key)) return { outcome: 'duplicate', reason: 'twice_in_list' }
  seen.add(key)
  if (participantId !== null && already.has(participantId)) return { outcome: 'duplicate', reason: 'already_there' }
  return { outcome: 'accepted', reason: null }
}
