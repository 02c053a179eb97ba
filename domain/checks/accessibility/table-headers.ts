import { defineCheck } from '../define-check.ts'
import { IN_REPORT } from '../shared/places.ts'
import { plainText } from '../text/sentences.ts'

export const check = defineCheck({
  id: 'accessibility/table-headers',
  family: 'accessibility',
  about: 'report',
  names: { fi: 'Taulukoiden otsikkorivit', sv: 'Tabellernas rubrikrader', en: 'Header rows of tables' },
  messages: {
    empty: {
      fi: 'Taulukon ”{subject}” otsikkorivillä on tyhjä sarakeotsikko.',
      sv: 'Tabellen ”{subject}” har en tom kolumnrubrik.',
      en: 'The table “{subject}” has an empty column header.',
    },
    only_headers: {
      fi: 'Taulukossa ”{subject}” on vain otsikkorivi.',
      sv: 'Tabellen ”{subject}” har bara en rubrikrad.',
      en: 'The table “{subject}” has a header row only.',
    },
    one_column: {
      fi: 'Taulukossa ”{subject}” on vain yksi sarake: luettelo on siinä parempi.',
      sv: 'Tabellen ”{subject}” har bara en kolumn: en lista vore bättre.',
      en: 'The table “{subject}” has a single column: a list would be better.',
    },
    none: {
      fi: 'Taulukossa ”{subject}” ei ole otsikkoriviä.',
      sv: 'Tabellen ”{subject}” saknar rubrikrad.',
      en: 'The table “{subject}” has no header row.',
    },
  },
  *run({ texts, report, outline }) {
    for (const [section, { narrative }] of Object.entries(texts)) {
      if (report.settings.leftOut.includes(section)) continue
      for (const [block, part] of narrative.entries()) {
        if (part.kind !== 'table') continue
        const [headers = []] = part.rows
        const subject = part.caption === '' ? headers.map(plainText).join(', ') : part.caption
        const place = { subject, where: { kind: 'text', section, block, quote: part.caption } } as const
        // The corner above row headers may be empty.
        if (headers.slice(1).some((cell) => plainText(cell).trim() === '')) {
          yield { severity: 'warning', message: 'empty', ...place }
        }
        if (part.rows.length < 2) yield { severity: 'warning', message: 'only_headers', ...place }
        else if (headers.length < 2) yield { severity: 'note', message: 'one_column', ...place }
      }
    }
    for (const { caption, hasHeaders } of outline?.tables ?? []) {
      if (!hasHeaders) yield { severity: 'warning', message: 'none', subject: caption, where: IN_REPORT }
    }
  },
})
