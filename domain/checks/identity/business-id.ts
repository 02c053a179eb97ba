import { parseBusinessId } from '../../values/business-id.ts'
import { defineCheck } from '../define-check.ts'
import { inArea } from '../shared/places.ts'

/**
 * An id whose check digit doesn't fit is wrong, whoever's it is meant to be. What a published description tells is kept
 * as it was published, so there it is a warning.
 */
export const check = defineCheck({
  id: 'identity/business-id',
  family: 'identity',
  about: 'data',
  names: { fi: 'Y-tunnukset', sv: 'FO-nummer', en: 'Business ids' },
  messages: {
    wrong: {
      fi: 'Organisaation {name} Y-tunnus {subject} on virheellinen: tarkistusnumero ei täsmää.',
      sv: 'FO-numret {subject} för {name} är fel: kontrollsiffran stämmer inte.',
      en: 'The business id {subject} of {name} is wrong: its check digit doesn’t fit.',
    },
    shared: {
      fi: 'Y-tunnus {subject} on kahdella: {name} ja {other}.',
      sv: 'FO-numret {subject} finns hos två: {name} och {other}.',
      en: 'The business id {subject} is borne by two: {name} and {other}.',
    },
  },
  *run({ project: { description }, companies }) {
    const { applicant, coImplementers } = description
    const named = [
      {
        name: applicant.name,
        id: applicant.businessId,
        severity: 'warning' as const,
        where: inArea('applicant', null, 'applicantBusinessId'),
      },
      ...coImplementers.map(({ name, businessId }, index) => ({
        name,
        id: businessId,
        severity: 'warning' as const,
        where: inArea('applicant', null, `coImplementer.${index}`),
      })),
      ...companies.map(({ name, businessId, participationId }) => {
        return { name, id: businessId ?? '', severity: 'error' as const, where: inArea('companies', participationId) }
      }),
    ]
    const first = new Map<string, string>()
    for (const { name, id, severity, where } of named) {
      const written = id.trim()
      if (written === '') continue
      if (!parseBusinessId(written).ok) {
        yield { severity, message: 'wrong', subject: written, values: { name }, where }
        continue
      }
      const other = first.get(written)
      if (other === undefined) first.set(written, name)
      else if (other !== name)
        yield { severity: 'warning', message: 'shared', subject: written, values: { name, other }, where }
    }
  },
})
