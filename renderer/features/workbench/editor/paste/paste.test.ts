import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Markup } from './markup.ts'
import { readMarkup } from './read-markup.ts'
import { readPlainText } from './read-text.ts'

const ids = () => {
  let count = 0
  return () => `table-${(count += 1)}`
}
const element = (tag: string, ...children: Markup[]): Markup => ({ tag, attributes: {}, children })
const styled = (tag: string, style: string, ...children: Markup[]): Markup => ({
  tag,
  attributes: { 'data-style': style },
  children,
})
const read = (...markup: Markup[]) => readMarkup(markup, ids())

describe('what is pasted from a word processor', () => {
  it('keeps paragraphs, bold and italic and drops sizes, colours, classes and hidden parts', () => {
    expect(
      read(
        element('style', 'p { color: red }'),
        element(
          'p',
          'Hanke ',
          styled('span', 'font-size:18pt;color:#f00', element('b', 'alkoi')),
          ' \n  ja ',
          element('em', 'jatkuu'),
          '.',
        ),
        element('p', styled('b', 'font-weight: normal', 'Toinen'), element('script', 'alert(1)')),
        element('p', '\u00a0'),
      ),
    ).toEqual([
      {
        kind: 'paragraph',
        runs: [
          { text: 'Hanke ' },
          { text: 'alkoi', bold: true },
          { text: ' ja ' },
          { text: 'jatkuu', italic: true },
          { text: '.' },
        ],
      },
      { kind: 'paragraph', runs: [{ text: 'Toinen' }] },
    ])
  })

  it('makes lists of its paragraphs with signs, and one list of lists in lists', () => {
    const item = (sign: string, text: string) =>
      styled(
        'p',
        'mso-list:l0 level1 lfo1',
        styled('span', 'x:y', styled('span', 'mso-list:Ignore', sign, '   ')),
        text,
      )
    expect(read(item('·', 'yksi'), item('·', 'kaksi'), item('1.', 'eka'), item('2.', 'toka'))).toEqual([
      { kind: 'list', ordered: false, items: [[{ text: 'yksi' }], [{ text: 'kaksi' }]] },
      { kind: 'list', ordered: true, items: [[{ text: 'eka' }], [{ text: 'toka' }]] },
    ])
    expect(
      read(element('ul', element('li', 'a', element('ul', element('li', element('p', 'b')))), element('li', 'c'))),
    ).toEqual([{ kind: 'list', ordered: false, items: [[{ text: 'a' }], [{ text: 'b' }], [{ text: 'c' }]] }])
  })

  it('keeps a table even when its cells span, and takes the words out of a table of one cell', () => {
    const cell = (text: string, colspan = '1'): Markup => ({
      tag: 'td',
      attributes: { colspan },
      children: [element('p', text)],
    })
    const rows = element(
      'tbody',
      element('tr', cell('A'), cell('B')),
      element('tr', cell('C', '2')),
      element('tr', cell('D')),
    )
    expect(read(element('table', rows))).toEqual([
      {
        kind: 'table',
        id: 'table-1',
        caption: '',
        rows: [
          [[{ text: 'A' }], [{ text: 'B' }]],
          [[{ text: 'C' }], []],
          [[{ text: 'D' }], []],
        ],
      },
    ])
    expect(read(element('table', element('tr', cell('12,50'))))).toEqual([
      { kind: 'paragraph', runs: [{ text: '12,50' }] },
    ])
  })

  it('loses no word, however the markup is nested', () => {
    const word = fc.stringMatching(/^[a-zåäö]{1,6}$/)
    const { markup } = fc.letrec<{ markup: Markup }>((tie) => ({
      markup: fc.oneof(
        { maxDepth: 5 },
        word.map((each) => ` ${each} `),
        fc
          .tuple(
            fc.constantFrom('p', 'div', 'b', 'i', 'span', 'ul', 'li', 'h2', 'td', 'blockquote', 'a'),
            fc.array(tie('markup'), { maxLength: 4 }),
          )
          .map(([tag, children]): Markup => ({ tag, attributes: {}, children: [...children] })),
      ),
    }))
    const isLoose = (each: Markup): boolean =>
      typeof each !== 'string' &&
      (each.tag === 'ul'
        ? each.children.some((child) => typeof child === 'string' || child.tag !== 'li') || each.children.some(isLoose)
        : each.children.some(isLoose))
    fc.assert(
      fc.property(fc.array(markup), (children) => {
        fc.pre(!children.some(isLoose))
        const told = (all: readonly Markup[]): string[] =>
          all.flatMap((each) => (typeof each === 'string' ? each.trim() : told(each.children)))
        const kept = JSON.stringify(readMarkup(children, ids()))
        for (const each of told(children)) expect(kept).toContain(each)
      }),
      { numRuns: 300 },
    )
  })
})

describe('what is pasted as plain text', () => {
  it('is paragraphs, lists and, from a spreadsheet, a table', () => {
    expect(readPlainText('Alku.\r\n\r\n• yksi\n- kaksi\n1. eka\nNimi\tMäärä\nA\t1\nLoppu', ids())).toEqual([
      { kind: 'paragraph', runs: [{ text: 'Alku.' }] },
      { kind: 'list', ordered: false, items: [[{ text: 'yksi' }], [{ text: 'kaksi' }]] },
      { kind: 'list', ordered: true, items: [[{ text: 'eka' }]] },
      {
        kind: 'table',
        id: 'table-1',
        caption: '',
        rows: [
          [[{ text: 'Nimi' }], [{ text: 'Määrä' }]],
          [[{ text: 'A' }], [{ text: '1' }]],
        ],
      },
      { kind: 'paragraph', runs: [{ text: 'Loppu' }] },
    ])
  })
})
