import type { CheckInput } from '../check.ts'
import { defineCheck } from '../define-check.ts'
import type { FindingPlace } from '../finding.ts'
import { referencesIn } from '../text/references.ts'
import { textsOf } from '../text/texts-of.ts'

interface Captioned {
  readonly id: string
  readonly kind: 'table' | 'figure'
  readonly caption: string
  readonly where: FindingPlace
}

export const check = defineCheck({
  id: 'structure/not-referenced',
  family: 'structure',
  about: 'report',
  names: {
    fi: 'Taulukkoon tai kuvaan ei viitata',
    sv: 'Ingen hänvisning till tabellen eller bilden',
    en: 'No reference to a table or figure',
  },
  messages: {
    table: {
      fi: 'Taulukkoon {number} ”{subject}” ei viitata tekstissä (Taulukko {number}).',
      sv: 'Texten hänvisar inte till tabell {number} ”{subject}”.',
      en: 'The text doesn’t refer to table {number} “{subject}”.',
    },
    figure: {
      fi: 'Kuvaan {number} ”{subject}” ei viitata tekstissä (Kuva {number}).',
      sv: 'Texten hänvisar inte till bild {number} ”{subject}”.',
      en: 'The text doesn’t refer to figure {number} “{subject}”.',
    },
  },
  *run(input) {
    const live = new Set(referencedIds(input))
    const typed = textsOf(input).passages.flatMap(({ text }) => referencesIn(text))
    for (const { id, kind, caption, where } of captionedIn(input)) {
      const number = numberOf(input, kind, id)
      if (number === null || live.has(id)) continue
      if (typed.some((each) => each.kind === kind && each.number === String(number))) continue
      yield { severity: 'warning', message: kind, subject: caption, values: { number: String(number) }, where }
    }
  },
})

/** Tables and pictures that people put into the texts; those that the form makes are its own matter. */
function captionedIn({ texts, report }: CheckInput): readonly Captioned[] {
  return Object.entries(texts)
    .filter(([section]) => !report.settings.leftOut.includes(section))
    .flatMap(([section, { narrative }]) =>
      narrative.flatMap((block, index): readonly Captioned[] => {
        if ((block.kind !== 'table' && block.kind !== 'picture') || block.caption === '') return []
        const { id, caption } = block
        const where = { kind: 'text', section, block: index, quote: caption } as const
        return [{ id, kind: block.kind === 'table' ? 'table' : 'figure', caption, where }]
      }),
    )
}

function numberOf({ outline }: CheckInput, kind: Captioned['kind'], id: string): number | null {
  const all = kind === 'table' ? outline?.tables : outline?.figures
  return all?.find((each) => each.id === id)?.number ?? null
}

function referencedIds({ outline }: CheckInput): readonly string[] {
  return outline?.references.map(({ target }) => target) ?? []
}
