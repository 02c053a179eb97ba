import { axisIn, objectiveIn } from '#domain/catalogue/programme-of.ts'
import { programme2014 } from '#domain/catalogue/programmes-2014.ts'
import { programme2021 } from '#domain/catalogue/programmes-2021.ts'
import type { ReportProject } from '#domain/report/report-input.ts'
import type { Language } from '#domain/values/language.ts'
import { inLanguage } from './description-labels.ts'
import { structuralWords } from './words.ts'

/**
 * `4.2. Uutta osaamista työelämään`: the project's own words, which win; the catalogue's where it has a code alone,
 * marked when nobody has confirmed them. A name of the catalogue is printed in the report's language where an authority
 * has it in that language.
 */
export function programmeName(
  { regime, description }: Pick<ReportProject, 'regime' | 'description'>,
  of: 'axis' | 'objective',
  language: Language,
): string {
  const { code, name } = description[of]
  const programme = regime === 'SF21' ? programme2021 : programme2014
  const entry = of === 'axis' ? axisIn(programme, code) : objectiveIn(programme, code)
  const withCode = (text: string) => (code === '' ? text : `${code}. ${text}`.trimEnd())
  if (entry === undefined) return withCode(name)
  const isFromCatalogue = name === '' || name === entry.fi.text || entry.aliases.includes(name)
  const translated = language === 'fi' || !isFromCatalogue ? null : entry[language]
  if (translated !== null) return withCode(translated.text)
  if (name !== '') return withCode(name)
  const doubt = entry.fi.source === 'recalled' ? ` (${structuralWords(language)('unverifiedName')})` : ''
  return withCode(entry.fi.text) + doubt
}

/** 2021–2027 the Swedish programme calls the axis `insatsområde`. */
export const axisLabel = (regime: ReportProject['regime'], language: Language): string =>
  inLanguage(['Toimintalinja', regime === 'SF21' ? 'Insatsområde' : 'Verksamhetslinje', 'Priority axis'], language)
