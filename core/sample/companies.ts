import type { NewPart, OrganisationFields, ParticipationFields } from '#contract/index.ts'
import { emptyOrganisation } from '../organisations/empty-organisation.ts'

type Unowned<T> = T extends { fields: infer F; part: infer P } ? { part: P; fields: F } : never
export type SamplePart = Unowned<NewPart>

export interface SampleCompany {
  readonly fields: OrganisationFields
  readonly parts: readonly SamplePart[]
  /** By the codes of the sample's projects. */
  readonly projects: Readonly<Record<string, Partial<ParticipationFields>>>
  /** Name of the company of the sample that owns it, and basis points. */
  readonly ownedBy?: readonly [name: string, share: number]
}

const rural = '287401'
const stated = '2025-01-15'

function site(municipality: string, more: Partial<Extract<SamplePart, { part: 'sites' }>['fields']>): SamplePart {
  const fields = {
    name: '',
    street: '',
    postalCode: '',
    areaClass: null,
    mapCheck: null,
    checkedOn: null,
    checkedBy: '',
  }
  return { part: 'sites', fields: { ...fields, municipality, ...more } }
}

const inside = (municipality: string) =>
  site(municipality, {
    areaClass: 'sparse_rural',
    mapCheck: 'inside',
    checkedOn: '2025-01-10',
    checkedBy: 'Anna Virtanen',
  })

/** An accounting year: people in tenths, thousands of euros. */
function year(number: number, people: number, turnover: number, balance: number): SamplePart {
  return {
    part: 'years',
    fields: {
      startDay: `${number}-01-01`,
      endDay: `${number}-12-31`,
      awu: people * 1_000,
      turnoverCents: turnover * 100_000,
      balanceCents: balance * 100_000,
      equityCents: null,
      basis: 'approved',
    },
  }
}

const statements: readonly SamplePart[] = (['de_minimis', 'taxes', 'difficulty', 'own_money'] as const).flatMap(
  (kind) =>
    [stated, '2026-01-20'].map((statedOn) => ({
      part: 'statements',
      fields: { kind, statedOn, outcome: 'clear', note: '' },
    })),
)

function owner(name: string, share = 10_000): SamplePart {
  return {
    part: 'links',
    fields: {
      ownerId: null,
      ownerName: name,
      ownerKind: 'person',
      votes: share,
      capital: share,
      boardMajority: false,
      dominantInfluence: false,
      agreement: false,
      sameMarket: false,
      ownerInhabitants: null,
      ownerBudgetCents: null,
      investedCents: null,
      validFrom: null,
      validTo: null,
    },
  }
}

function aid(grantedOn: string, euros: number, grantor: string): SamplePart {
  return {
    part: 'aid',
    fields: {
      projectId: null,
      grantedOn,
      amountCents: euros * 100,
      grossGrantCents: euros * 100,
      grantor,
      regime: 'general',
      roadFreight: false,
      instrument: 'grant',
      origin: 'finland',
      note: '',
    },
  }
}

const participant = (plannedAidCents: number): Partial<ParticipationFields> => ({
  role: 'participant',
  joinedOn: '2025-03-01',
  agreementSignedOn: '2025-01-31',
  plannedAidCents,
})
const interested = (leavingReason: string): Partial<ParticipationFields> => ({ role: 'interested', leavingReason })
/** Pays a part of a project that is not its own. */
const payer: Partial<ParticipationFields> = {
  role: 'partner',
  joinedOn: '2017-01-01',
  agreementSignedOn: '2016-12-12',
}

const company = (
  fields: Partial<OrganisationFields> & { name: string },
  parts: readonly SamplePart[],
  projects: SampleCompany['projects'] = {},
): SampleCompany => ({
  fields: { ...emptyOrganisation, legalForm: 'limited_company', activity: 'general', ...fields },
  parts,
  projects,
})

/**
 * Twelve organisations of the sample. In the group project six companies were interested: two are on urban area, one
 * has not been decided, three take part. One is linked near the ceiling, one is a farm, one has told nothing yet.
 */
