import { defineCheck } from '../define-check.ts'
import { hasEnded } from '../shared/project-state.ts'
import { inArea } from '../shared/places.ts'

/** A company's own share: what it agreed to is invoiced, and what is invoiced is paid. */
export const check = defineCheck({
  id: 'money/own-shares',
  family: 'money',
  about: 'data',
  names: {
    fi: 'Yritysten omarahoitus',
    sv: 'Företagens självfinansiering',
    en: 'Own shares of the companies',
  },
  messages: {
    not_invoiced: {
      fi: '{subject}: omarahoituksesta {agreed} on laskuttamatta {difference}.',
      sv: '{subject}: av självfinansieringen {agreed} är {difference} ofakturerat.',
      en: '{subject}: of the own share {agreed}, {difference} isn’t invoiced.',
    },
    over_invoiced: {
      fi: '{subject}: omarahoitusta on laskutettu {difference} yli sovitun {agreed}.',
      sv: '{subject}: {difference} mer än den avtalade självfinansieringen {agreed} har fakturerats.',
      en: '{subject}: {difference} more than the agreed own share {agreed} is invoiced.',
    },
    not_paid: {
      fi: '{subject}: laskutetusta omarahoituksesta {agreed} on maksamatta {difference}.',
      sv: '{subject}: av den fakturerade självfinansieringen {agreed} är {difference} obetalt.',
      en: '{subject}: of the invoiced own share {agreed}, {difference} isn’t paid.',
    },
    over_paid: {
      fi: '{subject}: omarahoitusta on maksettu {difference} enemmän kuin laskutettu {agreed}.',
      sv: '{subject}: {difference} mer än den fakturerade självfinansieringen {agreed} har betalats.',
      en: '{subject}: {difference} more than the invoiced own share {agreed} is paid.',
    },
  },
  *run(input) {
    const { approved, total } = input.money.total
    // When fewer costs came than were planned, less is asked of the companies.
    const late = hasEnded(input) && total >= approved ? 'warning' : 'note'
    for (const { organisationId, name, agreed, invoiced, paid } of input.companies) {
      const place = { subject: name, where: inArea('shares', organisationId) }
      const of = (whole: number, difference: number) => {
        return { agreed: { cents: whole }, difference: { cents: Math.abs(difference) } }
      }
      if (agreed > invoiced) {
        yield { severity: late, message: 'not_invoiced', values: of(agreed, agreed - invoiced), ...place }
      }
      if (invoiced > agreed) {
        yield { severity: 'warning', message: 'over_invoiced', values: of(agreed, invoiced - agreed), ...place }
      }
      if (invoiced > paid) {
        yield { severity: late, message: 'not_paid', values: of(invoiced, invoiced - paid), ...place }
      }
      if (paid > invoiced) {
        yield { severity: 'note', message: 'over_paid', values: of(invoiced, paid - invoiced), ...place }
      }
    }
  },
})
