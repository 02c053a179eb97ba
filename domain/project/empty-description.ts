import { equalityQuestions, sustainabilityCriteria } from './description.ts'
import type { Fund } from '../rules/regime.ts'
import type { ProjectDescription } from './description.ts'

/** A description of which nothing is known but its code, name and fund: what a new project starts from. */
export function emptyDescription(code: string, name: string, fund: Fund): ProjectDescription {
  return {
    code,
    name,
    fund,
    axis: { code: '', name: '' },
    objective: { code: '', name: '' },
    periodStart: null,
    periodEnd: null,
    state: '',
    authority: '',
    applicant: {
      name: '',
      organisationType: '',
      businessId: '',
      street: '',
      phone: '',
      postalCode: '',
      city: '',
      website: '',
    },
    contact: { name: '', position: '', email: '', phone: '' },
    procedureText: '',
    printCoImplementersHeading: false,
    coImplementers: [],
    summaryPlan: '',
    targetDirect: '',
    targetIndirect: '',
    funding: { grantedEuState: null, realisedEuState: null, plannedPublic: null, realisedPublic: null },
    area: { regions: [], subregions: [], municipalities: [], siteStreet: '', sitePostalCode: '', siteCity: '' },
    indicators: [],
    equality: equalityQuestions.map((question) => ({ question, answer: null, comment: '' })),
    sustainability: sustainabilityCriteria.map((criterion) => ({
      criterion,
      direct: null,
      indirect: null,
      comment: '',
    })),
    finalSummary: null,
  }
}