export const sampleCompanies: readonly SampleCompany[] = [
  company(
    {
      name: 'Honkajärven Leipomo Oy',
      businessId: '9990201-1',
      municipality: '777',
      nace: '10.71',
      street: 'Myllytie 2',
      postalCode: '89990',
      city: 'Suomussalmi',
      contactName: 'Raija Honkanen',
    },
    [
      { part: 'names', fields: { name: 'Honkajärven Herkku', kind: 'auxiliary' } },
      inside('777'),
      year(2023, 62, 610, 240),
      year(2024, 68, 655, 262),
      year(2025, 71, 702, 288),
      owner('Raija Honkanen', 6_000),
      aid('2023-11-14', 12_000, 'Kainuun ELY-keskus'),
      aid('2025-09-03', 8_500, 'Business Finland'),
      ...statements,
    ],
    { [rural]: participant(2_250_000) },
  ),
  company(
    {
      name: 'Sinivaaran Mökkipalvelu Tmi',
      businessId: '9990203-8',
      legalForm: 'sole_trader',
      municipality: '290',
      nace: '55.20',
      contactName: 'Pekka Laine',
    },
    [inside('290'), year(2024, 12, 84, 31), year(2025, 14, 96, 38), ...statements],
    { [rural]: participant(2_250_000) },
  ),
  {
    ...company(
      { name: 'Kuusiniemen Puutyö Oy', businessId: '9990204-6', municipality: '620', nace: '16.23' },
      [inside('620'), year(2024, 180, 2_900, 1_700), year(2025, 195, 3_150, 1_840), ...statements],
      { [rural]: participant(2_250_000), A79101: payer },
    ),
    ownedBy: ['Kuusiniemi Holding Oy', 10_000],
  },
  company(
    { name: 'Keskustan Kahvila Oy', businessId: '9990205-4', municipality: '205', nace: '56.11' },
    [
      site('205', {
        areaClass: 'inner_urban',
        mapCheck: 'outside',
        checkedOn: '2025-01-10',
        checkedBy: 'Anna Virtanen',
      }),
      year(2025, 40, 320, 95),
      owner('Tiina Salo'),
      ...statements,
    ],
    { [rural]: interested('Toimipaikka kaupunkialueella') },
  ),
  company(
    { name: 'Torin Leipä ja Viini Oy', businessId: '9990206-2', municipality: '205', nace: '47.24' },
    [
      site('205', {
        areaClass: 'outer_urban',
        mapCheck: 'outside',
        checkedOn: '2025-01-10',
        checkedBy: 'Anna Virtanen',
      }),
      year(2025, 22, 190, 70),
      owner('Jari Niemi'),
      ...statements,
    ],
    { [rural]: interested('Toimipaikka kaupunkialueella') },
  ),
  company(
    {
      name: 'Savuranta Ky',
      businessId: '9990207-0',
      legalForm: 'limited_partnership',
      municipality: '105',
      nace: '10.20',
    },
    [
      site('105', {
        areaClass: 'peri_urban',
        mapCheck: 'unclear',
        checkedOn: '2025-01-10',
        checkedBy: 'Anna Virtanen',
      }),
      year(2025, 31, 260, 110),
      owner('Eero Savu', 5_100),
      ...statements,
    ],
    { [rural]: interested('Omarahoitukselle ei löytynyt varoja') },
  ),
  company({ name: 'Kuusiniemi Holding Oy', businessId: '9990208-9', municipality: '620', nace: '64.20' }, [
    year(2024, 10, 120, 2_400),
    year(2025, 10, 130, 2_520),
    owner('Matti Kuusiniemi'),
    ...statements,
  ]),
  {
    ...company({ name: 'Kuusiniemen Ikkunat Oy', businessId: '9990209-7', municipality: '620', nace: '16.23' }, [
      year(2024, 220, 3_800, 2_100),
      year(2025, 228, 3_920, 2_160),
      aid('2024-05-16', 150_000, 'Kainuun ELY-keskus'),
      aid('2024-11-20', 45_150, 'Business Finland'),
      ...statements,
    ]),
    ownedBy: ['Kuusiniemi Holding Oy', 7_000],
  },
  company(
    {
      name: 'Peltolan Tila',
      businessId: '9990211-8',
      legalForm: 'sole_trader',
      activity: 'agriculture',
      municipality: '765',
      nace: '01.41',
    },
    [year(2019, 20, 140, 380), ...statements],
    { A79102: { role: 'interested', joinedOn: '2018-10-01', plannedAidCents: 400_000 } },
  ),
  company(
    { name: 'Rantatien Verkkokauppa Oy', businessId: '9990212-6', legalForm: 'limited_company', activity: null },
    [],
    { A79102: { role: 'participant', joinedOn: '2019-02-01' }, A79101: payer },
  ),
  company({ name: 'Sinivaaran Kehitys Oy', businessId: '9990101-9', municipality: '777', nace: '70.20' }, [], {
    [rural]: { role: 'implementer', joinedOn: '2025-03-01' },
  }),
  company(
    { name: 'Sinivaaran kaupunki', businessId: '9990107-8', legalForm: 'municipality', municipality: '777' },
    [{ part: 'names', fields: { name: 'Sinivaaran kaupunki, nuorisopalvelut', kind: 'spelling' } }],
    { [rural]: { role: 'partner', joinedOn: '2025-03-01' } },
  ),
]
