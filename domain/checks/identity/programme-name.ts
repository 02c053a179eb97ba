import { regions } from '../../catalogue/regions.ts'
import { defineCheck } from '../define-check.ts'
import { passagePlace } from '../text/sentences.ts'
import type { Passage } from '../text/sentences.ts'
import { textsOf } from '../text/texts-of.ts'

/** A region's plan or programme by its name: the region, at most four words, and what kind of paper it is. */
const AREAS = [...regions.map(({ fi }) => fi), 'Kaakkois-Suomi', 'Itä-Suomi', 'Länsi-Suomi', 'Pohjois-Suomi']
const genitive = (name: string) => (name.endsWith('Suomi') ? name.replace(/Suomi$/u, 'Suomen') : `${name}n`)
const NAMED = new RegExp(
  `(${AREAS.map(genitive).join('|')})\\s((?:[\\p{L}-]+\\s){0,4}-?)(kehittämissuunnitelma|kehittämisohjelma|maakuntaohjelma|maakuntastrategia)`,
  'giu',
)

interface Named {
  readonly key: string
  readonly between: string
  readonly text: string
  readonly passage: Passage
}

export const check = defineCheck({
  id: 'identity/programme-name',
  family: 'identity',
  about: 'report',
  names: {
    fi: 'Ohjelmien ja suunnitelmien nimet',
    sv: 'Programmens och planernas namn',
    en: 'Names of programmes and plans',
  },
  messages: {
    differs: {
      fi: 'Saman alueen suunnitelmalla tai ohjelmalla on kaksi nimeä: {subject}.',
      sv: 'En plan eller ett program för samma område har två namn: {subject}.',
      en: 'A plan or programme of one area has two names: {subject}.',
    },
  },
  *run(input) {
    const named = textsOf(input).passages.flatMap((passage): readonly Named[] =>
      Array.from(passage.text.matchAll(NAMED), ([text, area = '', between = '', kind = '']) => {
        return { key: `${area} ${kind}`.toLowerCase(), between: between.trim().toLowerCase(), text, passage }
      }),
    )
    for (const [, all] of Map.groupBy(named, ({ key }) => key)) {
      const [first] = all
      const other = all.find(({ between }) => between !== first?.between && between !== '')
      if (first === undefined || other === undefined || first.between === '') continue
      const subject = [first.text, other.text].map((text) => `”${text}”`).join(', ')
      yield { severity: 'note', message: 'differs', subject, where: passagePlace(other.passage, other.text) }
    }
  },
})
