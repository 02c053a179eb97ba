import { defineCheck } from '../define-check.ts'
import { groupCompanies } from '../shared/group.ts'
import { inArea } from '../shared/places.ts'

export const check = defineCheck({
  id: 'companies/papers',
  family: 'companies',
  about: 'data',
  names: { fi: 'Yritysten paperit', sv: 'Företagens papper', en: 'Papers of the companies' },
  messages: {
    no_agreement: {
      fi: 'Yrityksen {subject} allekirjoittama yhteistyösopimus puuttuu.',
      sv: 'Företaget {subject} har inte undertecknat samarbetsavtalet.',
      en: 'The company {subject} hasn’t signed the cooperation agreement.',
    },
    signed_late: {
      fi: 'Yritys {subject} on ollut mukana {joined} alkaen, mutta sopimus on allekirjoitettu vasta {signed}.',
      sv: 'Företaget {subject} har varit med från {joined}, men avtalet är undertecknat först {signed}.',
      en: 'The company {subject} has taken part since {joined}, but signed the agreement only on {signed}.',
    },
    no_business_id: {
      fi: 'Yrityksen {subject} Y-tunnus puuttuu.',
      sv: 'FO-numret för företaget {subject} saknas.',
      en: 'The business id of the company {subject} is missing.',
    },
    no_municipality: {
      fi: 'Yrityksen {subject} kotikunta puuttuu.',
      sv: 'Hemkommunen för företaget {subject} saknas.',
      en: 'The home municipality of the company {subject} is missing.',
    },
  },
  *run(input) {
    for (const company of groupCompanies(input)) {
      const { name, businessId, municipality, agreementSignedOn: signed, joinedOn: joined } = company
      const place = { subject: name, where: inArea('companies', company.participationId) }
      if (signed === null) yield { severity: 'warning', message: 'no_agreement', ...place }
      else if (joined !== null && joined < signed) {
        const values = { joined: { day: joined }, signed: { day: signed } }
        yield { severity: 'note', message: 'signed_late', values, ...place }
      }
      if (businessId === null) yield { severity: 'warning', message: 'no_business_id', ...place }
      if (municipality === null) yield { severity: 'note', message: 'no_municipality', ...place }
    }
  },
})
