import type { ReportInput } from '#domain/report/report-input.ts'
import { samplePeriod } from '../report-parts/structural/sample/sample-figures.ts'
import type { StructuralRegime } from '../report-parts/structural/sample/sample-project.ts'
import { sampleStructural } from '../report-parts/structural/sample/sample-structural.ts'
import type { SlotKey } from './slots.ts'

const texts: Readonly<Partial<Record<SlotKey, string>>> & Readonly<Record<`package-${string}`, string>> = {
  implementation:
    'Kaudella siirryttiin kartoituksista oppiverstaisiin. Kustannuksia kertyi kaudella {money.total.period}.',
  'package-workPackage-1': 'Osaamissuunnitelman malli valmistui ja julkaistiin hankkeen verkkosivulla.',
  'package-workPackage-2': `Kolme oppiverstasta pidettiin. Ryhmiä kootaan vielä Ylävirralla.
Osallistujat ovat taulukossa ({#taulukko-tilaisuudet}).`,
  results:
    'Osallistujia on tavoitteesta lähes puolet. Kaksi yritystä oli edellisellä kaudella kirjattu kahteen kertaan, ja luku on korjattu.',
  deviations:
    'Yhden ryhmän kokoaminen myöhästyi, koska yritysten kevät oli kiireinen. Myöhästyminen ei vaikuta kustannuksiin.',
  cooperation: 'Lehtovirran Kehitys Oy vastasi yrityskontakteista. Yhteistyö oppilaitosten kanssa alkoi huhtikuussa.',
  communication: `Hankkeesta kerrottiin kahdessa yrittäjäkirjeessä.
" Verstas pidettiin omassa hallissa, joten kaikki pääsivät mukaan. | yrittäjä, Ylävirta`,
  principles: `Ryhmien ajat sovittiin niin, että myös vuorotyötä tekevät pääsivät mukaan.
• osallistujista 46 prosenttia oli naisia
• matkoja säästettiin, kun verstaat pidettiin yrityksissä`,
  'next-period': 'Loput ryhmät kootaan elokuussa, ja syksyllä pidetään viisi oppiverstasta.',
}

/** An invented report of the second claim period, with corrected data and every section written. */
export const sampleOf = (regime: StructuralRegime): ReportInput =>
  sampleStructural(
    regime,
    { formId: 'rakennerahasto-seuranta', edition: '2014–2027', kind: 'interim', period: samplePeriod(regime) },
    texts,
  )

export const sample = (): ReportInput => sampleOf('SF21')
