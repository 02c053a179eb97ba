import { emptyDecision } from '#domain/decision/empty-decision.ts'
import type { DecisionVersion } from '#domain/decision/decision.ts'
import type { IndicatorLine } from '#domain/indicators/indicator-line.ts'
import { emptyDescription } from '#domain/project/empty-description.ts'
import type { ReportCompany, ReportEvent, ReportInput, ReportStaff, ReportText } from '#domain/report/report-input.ts'
import { NO_SETTINGS } from '#domain/report/report.ts'
import type { ReportHead } from '#domain/report/report.ts'
import type { Fund, Regime } from '#domain/rules/regime.ts'
import { asDay } from '#domain/values/day.ts'
import { cents } from '#domain/values/money.ts'
import { basisPoints } from '#domain/values/rate.ts'
import { samplePicture } from './picture.ts'
import { samplePlan } from './sample-plan.ts'
import { ruralClaims, ruralMoney } from './sample-money.ts'

type SampleHead = Pick<ReportHead, 'formId' | 'edition' | 'kind'> & Partial<ReportHead>

/** An invented project with everything that a report can tell; `more` says what a form's own sample has otherwise. */
export function sampleReport(
  head: SampleHead,
  texts: Readonly<Record<string, ReportText>>,
  more: Partial<Omit<ReportInput, 'report' | 'texts'>> = {},
): ReportInput {
  return {
    report: { id: 'report-1', period: null, language: 'fi', state: 'draft', sequence: 1, settings: signed, ...head },
    project: sampleProject('RUR14', 'EAFRD'),
    decisions: [sampleDecision('RUR14', 'EAFRD')],
    money: ruralMoney(),
    claims: ruralClaims(),
    staff: sampleStaff(),
    indicators: sampleIndicators(),
    events: sampleEvents(),
    attendance: {
      signedUp: 96,
      attendances: 87,
      persons: 61,
      organisations: 24,
      companies: 17,
      untold: 1,
      anonymous: 4,
    },
    companies: sampleCompanies(),
    surveys: [],
    plan: samplePlan(),
    deadlines: [],
    files: [
      { id: 'file-1', name: 'Palvelupäivän ohje.pdf' },
      { id: 'file-2', name: 'Lehtijutut 2019–2021.pdf' },
    ],
    texts,
    pictures: { [samplePicture.sha256]: samplePicture.base64 },
    ...more,
  }
}

const signed = {
  ...NO_SETTINGS,
  place: 'Ruskovaarassa',
  signedOn: asDay('2022-04-11'),
  signatories: [
    { name: 'Maija Korpi', title: 'projektipäällikkö', organisation: 'Ruskovaaran Kehitys ry' },
    { name: 'Eero Lampi', title: 'toiminnanjohtaja', organisation: 'Ruskovaaran Kehitys ry' },
  ],
}

export function sampleProject(regime: Regime, fund: Fund): ReportInput['project'] {
  const empty = emptyDescription('99123', 'Kylätuvat palvelupisteiksi', fund)
  return {
    id: 'project-1',
    regime,
    period: { start: asDay('2019-03-01'), end: asDay('2021-12-31') },
    description: {
      ...empty,
      periodStart: asDay('2019-03-01'),
      periodEnd: asDay('2021-12-31'),
      authority: 'Ruskorannan ELY-keskus',
      applicant: {
        ...empty.applicant,
        name: 'Ruskovaaran Kehitys ry',
        businessId: '1234567-1',
        street: 'Rantaraitti 4',
        postalCode: '99990',
        city: 'Ruskovaara',
      },
      contact: {
        name: 'Maija Korpi',
        position: 'projektipäällikkö',
        email: 'maija.korpi@example.fi',
        phone: '040 000 0000',
      },
      coImplementers: [{ name: 'Koivuniemen kyläyhdistys ry', businessId: '' }],
      summaryPlan:
        'Hankkeessa kylätuvista tehdään palvelupisteitä, joihin pienet yritykset tuovat palvelunsa vuorotellen.',
    },
  }
}

export const sampleDecision = (regime: Regime, fund: Fund): DecisionVersion => ({
  ...emptyDecision(regime, fund),
  id: 'decision-1',
  version: 1,
  sequence: 1,
  status: 'confirmed',
  number: 'RUSELY/1042/2019',
  decidedOn: asDay('2019-02-12'),
  validFrom: asDay('2019-03-01'),
  supportRate: basisPoints(8_000),
  granted: cents(14_944_000),
  totalCost: cents(18_680_000),
})

