/* Reads the project plan of reference 003 into the parts of a plan, as an administrator would enter them. */

export interface SotePlan {
  /** Numbered headings in order. */
  readonly headings: readonly { readonly number: string; readonly title: string }[]
  readonly goals: readonly { readonly name: string; readonly description: string; readonly parts: readonly string[] }[]
  readonly packages: readonly {
    readonly name: string
    readonly description: string
    readonly goals: readonly string[]
  }[]
  /** `goal` and `workPackage` count from 0. */
  readonly actions: readonly { readonly name: string; readonly goal: number; readonly workPackage: number }[]
  readonly neighbours: readonly {
    readonly name: string
    readonly startYear: number | null
    readonly endYear: number | null
    readonly explanation: string
  }[]
  readonly results: readonly { readonly name: string; readonly benefits: readonly string[] }[]
  readonly risks: readonly { readonly name: string; readonly measures: string; readonly owner: string }[]
  /** Paragraphs of the texts by the key of the form's section. */
  readonly texts: Readonly<Record<string, readonly string[]>>
}

const HEADING = /^(\d(?:\.\d){0,2}) (\p{Lu}\p{L}+[^.]*)$/u
const BULLET = /^[\uF0B7•]\s*/u
const PACKAGE = /^Työpaketti (\d): (.+)$/
/** How many process goals each column of table 1 has. */
const COLUMNS = [6, 6, 11]

const tidy = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
const joined = (lines: readonly string[]) =>
  lines.reduce((text, line) => (/\p{L}-$/u.test(text) ? text + line : tidy(`${text} ${line}`)), '')

export function readSotePlan(raw: readonly string[]): SotePlan {
  const found = raw.flatMap((line, at) => {
    const [, number = '', title = ''] = HEADING.exec(tidy(line)) ?? []
    // A numbered list of packages looks alike, with a full stop after its number.
    return number === '' ? [] : [{ number, title, at }]
  })
  const body = (number: string) => {
    const index = found.findIndex((each) => each.number === number)
    return raw.slice((found[index]?.at ?? 0) + 1, found[index + 1]?.at ?? raw.length)
  }
  const goalNumbers = found.filter(({ number }) => number.startsWith('2.1.'))
  const names = packageNames(body('2.5'))
  const processGoals = bulletsOf(body('2.2'))
  return {
    headings: found.map(({ number, title }) => ({ number, title })),
    goals: goalNumbers.map(({ number, title }) => {
      const lines = body(number)
      const first = lines.findIndex((line) => BULLET.test(tidy(line)))
      return { name: title, description: joined(lines.slice(0, first)), parts: bulletsOf(lines) }
    }),
    packages: names.map((each, index) => {
      const from = COLUMNS.slice(0, index).reduce((sum, count) => sum + count, 0)
      return { ...each, goals: processGoals.slice(from, from + (COLUMNS[index] ?? 0)) }
    }),
    actions: goalNumbers.flatMap((_, goal) => actionsOf(body(`2.5.${goal + 1}`), goal)),
    neighbours: neighboursOf(after(body('2.3'), 'Hanke Selite')),
    results: resultsOf(after(body('3'), 'Tulos Keskeiset hyödyt')),
    risks: risksOf(after(body('5.4'), 'seuranta')),
    texts: {
      background: paragraphs(body('1')),
      goals: paragraphs(body('2')),
      processGoals: paragraphs(before(body('2.2'), 'Taulukko 1.')),
      limits: paragraphs(before(after(body('2.3'), 'Rajaukset'), 'Riippuvuudet')),
      dependencies: paragraphs(before(after(body('2.3'), 'Riippuvuudet'), 'Taulukko 2.')),
      schedule: paragraphs(body('2.4')),
      actions: paragraphs(before(body('2.5'), '1. ')),
      results: paragraphs(before(body('3'), 'Taulukko 3.')),
      costs: paragraphs(body('4')),
      coverage: paragraphs(body('5.1')),
      communication: paragraphs(body('5.2')),
      evaluation: paragraphs(body('5.3')),
      risks: paragraphs(before(body('5.4'), 'Taulukko 4.')),
    },
  }
}

