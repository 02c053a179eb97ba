import type { ReportInput } from '#domain/report/report-input.ts'
import { asDay } from '#domain/values/day.ts'
import { sampleText } from '../report-parts/sample/live-runs.ts'
import { sampleProject, sampleReport } from '../report-parts/sample/sample-report.ts'
import type { SlotKey } from './slots.ts'

const texts: Readonly<Partial<Record<SlotKey, string>>> = {
  implementation: `Jaksolla avattiin kolme kylätupaa ja pidettiin neljä palvelupäivää. Hankkeen alusta jakson loppuun kustannuksia on kertynyt {money.total.spent}.
# Saavutetut tavoitteet
• kylät saivat palvelupäivän **joka toinen viikko**
• yritykset sopivat yhteisestä hinnastosta
! kuva-tupa | Alaperän tupa avajaispäivänä | Piirros: matala punainen talo metsän reunassa, edessä järvi.
# Ongelmat ja uudet tarpeet
Talvella päiviä peruttiin kelin takia kahdesti. Luvut ovat taulukossa ({#taulukko-tilaisuudet}) ja tupa kuvassa ({#kuva-tupa}).
> Kehitysehdotus
> Talvipäiville sovitaan varapäivä jo kutsussa.

" Ilman palvelupäivää olisin ajanut neljäkymmentä kilometriä suuntaansa. | asukas, Alaperä`,
  material: `Hankkeesta tiedotettiin kylien ilmoitustauluilla ja paikallislehdessä. Sisäinen tiedotus hoidettiin viikkokirjeellä.
| Aineisto | Jakelu |
| palvelupäivän mainos | 640 taloutta |
| ohje järjestäjälle | verkkosivu |`,
}

/** An invented interim report of a project that a Leader group finances. */
export function sample(): ReportInput {
  const project = sampleProject('RUR14', 'EAFRD')
  return sampleReport(
    {
      formId: 'maaseutu-raportti-lyhyt',
      edition: '2014–2027',
      kind: 'interim',
      period: { start: asDay('2021-01-01'), end: asDay('2021-12-31') },
    },
    Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, sampleText(key, text)] as const)),
    { project: { ...project, description: { ...project.description, authority: 'Leader Ruskoranta ry' } } },
  )
}
