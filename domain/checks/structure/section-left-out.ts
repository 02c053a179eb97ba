import { defineCheck } from '../define-check.ts'
import { IN_REPORT } from '../shared/places.ts'

export const check = defineCheck({
  id: 'structure/section-left-out',
  family: 'structure',
  about: 'report',
  names: {
    fi: 'Lomakkeen kohta puuttuu raportista',
    sv: 'En av blankettens punkter saknas i rapporten',
    en: 'A section of the form is not in the report',
  },
  messages: {
    left_out: {
      fi: 'Rahoittajan rungon kohta ”{subject}” puuttuu raportista. Tarkista päätöksestä, saako sen jättää pois.',
      sv: 'Punkten ”{subject}” i finansiärens stomme saknas i rapporten. Kontrollera i beslutet om den får utelämnas.',
      en: 'The section “{subject}” of the funder’s frame isn’t in the report. See in the decision whether it may be left out.',
    },
    optional: {
      fi: 'Raportista on jätetty pois kohtia, joihin tulisi tietoja: {subject}.',
      sv: 'Ur rapporten har utelämnats punkter som skulle ha uppgifter: {subject}.',
      en: 'Sections that would hold data are left out of the report: {subject}.',
    },
  },
  *run({ form, report }) {
    if (form === null || report.kind === 'other') return
    const own = report.settings.outline.map(({ title }) => title.toLocaleLowerCase('fi'))
    // A section of the report's own may stand in its place, under the same heading or a longer one.
    const gone = form.notInReport.filter(
      ({ title }) => !own.some((each) => each.includes(title.toLocaleLowerCase('fi'))),
    )
    for (const { title, isOptional } of gone) {
      if (!isOptional) yield { severity: 'warning', message: 'left_out', subject: title, where: IN_REPORT }
    }
    const optional = gone.filter(({ isOptional }) => isOptional).map(({ title }) => title)
    if (optional.length === 0) return
    yield { severity: 'note', message: 'optional', subject: optional.join(', '), where: IN_REPORT }
  },
})
