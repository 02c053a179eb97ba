import type { DataField } from '../data-field.ts'
import type { ReportInput } from '../report-input.ts'
import { count, day, field, named, names, reading, rowsOf, same, share, shareOf } from './field.ts'
import type { Names } from './field.ts'

const counts = {
  attendances: names('osallistumiset', 'deltaganden', 'attendances'),
  persons: names('eri henkilöt', 'olika personer', 'different persons'),
  organisations: names('eri organisaatiot', 'olika organisationer', 'different organisations'),
  companies: names('eri yritykset', 'olika företag', 'different companies'),
} as const satisfies Record<string, Names>
const COUNTS = ['attendances', 'persons', 'organisations', 'companies'] as const satisfies (keyof typeof counts)[]

const ofPeriod = ({ events }: ReportInput) => events.filter(({ inPeriod }) => inPeriod).map(({ id }) => id)
const eventNames = names('Tapahtumat', 'Evenemang', 'Events')

/** Events of the report's period; persons and organisations each once. */
export const eventFields: readonly DataField[] = [
  field('events', 'events.count', names('Tapahtumien määrä', 'Antal evenemang', 'Number of events'), (input) =>
    reading(count(ofPeriod(input).length), rowsOf('events', ofPeriod(input), 'name')),
  ),
  ...COUNTS.map((name) =>
    field('events', `events.${name}`, named(eventNames, counts[name]), (input) =>
      reading(count(input.attendance[name]), rowsOf('events', ofPeriod(input), name, name === 'attendances')),
    ),
  ),
]

export function eventFamilies({ events, surveys }: ReportInput): readonly DataField[] {
  return [...events.flatMap(({ id, name }) => fieldsOfEvent(id, same(name))), ...surveys.flatMap(fieldsOfSurvey)]
}

function fieldsOfEvent(id: string, own: Names): DataField[] {
  const find = ({ events }: ReportInput) => events.find((event) => event.id === id)
  return [
    field('events', `event.${id}.day`, named(own, names('päivä', 'dag', 'day')), (input) =>
      reading(day(find(input)?.day ?? null), rowsOf('events', [id], 'day')),
    ),
    ...COUNTS.map((name) =>
      field('events', `event.${id}.${name}`, named(own, counts[name]), (input) =>
        reading(count(find(input)?.counts[name] ?? null), rowsOf('events', [id], name)),
      ),
    ),
  ]
}

const answers = {
  sent: names('kutsutut', 'inbjudna', 'asked'),
  answered: names('vastanneet', 'svarande', 'answered'),
} as const satisfies Record<string, Names>

function fieldsOfSurvey({ id, name }: ReportInput['surveys'][number]): DataField[] {
  const own = same(name)
  const find = ({ surveys }: ReportInput) => surveys.find((survey) => survey.id === id)
  return [
    ...(['sent', 'answered'] as const).map((kind) =>
      field('events', `survey.${id}.${kind}`, named(own, answers[kind]), (input) =>
        reading(count(find(input)?.[kind] ?? null), rowsOf('surveys', [id], kind)),
      ),
    ),
    field('events', `survey.${id}.rate`, named(own, names('vastausosuus', 'svarsandel', 'response rate')), (input) => {
      const { sent = null, answered = null } = find(input) ?? {}
      const rate = sent === null || answered === null ? null : shareOf(answered, sent)
      return reading(share(rate), rowsOf('surveys', [id], 'answered'))
    }),
  ]
}
