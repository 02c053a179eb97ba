import { defineCheck } from '../define-check.ts'
import { IN_REPORT } from '../shared/places.ts'

export const check = defineCheck({
  id: 'accessibility/heading-order',
  family: 'accessibility',
  about: 'report',
  names: { fi: 'Otsikkotasot', sv: 'Rubriknivåer', en: 'Levels of headings' },
  messages: {
    skipped: {
      fi: 'Otsikko ”{subject}” on tasolla {level}, vaikka edellinen on tasolla {before}: välistä puuttuu taso.',
      sv: 'Rubriken ”{subject}” är på nivå {level}, fast den förra är på nivå {before}: en nivå saknas.',
      en: 'The heading “{subject}” is on level {level}, the one before on {before}: a level is skipped.',
    },
    not_first: {
      fi: 'Ensimmäinen otsikko ”{subject}” on tasolla {level}, ei ylimmällä tasolla.',
      sv: 'Den första rubriken ”{subject}” är på nivå {level}, inte på den högsta.',
      en: 'The first heading “{subject}” is on level {level}, not on the highest.',
    },
    typed: {
      fi: 'Kappale ”{subject}” on lihavoitu otsikon tavoin: tee siitä otsikko, niin se löytyy myös ruudunlukijalla.',
      sv: 'Stycket ”{subject}” är fetstilt som en rubrik: gör det till en rubrik, så hittas det med skärmläsare.',
      en: 'The paragraph “{subject}” is bold like a heading: make it one, so that a screen reader finds it.',
    },
  },
  *run({ outline, texts, report }) {
    let before = 0
    for (const { level, text } of outline?.headings ?? []) {
      const values = { level, before }
      const place = { subject: text, values, where: IN_REPORT }
      if (before === 0 && level > 1) yield { severity: 'warning', message: 'not_first', ...place }
      else if (level > before + 1) yield { severity: 'warning', message: 'skipped', ...place }
      before = level
    }
    for (const [section, { narrative }] of Object.entries(texts)) {
      if (report.settings.leftOut.includes(section)) continue
      for (const [block, part] of narrative.entries()) {
        if (part.kind !== 'paragraph') continue
        const [run, ...more] = part.runs
        if (run === undefined || more.length > 0 || !('text' in run) || run.bold !== true) continue
        const text = run.text.trim()
        if (text === '' || text.length > 80 || /[.!?]$/u.test(text)) continue
        yield {
          severity: 'note',
          message: 'typed',
          subject: text,
          where: { kind: 'text', section, block, quote: text },
        }
      }
    }
  },
})
