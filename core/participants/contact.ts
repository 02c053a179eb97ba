import type { ContactFields } from '#contract/index.ts'
import type { ParticipantsTable } from '#db/events/tables.ts'
import { recognisesIdentityCode } from '#domain/participants/identity-code.ts'
import { AppError } from '../app-error.ts'
import type { PersonalData } from '../privacy/personal-data.ts'

export const contactPlace = (id: string) => `participants/${id}`
export const specialPlace = (participantId: string) => `participant_special_answers/${participantId}`

/** Throws `personal_data_locked`, and `invalid_input` for a text that holds a personal identity code. */
export function sealContact(
  { personalData }: { readonly personalData: PersonalData },
  id: string,
  contact: ContactFields,
): string | null {
  refuseIdentityCodes({ ...contact }, 'contact.')
  if (contact.name === '' && contact.email === '' && contact.phone === '') return null
  return personalData.seal(contactPlace(id), JSON.stringify(contact))
}

/** `null` while locked, and when there is none. */
export function openContact(
  personalData: PersonalData,
  { id, contact_sealed: sealed }: Pick<ParticipantsTable, 'id' | 'contact_sealed'>,
): ContactFields | null {
  const text = sealed === null ? null : personalData.open(contactPlace(id), sealed)
  return text === null ? null : JSON.parse(text)
}

/** The program keeps no personal identity codes, whatever field they are typed into. */
export function refuseIdentityCodes(texts: Readonly<Record<string, string | null>>, prefix = ''): void {
  const problems = Object.entries(texts).flatMap(([field, text]) =>
    recognisesIdentityCode(text ?? '') ? [{ field: prefix + field, code: 'identity_code' }] : [],
  )
  if (problems.length > 0) throw new AppError('invalid_input', { problems })
}
