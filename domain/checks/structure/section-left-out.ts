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
    const { leftOut, outline, headings } = report.settings
    const inOutline = new Set(outline.map(({ key }) => key))
    const titles = new Set(outline.map(({ title }) => title.toLocaleLowerCase('fi')))
    for (const { key, title, isOptional } of form.sections) {
      const isGone = leftOut.includes(key) || (outline.length > 0 && !inOutline.has(key))
      // A section of the report's own may stand in its place under the same heading.
      if (!isGone || titles.has(title.toLocaleLowerCase('fi'))) continue
      const severity = isOptional ? 'note' : 'warning'
      yield { severity, message: 'left_out', subject: headings[key] ?? title, where: IN_REPORT }
    }
  },
})
