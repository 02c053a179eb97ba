import { textDiff, type TextPart } from '../values/text-diff.ts'
import { compareFigure, isSameFigure, type FigureChange } from './compare-figures.ts'
import { compareTables, type ChangeKind, type TableChange } from './compare-tables.ts'
import type { ComparedSection, ComparedVersion } from './compared-version.ts'
import { pairUp, type Pair } from './pairs.ts'

export interface SettingChange {
  readonly key: string
  readonly before: string
  readonly after: string
}

export interface SectionChange {
  readonly key: string
  readonly title: string
  /** `''` where the heading is as it was. */
  readonly titleBefore: string
  readonly kind: ChangeKind
  /** Word by word; the parts that are `same` or `added` make up the later text. */
  readonly parts: readonly TextPart[]
  readonly addedWords: number
  readonly removedWords: number
}

export interface NamedFigureChange extends FigureChange {
  readonly key: string
  readonly name: string
}

export interface ReportComparison {
  readonly isSame: boolean
  /** Those that differ. */
  readonly settings: readonly SettingChange[]
  /** All sections, in the order of the later version. */
  readonly sections: readonly SectionChange[]
  /** All tables. */
  readonly tables: readonly TableChange[]
  /** Figures of the data that differ. */
  readonly figures: readonly NamedFigureChange[]
}

/** What differs between two versions of a report, in words and in numbers. */
export function compareReports(before: ComparedVersion, after: ComparedVersion): ReportComparison {
  const settings = pairUp(before.settings, after.settings, ({ key }) => key).flatMap((pair) => {
    const change = {
      key: (pair.after ?? pair.before).key,
      before: pair.before?.text ?? '',
      after: pair.after?.text ?? '',
    }
    return change.before === change.after ? [] : [change]
  })
  const sections = pairUp(before.sections, after.sections, ({ key }) => key).map(compareSection)
  const tables = compareTables(before.tables, after.tables)
  const figures = pairUp(before.figures, after.figures, ({ key }) => key).flatMap((pair) => {
    const [old, now] = [pair.before?.value ?? null, pair.after?.value ?? null]
    if (isSameFigure(old, now)) return []
    const { key, name } = pair.after ?? pair.before
    return [{ key, name, ...compareFigure(old, now) }]
  })
  const isSame =
    settings.length === 0 && figures.length === 0 && [...sections, ...tables].every(({ kind }) => kind === 'same')
  return { isSame, settings, sections, tables, figures }
}

function compareSection(pair: Pair<ComparedSection>): SectionChange {
  const { key, title } = pair.after ?? pair.before
  const titleBefore = pair.kind === 'both' && pair.before.title !== title ? pair.before.title : ''
  const parts = textDiff(pair.before?.text ?? '', pair.after?.text ?? '')
  const isSame = titleBefore === '' && parts.every(({ kind }) => kind === 'same')
  return {
    key,
    title,
    titleBefore,
    kind: pair.kind === 'both' ? (isSame ? 'same' : 'changed') : pair.kind,
    parts,
    addedWords: wordsIn(parts, 'added'),
    removedWords: wordsIn(parts, 'removed'),
  }
}

function wordsIn(parts: readonly TextPart[], kind: TextPart['kind']): number {
  return parts
    .filter((part) => part.kind === kind)
    .reduce((count, { text }) => count + (text.match(/\S+/g)?.length ?? 0), 0)
}
