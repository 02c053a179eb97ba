import type { ChangeApplication } from '#domain/decision/change-application.ts'
import type { DecisionContent } from '#domain/decision/decision.ts'
import { amendmentOf } from '#domain/decision/empty-decision.ts'
import { asDay } from '#domain/values/day.ts'
import { cents } from '#domain/values/money.ts'
import { budgetLine, deadline, ownMoney, promised, sampleDecision, supportSource } from './decision-parts.ts'
import type { SampleDecision } from './decision-parts.ts'

const exportPath = sampleDecision('EAKR', {
  number: 'EURA 2014/9102/09 02 01 01/2018/POPELY',
  days: ['2018-06-21', '2018-08-01'],
  support: 80,
  granted: cents(28_742_000),
  totalCost: cents(35_927_500),
  models: [{ modelId: 'FI14-EAKR24', parameters: {} }],
  cells: [
    ...budgetLine('staff', { 2018: 30_000, 2019: 80_000, 2020: 80_000 }),
    ...budgetLine('services', { 2018: 20_000, 2019: 60_000, 2020: 43_675 }),
  ],
  sources: [supportSource(80), promised('municipality', 'Seudun kunnat yhteensä', 50_000), ownMoney],
  deadlines: [
    deadline('claim', '2018-12-31', '2019-02-28'),
    deadline('claim', '2019-06-30', '2019-08-31'),
    deadline('claim', '2019-12-31', '2020-02-29'),
    deadline('final_claim', '2020-10-31', '2021-02-28', 'Loppuraportti samalla'),
  ],
  conditions:
    'Vientimatkat hyväksytään, kun osallistuvat yritykset on ilmoitettu rahoittajalle ennen matkaa.\nOhjausryhmä kokoontuu vähintään kaksi kertaa vuodessa.',
})

/** Services became cheaper as meetings moved to the net; the money went to staff. The total stays. */
const exportPathAmended: DecisionContent = {
  ...exportPath,
  number: 'EURA 2014/9102/09 02 01 01/2020/POPELY',
  decidedOn: asDay('2020-05-14'),
  validFrom: asDay('2020-04-01'),
  cells: [
    ...budgetLine('staff', { 2018: 30_000, 2019: 80_000, 2020: 90_000 }),
    ...budgetLine('services', { 2018: 20_000, 2019: 60_000, 2020: 31_275 }),
  ],
  conditions:
    'Vientimatkat ja etätapaamiset hyväksytään, kun osallistuvat yritykset on ilmoitettu rahoittajalle ennen tapaamista.\nOhjausryhmä kokoontuu vähintään kaksi kertaa vuodessa.',
}

/** What the city does in the project. */
const inCity = { partner: 'Sinivaaran kaupunki, nuorisopalvelut', workPackage: 'TP2 Työnantajat' }

const firstSteps = sampleDecision('ESR', {
  number: 'EURA 2014/9104/09 02 01 01/2016/POPELY',
  days: ['2016-09-05', '2016-10-01'],
  support: 80,
  granted: cents(43_608_000),
  totalCost: cents(54_510_000),
  models: [{ modelId: 'FI14-ESR17', parameters: {} }],
  cells: [
    ...budgetLine('staff', { 2016: 25_000, 2017: 95_000, 2018: 90_000 }, { workPackage: 'TP1 Ohjaus' }),
    ...budgetLine('staff', { 2017: 45_000, 2018: 45_000 }, inCity),
    ...budgetLine('services', { 2016: 20_000, 2017: 70_000, 2018: 60_000 }),
    ...budgetLine('other', { 2017: 22_000, 2018: 22_100 }),
  ],
  sources: [supportSource(80), promised('municipality', 'Sinivaaran kaupunki', 60_000), ownMoney],
  deadlines: [
    deadline('claim', '2017-06-30', '2017-08-31'),
    deadline('report', '2017-12-31', '2018-01-31'),
    deadline('final_claim', '2018-12-31', '2019-04-30'),
  ],
  conditions: 'Ostopalvelut kilpailutetaan hankintaohjeen mukaan.',
})

