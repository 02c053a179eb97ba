import type { Regime } from '../../rules/regime.ts'
import { defineCheck } from '../define-check.ts'
import { IN_REPORT } from '../shared/places.ts'

/** Words that the fund and the period want on a title page, in the three languages. */
const WANTED: Readonly<Record<Regime, RegExp | null>> = {
  RUR14: /maaseudun kehittämisen maatalousrahasto|jordbruksfonden|agricultural fund for rural development/iu,
  RUR23: /unionin osarahoittama|medfinansieras av europeiska unionen|co-funded by the european union/iu,
  SF14: /vipuvoimaa|hävkraft|leverage|aluekehitysrahasto|sosiaalirahasto|utvecklingsfonden|socialfonden/iu,
  SF21: /unionin osarahoittama|medfinansieras av europeiska unionen|co-funded by the european union/iu,
  STATE: null,
}

export const check = defineCheck({
  id: 'structure/publicity',
  family: 'structure',
  about: 'report',
  names: {
    fi: 'Rahaston tunnus nimiölehdellä',
    sv: 'Fondens emblem på titelsidan',
    en: 'The fund on the title page',
  },
  messages: {
    missing: {
      fi: 'Nimiölehdeltä puuttuu rahaston nimi ja EU-tunnus.',
      sv: 'Fondens namn och EU-emblemet saknas på titelsidan.',
      en: 'The title page lacks the fund’s name and the EU emblem.',
    },
    other: {
      fi: 'Nimiölehden teksti ”{subject}” ei ole hankkeen rahaston ja ohjelmakauden mukainen.',
      sv: 'Titelsidans text ”{subject}” hör inte till projektets fond och programperiod.',
      en: 'The title page’s text “{subject}” doesn’t belong to the project’s fund and period.',
    },
  },
  *run({ outline, report, project }) {
    const wanted = WANTED[project.regime]
    if (outline === null || report.kind === 'other' || wanted === null) return
    const lines = outline.publicity
    if (lines.length === 0) yield { severity: 'warning', message: 'missing', subject: outline.title, where: IN_REPORT }
    else if (!lines.some((line) => wanted.test(line))) {
      yield { severity: 'warning', message: 'other', subject: lines.join(' · '), where: IN_REPORT }
    }
  },
})
