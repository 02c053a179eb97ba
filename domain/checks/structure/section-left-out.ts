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
  },
  *run({ form, report }) {
    if (form === null || report.kind === 'other') return
    const titles = new Set(report.settings.outline.map(({ title }) => title.toLocaleLowerCase('fi')))
    for (const { title, isOptional } of form.notInReport) {
      // A section of the report's own may stand in its place under the same heading.
      if (titles.has(title.toLocaleLowerCase('fi'))) continue
      yield { severity: isOptional ? 'note' : 'warning', message: 'left_out', subject: title, where: IN_REPORT }
    }
  },
})
