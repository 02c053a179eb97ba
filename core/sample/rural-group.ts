import { emptyDecision } from '#domain/decision/empty-decision.ts'
import { emptyDescription } from '#domain/project/empty-description.ts'
import type { ProjectDescription } from '#domain/project/description.ts'
import { asDay } from '#domain/values/day.ts'
import { cents } from '#domain/values/money.ts'
import { basisPoints } from '#domain/values/rate.ts'
import { budgetLine, companiesRest, deadline, supportSource } from './decision-parts.ts'
import type { SampleDecision } from './decision-parts.ts'
import { employee, sinivaara } from './parts.ts'

/** A group project of the rural fund: six companies were interested, three take part. */
export const ruralGroup: ProjectDescription = {
  ...emptyDescription('287401', 'Maistuva Sinivaara – yritysryhmä', 'EAFRD'),
  periodStart: asDay('2025-03-01'),
  periodEnd: asDay('2027-02-28'),
  state: 'Käynnissä',
  authority: 'Pohjois-Pohjanmaan elinkeino-, liikenne- ja ympäristökeskus',
  applicant: sinivaara,
  contact: employee('Anna Virtanen', 'projektipäällikkö', 101),
  summaryPlan:
    'Kolme seudun yritystä kehittää yhteisen tuoteperheen ja sen myynnin. Yhteiset toimet ovat tuotekehitys, yhteinen verkkokauppa ja messut; kullakin yrityksellä on lisäksi omia toimia.',
  area: {
    regions: ['Kainuu'],
    subregions: [],
    municipalities: ['Suomussalmi', 'Kuhmo', 'Puolanka'],
    siteStreet: '',
    sitePostalCode: '',
    siteCity: '',
  },
}

export const ruralDecisions: readonly SampleDecision[] = [
  {
    confirmed: true,
    content: {
      ...emptyDecision('RUR23', 'EAFRD'),
      number: '287401/2025',
      decidedOn: asDay('2025-02-20'),
      validFrom: asDay('2025-03-01'),
      supportRate: basisPoints(7_500),
      granted: cents(6_750_000),
      totalCost: cents(9_000_000),
      cells: [
        ...budgetLine('staff', { 2025: 20_000, 2026: 20_000 }),
        ...budgetLine('services', { 2025: 25_000, 2026: 25_000 }),
      ],
      sources: [supportSource(75), companiesRest],
      deadlines: [deadline('claim', '2026-12-31', '2027-02-28'), deadline('final_claim', '2027-02-28', '2027-06-28')],
      models: [{ modelId: 'FI23-ACTUAL', parameters: {} }],
    },
  },
]
