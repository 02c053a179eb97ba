import type { DescriptionFund } from '#domain/project/description.ts'
import type { Language } from '#domain/values/language.ts'
import { descriptionLabel, isDescriptionLabel } from '../report-parts/structural/description-labels.ts'
import { lineByKey, plannedLabel, realisedLabel, titles } from './published/lines.ts'

/**
 * The form's wordings. Finnish is the funder's own and stands in `published/lines.ts`; Swedish and English pages were
 * never found, so these, and those that editions share, are translations and the document says so.
 */
type Translation = readonly [sv: string, en: string]

const translations: Readonly<Record<string, Translation>> = {
  publicity: ['Europeiska unionen Hävkraft från EU', 'European Union Gaining leverage from the EU'],
  section7: [
    'Uppskattningar av projektspecifika uppföljningsuppgifter i ansökningsskedet',
    'Estimates of project-level monitoring data at the time of application',
  ],
  planned: ['Planerat', 'Planned'],
  realised: ['Utfall enligt uppföljningsuppgifter', 'Realised according to monitoring data'],
}

const titleTranslations: Readonly<Record<DescriptionFund, Translation>> = {
  EAKR: [
    'Beskrivning av projekt som finansieras av Europeiska regionala utvecklingsfonden (ERUF)',
    'Description of project funded by the European Regional Development Fund (ERDF)',
  ],
  ESR: [
    'Beskrivning av projekt som finansieras av Europeiska socialfonden (ESF)',
    'Description of project funded by the European Social Fund (ESF)',
  ],
}

const finnish = (key: string): string => {
  if (key === 'planned') return plannedLabel
  if (key === 'realised') return realisedLabel
  return (lineByKey.get(key)?.text ?? key).replace(/^\d+(\.\d+)? /, '')
}

/** Wording of a line, without its number. */
export function labelOf(key: string, language: Language): string {
  if (language === 'fi') return finnish(key)
  if (isDescriptionLabel(key)) return descriptionLabel(key, language)
  return translations[key]?.[language === 'sv' ? 0 : 1] ?? finnish(key)
}

/** The heading's number as the form prints it; `''` = unnumbered. */
export const numberOf = (key: string): string => /^\d+(\.\d+)?(?= )/.exec(lineByKey.get(key)?.text ?? '')?.[0] ?? ''

export function titleOf(fund: DescriptionFund, language: Language): string {
  return language === 'fi' ? titles[fund] : titleTranslations[fund][language === 'sv' ? 0 : 1]
}

interface Words {
  starts: string
  ends: string
  draft: string
  /** Said on the first page of a translated document; `''` in the funder's own language. */
  translated: string
}

export const words: Readonly<Record<Language, Words>> = {
  fi: {
    starts: 'Alkaa',
    ends: 'ja päättyy',
    draft: 'LUONNOS',
    translated: '',
  },
  sv: {
    starts: 'Börjar',
    ends: 'och slutar',
    draft: 'UTKAST',
    translated: 'Blankettens rubriker är översatta; finansiärens egen blankett är på finska.',
  },
  en: {
    starts: 'Starts',
    ends: 'and ends',
    draft: 'DRAFT',
    translated: 'The headings of this form are translations; the funder’s own form is in Finnish.',
  },
}