function sampleStaff(): ReportStaff {
  const manager = { plannedCalendar: 2_040, plannedWorkingDays: 2_040, hours: 286_325, realised: 1_998 }
  const coordinator = { plannedCalendar: 1_400, plannedWorkingDays: 1_400, hours: 199_500, realised: 1_392 }
  return {
    allocations: [
      {
        id: 'allocation-1',
        staffId: 'staff-1',
        staffName: 'Maija Korpi',
        role: 'projektipäällikkö',
        workPackage: 'TP1',
        share: 6_000,
        period: { start: asDay('2019-03-01'), end: asDay('2021-12-31') },
      },
      {
        id: 'allocation-2',
        staffId: 'staff-2',
        staffName: 'Olli Niemi',
        role: 'yrityskoordinaattori',
        workPackage: 'TP2',
        share: 5_000,
        period: { start: asDay('2019-09-01'), end: asDay('2021-12-31') },
      },
    ],
    rows: [
      {
        staffId: 'staff-1',
        staffName: 'Maija Korpi',
        role: 'projektipäällikkö',
        allocationIds: ['allocation-1'],
        ...manager,
      },
      {
        staffId: 'staff-2',
        staffName: 'Olli Niemi',
        role: 'yrityskoordinaattori',
        allocationIds: ['allocation-2'],
        ...coordinator,
      },
    ],
    roles: [
      { role: 'projektipäällikkö', ...manager },
      { role: 'yrityskoordinaattori', ...coordinator },
    ],
    total: { plannedCalendar: 3_440, plannedWorkingDays: 3_440, hours: 485_825, realised: 3_390 },
    verdicts: [],
  }
}

const indicator = (id: string, fi: string, unit: string, more: Partial<IndicatorLine>): IndicatorLine => ({
  id,
  table: 'indicators',
  code: '',
  names: { fi, sv: fi, en: fi },
  unit,
  decimals: 0,
  counting: 'amount',
  verified: true,
  target: null,
  targetWomen: null,
  period: 0,
  cumulative: 0,
  genders: {},
  ages: {},
  sizes: {},
  foundedByWomen: null,
  anonymous: 0,
  ...more,
})

const sampleIndicators = (): readonly IndicatorLine[] => [
  indicator('indicator-1', 'Osallistuvat yritykset', 'enterprises', { target: 1_500, period: 600, cumulative: 1_700 }),
  indicator('indicator-2', 'Koulutuspäivät', 'days', { decimals: 2, target: 1_000, period: 250, cumulative: 875 }),
  indicator('indicator-3', 'Hankkeen aikana työllistyneet', 'persons', {
    target: 200,
    targetWomen: 100,
    cumulative: 200,
    verified: false,
  }),
  indicator('indicator-4', 'Talkootunnit', 'h', { period: 4_000, cumulative: 12_650 }),
]

const event = (
  id: string,
  day: string,
  name: string,
  place: string,
  counts: readonly [attendances: number, organisations: number, companies: number],
  more: Partial<ReportEvent> = {},
): ReportEvent => ({
  id,
  name,
  day: asDay(day),
  place,
  isOnline: false,
  theme: '',
  organiser: 'Ruskovaaran Kehitys ry',
  workPackage: 'TP2',
  inPeriod: true,
  counts: {
    signedUp: counts[0],
    attendances: counts[0],
    persons: counts[0],
    organisations: counts[1],
    companies: counts[2],
    untold: 0,
    anonymous: 0,
  },
  ...more,
})

const sampleEvents = (): readonly ReportEvent[] => [
  event('event-1', '2019-11-14', 'Ensimmäinen palvelupäivä', 'Koivuniemen kylätupa', [38, 12, 9]),
  event('event-2', '2020-09-03', 'Yrittäjien aamu', '', [21, 14, 13], {
    isOnline: true,
    theme: 'palvelupäivän hinnoittelu',
  }),
  event('event-3', '2021-05-20', 'Viidennen tuvan avajaiset', 'Alaperän kylätupa', [28, 9, 6]),
]

const company = (
  index: number,
  name: string,
  businessId: string,
  municipality: string,
  more: Partial<ReportCompany> = {},
): ReportCompany => ({
  participationId: `participation-${index}`,
  organisationId: `organisation-${index}`,
  name,
  businessId,
  municipality,
  role: 'participant',
  joinedOn: asDay('2019-09-01'),
  leftOn: null,
  agreementSignedOn: asDay('2019-08-20'),
  status: 'OK',
  verdicts: [],
  agreed: cents(611_000),
  invoiced: cents(611_000),
  paid: cents(611_000),
  ...more,
})

const sampleCompanies = (): readonly ReportCompany[] => [
  company(1, 'Hoivapiha Aalto Oy', '2345678-0', '777'),
  company(2, 'Jalkahoitola Keto', '3456789-5', '290', { agreed: cents(611_000), paid: cents(610_975) }),
  company(3, 'Kuljetus Lehto Oy', '4567891-2', '777', { leftOn: asDay('2020-12-31'), agreed: cents(646_000) }),
]
