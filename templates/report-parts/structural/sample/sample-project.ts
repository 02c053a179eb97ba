import { equalityQuestions, sustainabilityCriteria } from '#domain/project/description.ts'
import type { ProjectDescription } from '#domain/project/description.ts'
import { emptyDescription } from '#domain/project/empty-description.ts'
import type { ReportProject } from '#domain/report/report-input.ts'
import { asDay } from '#domain/values/day.ts'

export type StructuralRegime = 'SF14' | 'SF21'

export const FIRST_YEARS: Readonly<Record<StructuralRegime, number>> = { SF14: 2018, SF21: 2024 }

const ofRegime: Readonly<Record<StructuralRegime, Pick<ProjectDescription, 'code' | 'fund' | 'axis' | 'objective'>>> = {
  SF14: {
    code: 'A79042',
    fund: 'EAKR',
    axis: { code: '1', name: 'Pk-yritystoiminnan kilpailukyky' },
    objective: { code: '2.1', name: 'Pk-yritysten kasvun ja kansainvälistymisen edistäminen' },
  },
  SF21: {
    code: 'S39042',
    fund: 'ESR+',
    axis: { code: '4', name: 'Työllistävä, osaava ja osallistava Suomi' },
    objective: { code: '4.2', name: '' },
  },
}

/** An invented project of three years; no field of its description is empty, and one objective is known by code only. */
export function structuralProject(regime: StructuralRegime): ReportProject {
  const year = FIRST_YEARS[regime]
  const [start, end] = [asDay(`${year}-01-01`), asDay(`${year + 2}-12-31`)]
  const { code, fund, axis, objective } = ofRegime[regime]
  return {
    id: 'project-1',
    regime,
    period: { start, end },
    description: {
      ...emptyDescription(code, 'Oppiverstas – pienten yritysten osaaminen kasvuun', fund),
      axis,
      objective,
      periodStart: start,
      periodEnd: end,
      state: 'Toiminta päättynyt',
      authority: regime === 'SF14' ? 'Lehtovirran liitto' : 'Lehtovirran elinkeino-, liikenne- ja ympäristökeskus',
      applicant: {
        name: 'Lehtovirran koulutuskuntayhtymä',
        organisationType: 'Kuntayhtymä',
        businessId: '9990107-8',
        street: 'Opintie 2',
        phone: '0400 000 200',
        postalCode: '89980',
        city: 'Lehtovirta',
        website: 'https://www.lehtovirta.example',
      },
      contact: {
        name: 'Sanna Kivelä',
        position: 'projektipäällikkö',
        email: 'sanna.kivela@lehtovirta.example',
        phone: '0400 000 201',
      },
      procedureText: 'Hakijoita on useampi kuin yksi (yhteishanke)',
      printCoImplementersHeading: true,
      coImplementers: [{ name: 'Lehtovirran Kehitys Oy', businessId: '9990111-5' }],
      summaryPlan: `Pienissä yrityksissä osaaminen kasvaa usein sattumalta: koulutusta ostetaan, kun joku ehtii, eikä tarpeista puhuta yhdessä.

Hankkeessa yritykset
- kartoittavat osaamistarpeensa
- saavat mallin osaamissuunnitelmaa varten
- oppivat yhdessä oppiverstaissa omissa tiloissaan`,
      targetDirect: 'Alueen alle 50 hengen yritysten yrittäjät ja työntekijät.',
      targetIndirect: 'Oppilaitokset, yrityspalvelut ja yritysten asiakkaat.',
      area: {
        regions: ['Lehtovirta'],
        subregions: ['Lehtovirran', 'Ylävirran'],
        municipalities: ['Lehtovirta', 'Ylävirta'],
        siteStreet: 'Opintie 2',
        sitePostalCode: '89980',
        siteCity: 'Lehtovirta',
      },
      equality: equalityQuestions.map((question) => ({
        question,
        answer: question === 'mainGoal' ? 'no' : 'yes',
        comment: question === 'analysis' ? 'Alan koulutuksiin osallistuneista 31 prosenttia on ollut naisia.' : '',
      })),
      sustainability: sustainabilityCriteria.map((criterion, index) => ({
        criterion,
        direct: index % 5,
        indirect: (index + 2) % 6,
        comment: criterion === 'localEconomy' ? 'Osaaminen jää alueen omiin yrityksiin.' : '',
      })),
      finalSummary:
        'Hankkeessa 38 yritystä teki osaamissuunnitelman ja 12 oppiverstasta pidettiin yritysten tiloissa.\nMalli jäi kuntayhtymän yrityspalvelujen käyttöön.',
    },
  }
}
