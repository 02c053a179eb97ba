/* Reads the final report of project 93417 from its reading text into blocks, as an administrator would paste it. */

export type TatuBlock =
  | { readonly kind: 'heading' | 'paragraph' | 'quote'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly title: string; readonly items: readonly string[]; readonly caption: string }
  | { readonly kind: 'picture'; readonly caption: string }
  | { readonly kind: 'callout'; readonly title: string; readonly text: string }

export interface TatuSection {
  readonly number: string
  readonly title: string
  readonly blocks: readonly TatuBlock[]
}

export interface TatuReport {
  readonly implementer: string
  readonly projectName: string
  readonly code: string
  readonly sections: readonly TatuSection[]
  readonly place: string
  readonly signatory: { readonly name: string; readonly title: string; readonly organisation: string }
}

const CONTENTS = /^(\d(?:\.\d)*)\s+(.+?)\s*\.{4,}\s*\d+$/
const BULLET = /^•\s*/
const FIGURE = /^Kuva (\d)\s+(.+)$/
const TABLE = /^Taulukko (\d)\s+(.+)$/
const BOX = /^(Kehitysehdotus):\s+(.+)$/
/** Points of the plan, as headings inside a section. */
const POINT = /^[a-c]\)\s/

const tidy = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

export function readTatu(raw: readonly string[]): TatuReport {
  const lines = raw.map(tidy)
  const field = (label: string) => (lines.find((line) => line.startsWith(label)) ?? '').slice(label.length).trim()
  const titles = lines.flatMap((line) => {
    const [, number, title] = CONTENTS.exec(line) ?? []
    return number === undefined || title === undefined ? [] : [{ number, title }]
  })
  const starts = titles.map(({ number, title }) => lines.indexOf(`${number} ${title}`))
  const sign = lines.findIndex((line) => /ssa \d{1,2}\.\d{1,2}\.\d{4}$/.test(line) && line.split(' ').length === 2)
  const [signer = '', title = ''] = (lines[sign + 2] ?? '').split(', ')
  const sections = titles.map((each, index) => ({
    ...each,
    blocks: blocksOf(bodyOf(lines, (starts[index] ?? 0) + 1, starts[index + 1] ?? lines.length, sign)),
  }))
  return {
    implementer: field('Toteuttaja:'),
    projectName: field('Hankkeen nimi:'),
    code: field('Hanke nro'),
    sections: withTablesAtHome(sections),
    place: (lines[sign] ?? '').split(' ')[0] ?? '',
    signatory: { name: signer, title, organisation: lines[sign + 4] ?? '' },
  }
}

/** Without page numbers, empty lines and the signature. */
function bodyOf(lines: readonly string[], from: number, to: number, sign: number): readonly string[] {
  return lines
    .slice(from, to)
    .filter((_, index) => from + index < sign || from + index > sign + 4)
    .filter((line) => line !== '' && !/^\d{1,2}$/.test(line))
}

type Growing =
  | { kind: 'heading' | 'paragraph' | 'quote'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'picture'; caption: string }
  | { kind: 'caption'; text: string }
  | { kind: 'callout'; title: string; text: string }

