/**
 * What a careful controller marked in the reference final report (project 93417, `../shared/reference/000…`),
 * read line by line before any check was looked at. The bar of the checks: they find nine in ten of these.
 *
 * The text itself is not here: only line numbers of the reading text, our own short description, and the facts (a
 * figure, a day, a name) by which a finding is recognised.
 */

/** `certain`: two places cannot both be right, or a rule of writing is broken. `possible`: worth asking. */
export type Certainty = 'certain' | 'likely' | 'possible'

export type ItemFamily =
  | 'dates'
  | 'money'
  | 'person-months'
  | 'counts'
  | 'identity'
  | 'structure'
  | 'language'
  | 'accessibility'

export interface Inconsistency {
  /** Own number of the list, steady. */
  readonly id: number
  readonly family: ItemFamily
  /** Lines of the reading text, counted from 1. */
  readonly lines: readonly number[]
  /** What contradicts what, in our own words. */
  readonly says: string
  readonly certainty: Certainty
  /** A finding tells of this item when its Finnish sentence holds every one of these. */
  readonly facts: readonly string[]
}

export const TATU_INCONSISTENCIES = [
  // Dates
  {
    id: 1,
    family: 'dates',
    lines: [9, 303, 471],
    says: 'The project ends 31.12.2020 on the title page and in the extension, 31.12.2021 in the implementation',
    certainty: 'certain',
    facts: ['31.12.2021', '31.12.2020'],
  },
  {
    id: 2,
    family: 'dates',
    lines: [477, 1231],
    says: 'The second interim report is dated 30.6.2021, after the final report was signed',
    certainty: 'certain',
    facts: ['30.6.2021'],
  },
  {
    id: 3,
    family: 'dates',
    lines: [477, 1231],
    says: 'The first interim report bears the day of the final report itself, 31.12.2020',
    certainty: 'likely',
    facts: ['äliraportin päivä 31.12.2020'],
  },
  {
    id: 4,
    family: 'dates',
    lines: [471, 477, 1231],
    says: 'Signed 31.12.2020, yet days after it are told as past',
    certainty: 'certain',
    facts: ['31.12.2020', 'allekirjoit'],
  },
  {
    id: 5,
    family: 'dates',
    lines: [146, 148],
    says: 'The project manager works until 28.2.2020 and again from 1.3.2020: 29.2.2020 is left out',
    certainty: 'certain',
    facts: ['29.2.2020'],
  },
  {
    id: 6,
    family: 'dates',
    lines: [631],
    says: 'The workshop of figure 1 is on a Sunday',
    certainty: 'likely',
    facts: ['9.8.2020'],
  },
  {
    id: 7,
    family: 'dates',
    lines: [280, 301, 803],
    says: 'The extension is applied for in February 2020 because of a pandemic that the results date to March 2020',
    certainty: 'likely',
    facts: ['helmikuu', 'maaliskuu'],
  },
  {
    id: 8,
    family: 'dates',
    lines: [681, 705],
    says: 'Late autumn in the text, 29.9.2020 in the caption of figure 3',
    certainty: 'possible',
    facts: ['29.9.2020', 'loppusyksy'],
  },
  // Money
  {
    id: 9,
    family: 'money',
    lines: [473],
    says: 'The amount of the total financing cannot be read',
    certainty: 'certain',
    facts: ['49 2999,55'],
  },
  {
    id: 10,
    family: 'money',
    lines: [471, 473],
    says: 'Costs by category, sources and realised against approved are told nowhere: the total is the only amount',
    certainty: 'certain',
    facts: ['Kustannukset ja rahoitus'],
  },
  // Person-months
  {
    id: 11,
    family: 'person-months',
    lines: [146, 148, 469],
    says: '50 % for eight months and 20 % for ten make 6.0 person-months; 6.5 are told',
    certainty: 'certain',
    facts: ['6,5'],
  },
  {
    id: 12,
    family: 'person-months',
    lines: [148, 469],
    says: 'Project secretary and communications expert are two people in one place and one role in another',
    certainty: 'likely',
    facts: ['projektisihteeri', 'asiantuntija', 'yhdestä vai kahdesta'],
  },
  // Counts
  {
    id: 13,
    family: 'counts',
    lines: [193, 506],
    says: 'The survey went to 278 companies; the registers named hold about 160 and 60',
    certainty: 'likely',
    facts: ['278', '220'],
  },
  {
    id: 14,
    family: 'counts',
    lines: [266, 270, 508],
    says: 'South Karelia is told to take part more actively, but 59 % of the answers come from Kymenlaakso',
    certainty: 'possible',
    facts: ['59', 'aktiiv'],
  },
  {
    id: 15,
    family: 'counts',
    lines: [508],
    says: '34 of 278 answered: the rate of 12 per cent is not told, the shares rest on few answers',
    certainty: 'possible',
    facts: ['34 / 278', '12 %'],
  },
  {
    id: 16,
    family: 'counts',
    lines: [500, 754],
    says: '98 entrepreneurs are reached by all events of the autumn, 105 companies at one of them: units and totals do not fit',
    certainty: 'likely',
    facts: ['98', '105'],
  },
  {
    id: 17,
    family: 'counts',
    lines: [1020, 1024, 1030],
    says: 'Six companies interested, two in town, three join: one is not accounted for',
    certainty: 'certain',
    facts: ['oli 6', 'jäi 2', 'lähti 3'],
  },
  {
    id: 18,
    family: 'counts',
    lines: [449, 983, 1032],
    says: 'Results are told in figures, but no objective has an indicator with target and outcome',
    certainty: 'likely',
    facts: ['yhtään indikaattoria'],
  },
  {
    id: 19,
    family: 'counts',
    lines: [1017],
    says: 'Three events "in both regions": three or six in all',
    certainty: 'possible',
    facts: ['molemmissa', 'kolme'],
  },
  // Identity
  {
    id: 20,
    family: 'identity',
    lines: [563],
    says: 'Eksote is misspelt',
    certainty: 'certain',
    facts: ['Ekoste', 'Eksote'],
  },
  {
    id: 21,
    family: 'identity',
    lines: [10, 100, 479, 565, 1235],
    says: 'The implementer bears four names (Oy before, Oy after, oy, with and without Socom)',
    certainty: 'certain',
    facts: ['Oy Socom', 'Socom Oy'],
  },
  {
    id: 22,
    family: 'identity',
    lines: [12, 132, 892],
    says: 'The name of the project is put differently on the title page and in chapter 2',
    certainty: 'likely',
    facts: ['Tarvittavaa tukea'],
  },
  {
    id: 23,
    family: 'identity',
    lines: [272, 557, 609, 635, 643],
    says: 'LAB has five spellings',
    certainty: 'certain',
    facts: ['Lab-AMK', 'Lab-amk'],
  },
  {
    id: 24,
    family: 'identity',
    lines: [770, 1050],
    says: 'KymSote is written Kymsote twice',
    certainty: 'certain',
    facts: ['Kymsote', 'KymSote'],
  },
  {
    id: 25,
    family: 'identity',
    lines: [274, 563, 609],
    says: 'LUT is also Lut',
    certainty: 'certain',
    facts: ['Lut', 'LUT'],
  },
  {
    id: 26,
    family: 'identity',
    lines: [635, 647],
    says: 'The research institute is LUKE once and Luke once',
    certainty: 'certain',
    facts: ['LUKE', 'Luke'],
  },
  {
    id: 27,
    family: 'identity',
    lines: [272, 762, 1213],
    says: 'The authority is Ely and ELY',
    certainty: 'certain',
    facts: ['Ely', 'ELY'],
  },
  {
    id: 28,
    family: 'identity',
    lines: [563, 609, 1011],
    says: 'One partner project is written three ways (testbed, Test bed)',
    certainty: 'certain',
    facts: ['Elsa', 'testbed'],
  },
  {
    id: 29,
    family: 'identity',
    lines: [641],
    says: 'A fund that does not exist is named',
    certainty: 'certain',
    facts: ['kehittämisrahasto'],
  },
  {
    id: 30,
    family: 'identity',
    lines: [276],
    says: 'THL is listed as a partner and never mentioned again',
    certainty: 'likely',
    facts: ['THL'],
  },
  {
    id: 31,
    family: 'identity',
    lines: [138, 315],
    says: 'The regional rural plan has two names',
    certainty: 'possible',
    facts: ['kehittämissuunnitelma'],
  },
  // Structure
  {
    id: 32,
    family: 'structure',
    lines: [631, 634, 705],
    says: 'No figure is referred to in the text',
    certainty: 'certain',
    facts: ['Kuva 1'],
  },
  {
    id: 33,
    family: 'structure',
    lines: [950, 1084],
    says: 'No table is referred to in the text',
    certainty: 'certain',
    facts: ['Taulukko 1'],
  },
  {
    id: 34,
    family: 'structure',
    lines: [467, 486],
    says: 'The frame’s section on the schedule is missing: 4.2.1 is the only sub-section',
    certainty: 'likely',
    facts: ['Aikataulu'],
  },
  {
    id: 35,
    family: 'structure',
    lines: [280, 467],
    says: 'The frame’s section on assumptions and risks is missing',
    certainty: 'likely',
    facts: ['riskit'],
  },
  {
    id: 36,
    family: 'structure',
    lines: [1231, 1235],
    says: 'Only the project manager signs, nobody who may sign for the organisation',
    certainty: 'possible',
    facts: ['allekirjoit', 'projektipäällikkö'],
  },
  {
    id: 37,
    family: 'structure',
    lines: [657, 999],
    says: 'The same passage stands in two chapters',
    certainty: 'certain',
    facts: ['4.2.1', '5.2'],
  },
  // Language and form
  {
    id: 38,
    family: 'language',
    lines: [142],
    says: 'Per cent is told twice',
    certainty: 'certain',
    facts: ['100 % prosentin'],
  },
  {
    id: 39,
    family: 'language',
    lines: [148],
    says: 'A day without its last point in a span of days',
    certainty: 'certain',
    facts: ['1.3-31.12.2020'],
  },
  {
    id: 40,
    family: 'language',
    lines: [469, 508],
    says: 'No space between figure and unit',
    certainty: 'certain',
    facts: ['6,5htkk'],
  },
  {
    id: 41,
    family: 'language',
    lines: [311, 317, 418, 1011],
    says: 'Spans of years with hyphen, dash and spaced dash; dash where a hyphen belongs',
    certainty: 'certain',
    facts: ['2014-2020', '2014–2020'],
  },
  {
    id: 42,
    family: 'language',
    lines: [567, 637, 661, 714, 837, 918, 1121],
    says: 'Words of the trade misspelt (sotelan, palvelumuotilu, nettissivu …)',
    certainty: 'certain',
    facts: ['sotelan'],
  },
  {
    id: 43,
    family: 'language',
    lines: [12, 449, 455],
    says: 'sote-alan and sotealan side by side',
    certainty: 'certain',
    facts: ['sotealan', 'sote-alan'],
  },
  {
    id: 44,
    family: 'language',
    lines: [918, 940],
    says: 'Abbreviations never spelt out (PSOP, EKY)',
    certainty: 'possible',
    facts: ['PSOP'],
  },
] satisfies readonly Inconsistency[]
