import { descriptionIndicators } from '../catalogue/indicators-2014.ts'
import type { DescriptionIndicatorKey } from '../catalogue/indicators-2014.ts'
import type { Fund, Regime } from '../rules/regime.ts'
import type { Language } from '../values/language.ts'
import { ERDF_2014_TABLE } from './erdf-2014-table.ts'
import { ERDF_2021_OUTPUTS } from './erdf-2021-outputs.ts'
import { ERDF_2021_RESULTS } from './erdf-2021-results.ts'
import { ESF_2014_TABLE } from './esf-2014-table.ts'
import { ESF_2021_TABLE } from './esf-2021-table.ts'
import type { IndicatorSet, IndicatorType } from './indicator-type.ts'
import { readIndicatorTable } from './read-table.ts'
import { RURAL_2014_TABLE, RURAL_2023_TABLE, RURAL_FORM_TABLE } from './rural-tables.ts'

const rows: Readonly<Record<DescriptionIndicatorKey, Pick<IndicatorType, 'counting' | 'breakdowns' | 'unit'>>> = {
  newJobs: { counting: 'jobs', breakdowns: ['women'], unit: 'FTE' },
  newCompanies: { counting: 'organisations', breakdowns: ['foundedByWomen'], unit: 'enterprises' },
  participatingCompanies: { counting: 'organisations', breakdowns: [], unit: 'enterprises' },
  participatingPersons: { counting: 'persons', breakdowns: ['genderBinary'], unit: 'persons' },
}

/** The items of section 7 of the public description, seen as indicators whose rows are counted. */
const fromDescription: readonly IndicatorType[] = descriptionIndicators.map(({ key, heading, realisedDecimals }) => ({
  set: 'description-2014',
  code: key,
  fi: withoutNumber(heading.fi),
  sv: withoutNumber(heading.sv),
  en: withoutNumber(heading.en),
  decimals: realisedDecimals,
  jobPlace: key === 'newJobs' ? 'company' : null,
  anyObjective: false,
  source: 'Hankkeen kuvaus 2014–2020',
  verified: true,
  ...rows[key],
}))

/** `7.1 Uusien työpaikkojen määrä (kysytään vain …)` → `Uusien työpaikkojen määrä`. */
function withoutNumber(heading: string): string {
  return heading.replace(/^7\.\d+ /, '').replace(/ \(.*\)$/, '')
}

export const indicatorTypes: readonly IndicatorType[] = [
  ...fromDescription,
  ...readIndicatorTable(ERDF_2014_TABLE, { set: 'erdf-2014', source: '1301/2013, Annex I', verified: true }),
  ...readIndicatorTable(ESF_2014_TABLE, { set: 'esf-2014', source: '1304/2013, Annex I', verified: true }),
  ...readIndicatorTable(ERDF_2021_OUTPUTS, { set: 'erdf-2021', source: '2021/1058, Annex I', verified: true }),
  ...readIndicatorTable(ERDF_2021_RESULTS, { set: 'erdf-2021', source: '2021/1058, Annex I', verified: true }),
  ...readIndicatorTable(ESF_2021_TABLE, { set: 'esf-2021', source: '2021/1057, Annex I', verified: true }),
  ...readIndicatorTable(RURAL_FORM_TABLE, { set: 'rural-form', source: 'Hyrrä, seurantatiedot', verified: true }),
  ...readIndicatorTable(RURAL_2014_TABLE, { set: 'rural-2014', source: '808/2014, Annex IV', verified: false }),
  ...readIndicatorTable(RURAL_2023_TABLE, { set: 'rural-2023', source: '2021/2115, Annex I', verified: true }),
]

const byCode = new Map(indicatorTypes.map((type) => [`${type.set} ${type.code}`, type]))

/** `undefined` for a code that the set lacks, and always for indicators of one's own. */
export function indicatorType(set: IndicatorSet, code: string): IndicatorType | undefined {
  return byCode.get(`${set} ${code}`)
}

/** The name in a language, and whether it is the act's own English one for want of another. */
export function indicatorName(type: IndicatorType, language: Language): { text: string; isEnglish: boolean } {
  const text = type[language]
  return { text: text ?? type.en, isEnglish: text === null && language !== 'en' }
}

/** Sets in which a project of the fund and its rules looks first; the others stay within reach. */
export function usualSets(fund: Fund, regime: Regime): readonly IndicatorSet[] {
  if (regime === 'SF14') return fund === 'ESR' ? ['esf-2014'] : ['erdf-2014']
  if (regime === 'SF21') return fund === 'ESR+' ? ['esf-2021'] : ['erdf-2021']
  if (regime === 'RUR14') return ['rural-form', 'rural-2014']
  return regime === 'RUR23' ? ['rural-form', 'rural-2023'] : ['own']
}
