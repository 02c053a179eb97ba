import type { Citation } from '../rules/citation.ts'
import type { Certainty } from '../rules/rule.ts'
import type { Language } from '../values/language.ts'
import type { Check, CheckInput } from './check.ts'
import type { CheckFamily, Finding, FindingPlace, FindingValue, NamedPlace, Severity } from './finding.ts'

export type Words = Readonly<Record<Language, string>>

/** A finding as a check tells it; the rest comes from the check. */
export interface FindingDraft<Message extends string> {
  readonly severity: Severity
  readonly message: Message
  readonly subject: string
  readonly where: FindingPlace
  readonly values?: Readonly<Record<string, FindingValue>>
  readonly citation?: Citation | null
  /** `verified` unless told. */
  readonly certainty?: Certainty
  /** Only for a finding about several places; `where` is then the first of them. */
  readonly places?: readonly NamedPlace[]
}

export interface CheckSource<Message extends string> {
  readonly id: string
  readonly family: CheckFamily
  readonly about: Check['about']
  readonly names: Words
  /** Sentences with places `{name}`; `{subject}` is always there. */
  readonly messages: Readonly<Record<Message, Words>>
  run(input: CheckInput): Iterable<FindingDraft<Message>>
}

/**
 * A check from its words and what it looks at. The key of a finding is made of the message, the place, the subject and
 * the values, but not of the place in the order: a paragraph added above changes nothing, another figure does.
 */
export function defineCheck<Message extends string>(source: CheckSource<Message>): Check {
  const { id, family, about, names, messages } = source
  const complete = (draft: FindingDraft<Message>): Finding => {
    const { severity, message, subject, where, values = {}, citation, certainty = 'verified', places = [] } = draft
    return {
      checkId: id,
      severity: certainty === 'unverified' && severity === 'error' ? 'warning' : severity,
      key: JSON.stringify([message, placeKey(where), subject, values]),
      subject,
      values,
      message: messages[message],
      ...(citation === undefined || citation === null ? {} : { citation }),
      certainty,
      where,
      places,
    }
  }
  return { id, family, about, names, run: (input) => Array.from(source.run(input), complete) }
}

/** Without the field: to lead nearer to the place makes no other matter of it. */
function placeKey(where: FindingPlace): readonly (string | null)[] {
  switch (where.kind) {
    case 'text':
      return ['text', where.section, where.quote]
    case 'area':
      return ['area', where.area, where.rowId]
    case 'report':
      return ['report']
  }
  return where satisfies never
}
