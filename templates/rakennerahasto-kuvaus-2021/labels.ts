import type { Fund } from '#domain/rules/regime.ts'
import type { Language } from '#domain/values/language.ts'
import { inLanguage } from '../report-parts/structural/description-labels.ts'
import type { Wording } from '../report-parts/structural/description-labels.ts'

const titles: Readonly<Partial<Record<Fund, Wording>>> = {
  EAKR: [
    'Euroopan aluekehitysrahaston (EAKR) osarahoittaman hankkeen kuvaus',
    'Beskrivning av projekt som medfinansieras av Europeiska regionala utvecklingsfonden (ERUF)',
    'Description of project co-funded by the European Regional Development Fund (ERDF)',
  ],
  'ESR+': [
    'Euroopan sosiaalirahasto plussan (ESR+) osarahoittaman hankkeen kuvaus',
    'Beskrivning av projekt som medfinansieras av Europeiska socialfonden plus (ESF+)',
    'Description of project co-funded by the European Social Fund Plus (ESF+)',
  ],
  JTF: [
    'Oikeudenmukaisen siirtymän rahaston (JTF) osarahoittaman hankkeen kuvaus',
    'Beskrivning av projekt som medfinansieras av Fonden för en rättvis omställning (FRO)',
    'Description of project co-funded by the Just Transition Fund (JTF)',
  ],
}

const plain: Wording = ['Hankkeen kuvaus', 'Beskrivning av projekt', 'Project description']

export const titleOf = (fund: Fund, language: Language): string => inLanguage(titles[fund] ?? plain, language)

const own = {
  indicators: ['Seurantatiedot', 'Uppföljningsuppgifter', 'Monitoring data'],
  olderPeriod: [
    'Hanke kuuluu ohjelmakauteen 2014–2020. Sen kuvaus tehdään lomakkeella Hankkeen kuvaus 2014–2020.',
    'Projektet hör till programperioden 2014–2020. Dess beskrivning görs på blanketten Beskrivning av projektet 2014–2020.',
    'The project belongs to the period 2014–2020. Its description is made on the form Project description 2014–2020.',
  ],
  starts: ['Alkaa', 'Börjar', 'Starts'],
  ends: ['ja päättyy', 'och slutar', 'and ends'],
} as const satisfies Readonly<Record<string, Wording>>

export const ownLabel = (key: keyof typeof own, language: Language): string => inLanguage(own[key], language)
