import { NO_SETTINGS } from '../../report/report.ts'
import type { Narrative } from '../../narrative/narrative.ts'
import { asDay } from '../../values/day.ts'
import type { CheckInput } from '../check.ts'
import type { Outline } from '../outline.ts'
import { baseClaims, baseDecision, baseMoney } from './base-money.ts'
import { baseCompanies, baseEvents, baseIndicators, basePlan, baseProject, baseStaff, counts } from './base-project.ts'

export const paragraph = (text: string): Narrative[number] => ({ kind: 'paragraph', runs: [{ text }] })

const texts = {
  summary: [
    paragraph(
      'Hanke toteutettiin ajalla 1.1.2024–30.6.2025. Mukana oli kolme yritystä, ja hanketta hallinnoi Savon Kehitys Oy.',
    ),
  ],
  implementation: [
    paragraph(
      'Aloitustyöpaja pidettiin 12.3.2024 ja vientipäivä 9.10.2024. Tilaisuudet on koottu taulukkoon, johon viitataan tässä: ',
    ),
    {
      kind: 'table',
      id: 'events-table',
      caption: 'Hankkeen tilaisuudet',
      rows: [
        [[{ text: 'Tilaisuus' }], [{ text: 'Päivä' }]],
        [[{ text: 'Aloitustyöpaja' }], [{ text: '12.3.2024' }]],
      ],
    },
    { kind: 'paragraph', runs: [{ text: 'Tilaisuudet ovat kohdassa ' }, { reference: 'events-table' }, { text: '.' }] },
  ],
  results: [paragraph('Kuusenkerkkä Oy, Marjapuro Ky ja Tervasuon Mylly Oy kehittivät viisi uutta vientituotetta.')],
} satisfies Record<string, Narrative>

const outline: Outline = {
  title: 'Loppuraportti',
  language: 'fi',
  publicity: ['Euroopan unionin osarahoittama'],
  titleLines: ['Metsän antimista vientiin'],
  headings: [
    { id: 'summary', level: 1, number: '1', text: 'Tiivistelmä' },
    { id: 'implementation', level: 1, number: '2', text: 'Toteutus' },
    { id: 'results', level: 1, number: '3', text: 'Tulokset' },
  ],
  tables: [{ id: 'events-table', number: 1, caption: 'Hankkeen tilaisuudet', columns: 2, rows: 1, hasHeaders: true }],
  figures: [],
  callouts: [],
  references: [{ target: 'events-table', printed: 'Taulukko 1' }],
  texts: [],
}

/** A finished rural group project of three companies and its final report, in which there is nothing to find. */
export const baseInput: CheckInput = {
  report: {
    id: 'report-1',
    formId: 'maaseutu-loppuraportti',
    edition: '2023–2027',
    kind: 'final',
    period: null,
    language: 'fi',
    state: 'draft',
    sequence: 1,
    settings: {
      ...NO_SETTINGS,
      place: 'Kuopiossa',
      signedOn: asDay('2025-08-15'),
      signatories: [
        { name: 'Aino Lehto', title: 'projektipäällikkö', organisation: 'Savon Kehitys Oy' },
        { name: 'Kaisa Hongisto', title: 'toimitusjohtaja', organisation: 'Savon Kehitys Oy' },
      ],
    },
  },
  project: baseProject,
  decisions: [baseDecision],
  money: baseMoney,
  claims: baseClaims,
  staff: baseStaff,
  indicators: baseIndicators,
  events: baseEvents,
  attendance: { ...counts(26, 3), attendances: 30, signedUp: 30 },
  companies: baseCompanies,
  surveys: [],
  plan: basePlan,
  deadlines: [],
  files: [],
  texts: Object.fromEntries(
    Object.entries(texts).map(([key, narrative]) => [key, { rowId: `text-${key}`, narrative, isReady: true }]),
  ),
  pictures: {},
  form: {
    id: 'maaseutu-loppuraportti',
    names: { fi: 'Loppuraportti', sv: 'Slutrapport', en: 'Final report' },
    sections: [
      { key: 'summary', number: '1', title: 'Tiivistelmä', isOptional: false, limit: 3000 },
      { key: 'implementation', number: '2', title: 'Toteutus', isOptional: false, limit: null },
      { key: 'results', number: '3', title: 'Tulokset', isOptional: false, limit: null },
    ],
    notInReport: [],
  },
  outline,
  today: asDay('2025-08-15'),
  costs: [],
  datedCosts: [],
  changesApplied: {},
  known: {
    organisations: [
      { id: 'o1', name: 'Savon Kehitys Oy', aliases: ['Savon Kehitys'], businessId: '2177546-2' },
      { id: 'c1', name: 'Kuusenkerkkä Oy', aliases: [], businessId: '2553600-4' },
      { id: 'c2', name: 'Marjapuro Ky', aliases: [], businessId: '2890880-3' },
      { id: 'c3', name: 'Tervasuon Mylly Oy', aliases: [], businessId: '0188962-2' },
    ],
    projects: [{ id: 'project-1', code: '245817', name: 'Metsän antimista vientiin' }],
    authorities: [
      { name: 'Pohjois-Savon ELY-keskus', validFrom: null, validTo: asDay('2025-12-31') },
      { name: 'Pohjois-Savon elinvoimakeskus', validFrom: asDay('2026-01-01'), validTo: null },
    ],
  },
  otherReports: [],
}