/** Three months more, and the money of the last year divided anew. */
const firstStepsAmended: DecisionContent = {
  ...firstSteps,
  number: 'EURA 2014/9104/09 02 01 01/2018/POPELY',
  decidedOn: asDay('2018-10-30'),
  validFrom: asDay('2018-11-01'),
  cells: [
    ...budgetLine('staff', { 2016: 25_000, 2017: 95_000, 2018: 72_000, 2019: 18_000 }, { workPackage: 'TP1 Ohjaus' }),
    ...budgetLine('staff', { 2017: 45_000, 2018: 36_000, 2019: 9_000 }, inCity),
    ...budgetLine('services', { 2016: 20_000, 2017: 70_000, 2018: 48_000, 2019: 12_000 }),
    ...budgetLine('other', { 2017: 22_000, 2018: 18_100, 2019: 4_000 }),
  ],
  sources: [supportSource(80), promised('municipality', 'Sinivaaran kaupunki', 70_000), ownMoney],
  deadlines: [
    deadline('claim', '2017-06-30', '2017-08-31'),
    deadline('report', '2017-12-31', '2018-01-31'),
    deadline('claim', '2018-12-31', '2019-02-28'),
    deadline('final_claim', '2019-03-31', '2019-07-31'),
  ],
}

const heatAndData = sampleDecision('EAKR', {
  number: 'EURA 2014/9103/09 02 01 01/2018/KAILI',
  days: ['2018-12-11', '2019-01-15'],
  support: 70,
  granted: cents(61_250_000),
  totalCost: cents(87_500_000),
  models: [{ modelId: 'FI14-ACTUAL', parameters: {} }],
  cells: [
    ...budgetLine('staff', { 2019: 150_000, 2020: 180_000, 2021: 70_000 }),
    ...budgetLine('services', { 2019: 60_000, 2020: 100_000, 2021: 40_000 }),
    ...budgetLine('equipment', { 2019: 75_000, 2020: 150_000 }),
    ...budgetLine('other', { 2019: 15_000, 2020: 25_000, 2021: 10_000 }),
  ],
  sources: [
    supportSource(70),
    promised('municipality', 'Sinivaaran kaupunki', 120_000),
    promised('other_private', 'Konesaliyhtiö Esimerkki Oy', 80_000),
    ownMoney,
  ],
})

/** A change that the funder has not decided yet: two devices less, their assembly as a service instead. */
const heatAndDataProposed: DecisionContent = {
  ...amendmentOf(heatAndData),
  cells: [
    ...budgetLine('staff', { 2019: 150_000, 2020: 180_000, 2021: 70_000 }),
    ...budgetLine('services', { 2019: 60_000, 2020: 112_500, 2021: 40_000 }),
    ...budgetLine('equipment', { 2019: 75_000, 2020: 137_500 }),
    ...budgetLine('other', { 2019: 15_000, 2020: 25_000, 2021: 10_000 }),
  ],
}

const foundersSchool = sampleDecision('EAKR', {
  number: 'EURA 2014/9101/09 02 01 01/2016/KAILI',
  days: ['2016-11-28', '2017-01-01'],
  support: 70,
  granted: cents(22_470_000),
  totalCost: cents(32_100_000),
  models: [{ modelId: 'FI14-EAKR15', parameters: {} }],
  cells: [
    ...budgetLine('staff', { 2017: 100_000, 2018: 100_000 }),
    ...budgetLine('services', { 2017: 38_000, 2018: 32_000 }),
    ...budgetLine('other', { 2017: 11_000, 2018: 10_000 }),
  ],
  sources: [supportSource(70), promised('companies', 'Mukana olevat yritykset', 18_000), ownMoney],
})

/** Versions of the sample projects' decisions by project code, oldest first. */
export const sampleDecisions: Readonly<Record<string, readonly SampleDecision[]>> = {
  A79102: [
    { content: exportPath, confirmed: true },
    { content: exportPathAmended, confirmed: true },
  ],
  S29104: [
    { content: firstSteps, confirmed: true },
    { content: firstStepsAmended, confirmed: true },
  ],
  A79103: [
    { content: heatAndData, confirmed: true },
    { content: heatAndDataProposed, confirmed: false },
  ],
  A79101: [{ content: foundersSchool, confirmed: true }],
}

/** Changes that the sample projects have applied for, by project code. */
export const sampleChangeApplications: Readonly<Record<string, readonly ChangeApplication[]>> = {
  A79102: [
    {
      line: 'staff',
      subject: 'Ostopalveluista palkkoihin, kun tapaamiset siirtyivät verkkoon',
      receivedOn: asDay('2020-03-30'),
      outcome: 'accepted',
      decidedOn: asDay('2020-05-14'),
      reference: 'EURA 2014/9102/M1',
    },
  ],
  A79103: [
    {
      line: 'services',
      subject: 'Kaksi laitetta vähemmän, niiden kokoonpano ostopalveluna',
      receivedOn: asDay('2020-02-17'),
      outcome: 'pending',
      decidedOn: null,
      reference: '',
    },
  ],
}
