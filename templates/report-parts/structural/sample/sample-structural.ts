import { emptyDecision } from '#domain/decision/empty-decision.ts'
import type { ReportCompany, ReportEvent, ReportInput, ReportStaff } from '#domain/report/report-input.ts'
import { NO_SETTINGS } from '#domain/report/report.ts'
import type { ReportHead } from '#domain/report/report.ts'
import { asDay } from '#domain/values/day.ts'
import type { Day } from '#domain/values/day.ts'
import { cents, ZERO_CENTS } from '#domain/values/money.ts'
import { basisPoints } from '#domain/values/rate.ts'
import { sampleText } from '../../sample/live-runs.ts'
import { sampleReport } from '../../sample/sample-report.ts'
import { structuralClaims, structuralIndicators, structuralMoney } from './sample-figures.ts'
import { structuralPlan } from './sample-plan.ts'
import { FIRST_YEARS, structuralProject } from './sample-project.ts'
import type { StructuralRegime } from './sample-project.ts'

type Head = Pick<ReportHead, 'formId' | 'edition' | 'kind' | 'period'>

/** An invented project of one of the periods with everything that a report tells; texts as people type them. */
export function sampleStructural(
  regime: StructuralRegime,
  head: Head,
  texts: Readonly<Record<string, string>>,
): ReportInput {
  const year = FIRST_YEARS[regime]
  const ended = structuralProject(regime)
  const isRunning = head.kind === 'interim'
  const description = { ...ended.description, ...(isRunning && { state: '', finalSummary: null }) }
  const project = { ...ended, description }
  const written = Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, sampleText(key, text)] as const))
  return sampleReport({ ...head, settings: settingsIn(year + (isRunning ? 1 : 3)) }, written, {
    project,
    decisions: [
      {
        ...emptyDecision(regime, project.description.fund),
        id: 'decision-1',
        version: 1,
        sequence: 1,
        status: 'confirmed',
        number: regime === 'SF14' ? 'EURA 2014/7042/09 02 01 01/2017/LVL' : 'EURA 2021/7042/01 02 01 01/2023/LVELY',
        decidedOn: asDay(`${year - 1}-12-04`),
        validFrom: asDay(`${year}-01-01`),
        supportRate: basisPoints(regime === 'SF14' ? 7_000 : 8_000),
        granted: cents(regime === 'SF14' ? 13_566_000 : 20_160_000),
        totalCost: cents(regime === 'SF14' ? 19_380_000 : 25_200_000),
      },
    ],
    money: structuralMoney(regime),
    claims: structuralClaims(regime, !isRunning),
    staff: staffIn(year),
    indicators: structuralIndicators(regime),
    events: eventsIn(year),
    attendance: {
      signedUp: 58,
      attendances: 54,
      persons: 41,
      organisations: 19,
      companies: 15,
      untold: 0,
      anonymous: 0,
    },
    companies: companiesIn(year),
    plan: structuralPlan(year, !isRunning),
    deadlines: isRunning ? deadlinesIn(year) : [],
    files: [
      { id: 'file-1', name: 'Osaamissuunnitelman malli.pdf' },
      { id: 'file-2', name: 'Ohjausryhmän pöytäkirja 2.pdf' },
    ],
  })
}

const settingsIn = (year: number) => ({
  ...NO_SETTINGS,
  place: 'Lehtovirralla',
  signedOn: asDay(`${year}-08-28`),
  signatories: [
    { name: 'Sanna Kivelä', title: 'projektipäällikkö', organisation: 'Lehtovirran koulutuskuntayhtymä' },
    { name: 'Tuomas Aalto', title: 'rehtori', organisation: 'Lehtovirran koulutuskuntayhtymä' },
  ],
})

function staffIn(year: number): ReportStaff {
  const manager = { plannedCalendar: 600, plannedWorkingDays: 600, hours: 84_200, realised: 587 }
  const coordinator = { plannedCalendar: 480, plannedWorkingDays: 480, hours: 66_150, realised: 461 }
  const period = { start: asDay(`${year}-01-01`), end: asDay(`${year + 2}-12-31`) }
  const row = (index: number, staffName: string, role: string, sums: typeof manager) => ({
    staffId: `staff-${index}`,
    staffName,
    role,
    allocationIds: [`allocation-${index}`],
    ...sums,
  })
  const rows = [
    row(1, 'Sanna Kivelä', 'projektipäällikkö', manager),
    row(2, 'Ville Harju', 'yrityskoordinaattori', coordinator),
  ]
  return {
    allocations: rows.map(({ staffId, staffName, role, allocationIds: [id = ''] }, index) => ({
      id,
      staffId,
      staffName,
      role,
      workPackage: `TP${index + 1}`,
      share: index === 0 ? 10_000 : 8_000,
      period,
    })),
    rows,
    roles: rows.map(({ role, plannedCalendar, plannedWorkingDays, hours, realised }) => ({
      role,
      plannedCalendar,
      plannedWorkingDays,
      hours,
      realised,
    })),
    total: { plannedCalendar: 1_080, plannedWorkingDays: 1_080, hours: 150_350, realised: 1_048 },
    verdicts: [],
  }
}

function eventsIn(year: number): readonly ReportEvent[] {
  const event = (id: string, day: Day, name: string, place: string, attendances: number, organisations: number) => ({
    id,
    name,
    day,
    place,
    isOnline: place === '',
    theme: '',
    organiser: '',
    workPackage: 'TP2',
    inPeriod: true,
    counts: {
      signedUp: attendances,
      attendances,
      persons: attendances,
      organisations,
      companies: organisations,
      untold: 0,
      anonymous: 0,
    },
  })
  return [
    event('event-1', asDay(`${year + 1}-03-20`), 'Oppiverstas: tarjouslaskenta', 'Konepaja Rauta Oy', 14, 5),
    event('event-2', asDay(`${year + 1}-04-24`), 'Osaamissuunnitelman klinikka', '', 22, 12),
    event('event-3', asDay(`${year + 1}-06-05`), 'Oppiverstas: perehdytys', 'Leipomo Ohra Oy', 18, 7),
  ]
}

function companiesIn(year: number): readonly ReportCompany[] {
  const company = (index: number, name: string, businessId: string, municipality: string): ReportCompany => ({
    participationId: `participation-${index}`,
    organisationId: `organisation-${index}`,
    name,
    businessId,
    municipality,
    role: 'participant',
    joinedOn: asDay(`${year}-10-01`),
    leftOn: null,
    agreementSignedOn: null,
    status: 'OK',
    verdicts: [],
    agreed: ZERO_CENTS,
    invoiced: ZERO_CENTS,
    paid: ZERO_CENTS,
  })
  return [
    company(1, 'Konepaja Rauta Oy', '2345678-0', 'Lehtovirta'),
    company(2, 'Leipomo Ohra Oy', '3456789-5', 'Ylävirta'),
  ]
}

const deadlinesIn = (year: number): ReportInput['deadlines'] => [
  {
    kind: 'claim',
    due: asDay(`${year + 2}-02-28`),
    coversTo: asDay(`${year + 1}-12-31`),
    year: null,
    note: '',
    from: 'decision',
    citation: null,
    certainty: 'verified',
    done: false,
  },
  {
    kind: 'final_claim',
    due: asDay(`${year + 3}-04-30`),
    coversTo: null,
    year: null,
    note: '',
    from: 'rule',
    citation: { act: 'VNA 867/2021', article: null, url: '' },
    certainty: 'unverified',
    done: false,
  },
]