const indexOf = (lines: readonly string[], start: string) => lines.findIndex((line) => tidy(line).startsWith(start))
const after = (lines: readonly string[], start: string) => lines.slice(indexOf(lines, start) + 1)
const before = (lines: readonly string[], start: string) => lines.slice(0, indexOf(lines, start))

/** Lines between empty ones; a line that begins with a space begins a group too. */
function groupsOf(lines: readonly string[]): readonly string[] {
  const groups: string[][] = [[]]
  for (const line of lines) {
    if (line.trim() === '' || /^ \S/.test(line)) groups.push([])
    if (line.trim() !== '') groups.at(-1)?.push(tidy(line))
  }
  return groups.filter((group) => group.length > 0).map(joined)
}

/** Without captions of figures, whose pictures the reading text doesn't have. */
const paragraphs = (lines: readonly string[]) =>
  groupsOf(lines).filter((text) => !/^Kuva \d\./.test(text) && !BULLET.test(text))

function bulletsOf(lines: readonly string[]): readonly string[] {
  const items: string[] = []
  let isOpen = false
  for (const line of lines.map(tidy)) {
    if (BULLET.test(line)) items.push(line.replace(BULLET, ''))
    else if (line !== '' && isOpen && /^[\p{Ll}(]/u.test(line)) items.push(joined([items.pop() ?? '', line]))
    if (line !== '') isOpen = BULLET.test(line) || (isOpen && /^[\p{Ll}(]/u.test(line))
  }
  return items
}

function packageNames(lines: readonly string[]): readonly { name: string; description: string }[] {
  const all = lines.map(tidy)
  const starts = all.flatMap((line, at) => (PACKAGE.test(line) ? [at] : []))
  return starts.map((start, index) => {
    const own = all.slice(start, starts[index + 1] ?? all.length)
    const end = own.indexOf('')
    const name = PACKAGE.exec(joined(own.slice(0, end)))?.[2] ?? ''
    return { name, description: paragraphs(own.slice(end)).join('\n\n') }
  })
}

function actionsOf(
  lines: readonly string[],
  goal: number,
): readonly { name: string; goal: number; workPackage: number }[] {
  const actions: { name: string; goal: number; workPackage: number }[] = []
  let workPackage = 0
  for (const line of lines.map(tidy)) {
    const told = /^Työpaketi(?:ssa|n) (\d)/.exec(line)?.[1]
    if (told !== undefined) workPackage = Number(told) - 1
    if (BULLET.test(line)) actions.push({ name: line.replace(BULLET, ''), goal, workPackage })
  }
  return actions
}

function neighboursOf(lines: readonly string[]): SotePlan['neighbours'] {
  const rows: { name: string; startYear: number | null; endYear: number | null; explanation: string }[] = []
  for (const group of groupsOf(lines)) {
    const years = /,?\s*(\d{4})(-?)\s?(\d{4})?(?:-hanke)?$/.exec(group)
    if (years === null || group.length > 80) {
      const open = rows.at(-1)
      if (open !== undefined) open.explanation = tidy(`${open.explanation} ${group}`)
      continue
    }
    const [whole, start, dash, end] = years
    const startYear = Number(start)
    // `2020` alone is one year; `2019-` goes on.
    const endYear = end === undefined ? (dash === '' ? startYear : null) : Number(end)
    rows.push({ name: group.slice(0, group.length - whole.length).trim(), startYear, endYear, explanation: '' })
  }
  return rows
}

/** A result is a sentence, its benefits have no full stop. */
function resultsOf(lines: readonly string[]): SotePlan['results'] {
  const rows: { name: string; benefits: string[] }[] = []
  for (const group of groupsOf(lines)) {
    if (group.endsWith('.')) rows.push({ name: group, benefits: [] })
    else rows.at(-1)?.benefits.push(group)
  }
  return rows
}

/** Risk and measures are sentences, who answers for it is not. */
function risksOf(lines: readonly string[]): SotePlan['risks'] {
  const rows: { name: string; measures: string; owner: string }[] = []
  for (const group of groupsOf(lines)) {
    const open = rows.at(-1)
    if (!group.endsWith('.')) {
      if (open !== undefined) open.owner = [open.owner, group].filter((part) => part !== '').join(', ')
    } else if (open === undefined || open.owner !== '') rows.push({ name: group, measures: '', owner: '' })
    else open.measures = tidy(`${open.measures} ${group}`)
  }
  return rows
}