function blocksOf(lines: readonly string[]): readonly TatuBlock[] {
  const blocks: Growing[] = []
  /** A figure or table in the middle of a paragraph waits for its end. */
  let waiting: Growing[] = []
  const put = (block: Growing) => {
    const open = blocks.at(-1)
    if (open?.kind === 'paragraph' && !isEnded(open.text)) waiting.push(block)
    else blocks.push(block)
  }
  let current: Growing | undefined
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1] ?? ''
    const [, , figure] = FIGURE.exec(line) ?? []
    const [, boxTitle, boxText] = BOX.exec(line) ?? []
    if (figure !== undefined) put((current = { kind: 'picture', caption: figure }))
    else if (TABLE.test(line)) blocks.push((current = { kind: 'caption', text: TABLE.exec(line)?.[2] ?? '' }))
    else if (boxTitle !== undefined && boxText !== undefined) {
      put((current = { kind: 'callout', title: boxTitle, text: boxText }))
    } else if (POINT.test(line)) blocks.push((current = { kind: 'heading', text: line }))
    else if (BULLET.test(line)) {
      const item = line.replace(BULLET, '')
      if (current?.kind === 'list') current.items.push(item)
      else blocks.push((current = { kind: 'list', items: [item] }))
    } else if (isLonelyTitle(line, next)) blocks.push((current = { kind: 'heading', text: line }))
    else if (/^”(?:Parasta|Erittäin|Hyvää työtä)/.test(line)) blocks.push((current = { kind: 'quote', text: line }))
    else if (isContinued(current, line)) extend(current, line)
    else {
      const open = blocks.findLast(({ kind }) => kind === 'paragraph')
      const goesOn = open === blocks.at(-1) || /^\p{Ll}/u.test(line)
      if (open !== undefined && 'text' in open && goesOn && !isEnded(open.text)) extend((current = open), line)
      else {
        blocks.push(...waiting)
        waiting = []
        blocks.push((current = { kind: 'paragraph', text: line }))
      }
    }
  }
  return finished([...blocks, ...waiting])
}

/** A short line without a full stop that a list follows, or that stands for itself as a heading. */
const isLonelyTitle = (line: string, next: string) =>
  !/[.,;:]$/.test(line) &&
  /^\p{Lu}/u.test(line) &&
  line.length < 90 &&
  (BULLET.test(next) || (line.endsWith('yritysryhmähankkeet') && next.startsWith('Tatu II')))

const isEnded = (text: string) =>
  (/[.!?]["”]?$/.test(text) && !/\b(?:ns|mm|esim)\.$/.test(text)) || text.endsWith('halukkuuteen')

function isContinued(block: Growing | undefined, line: string): block is Growing {
  switch (block?.kind) {
    case 'heading':
      return POINT.test(block.text) && /^\p{Ll}/u.test(line)
    case 'list':
      return /^(?:\p{Ll}|\()/u.test(line)
    case 'picture':
      return /^(?:kanssa aihe|Lab-amm|kanssa a)/.test(line)
    case 'callout':
      return /^(?:\p{Ll}|KymSotessa|verkosto)/u.test(line) && !/[^-]\.$/.test(block.text)
    case 'quote':
      return !block.text.endsWith('”')
    default:
      return false
  }
}

function extend(block: Growing, line: string): void {
  // A compound broken at its hyphen goes on without a space.
  const join = (text: string) => (/\p{L}-$/u.test(text) ? `${text}${line}` : `${text} ${line}`)
  if (block.kind === 'list') block.items.push(join(block.items.pop() ?? ''))
  else if (block.kind === 'picture') block.caption = join(block.caption)
  else block.text = join(block.text)
}

/** A heading, a list and a caption one after the other are a table of one column. */
function finished(blocks: readonly Growing[]): readonly TatuBlock[] {
  const done: TatuBlock[] = []
  for (const block of blocks) {
    if (block.kind !== 'caption') {
      done.push(block)
      continue
    }
    const list = done.pop()
    const title = done.pop()
    if (list?.kind !== 'list' || title?.kind !== 'heading') throw new Error(`no table above ”${block.text}”`)
    done.push({ kind: 'table', title: title.text, items: list.items, caption: block.text })
  }
  return done
}

/** The second table slipped a page on in the reading text: it closes the chapter before. */
function withTablesAtHome(sections: readonly TatuSection[]): readonly TatuSection[] {
  const last = sections.at(-1)
  const before = sections.at(-2)
  if (last === undefined || before === undefined) return sections
  const tables = last.blocks.filter(({ kind }) => kind === 'table')
  return [
    ...sections.slice(0, -2),
    { ...before, blocks: [...before.blocks, ...tables] },
    { ...last, blocks: last.blocks.filter(({ kind }) => kind !== 'table') },
  ]
}
