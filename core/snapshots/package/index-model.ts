import type { ReportRetention } from '#contract/index.ts'
import { formatDay, isDay } from '#domain/values/day.ts'
import type { Language } from '#domain/values/language.ts'
import { decimal, formatDecimal } from '#domain/values/numbers.ts'
import type { Cell, DocumentModel, FieldList, Table } from '#templates/engine/model.ts'
import type { PackedFile } from './collect.ts'
import { PACKAGE_GROUPS } from './words.ts'
import type { PackageGroup, PackageWords } from './words.ts'

export interface PackageFacts {
  readonly project: { readonly code: string; readonly name: string; readonly applicantName: string }
  readonly formId: string
  readonly formEdition: string
  readonly formName: string
  readonly sequence: number
  /** As printed. */
  readonly period: string
  readonly language: Language
  readonly lockedAt: string
  readonly appVersion: string
  readonly rulesSha256: string
  readonly retention: ReportRetention
}

/** The list of a package's files as a page for people. */
export function indexModel(facts: PackageFacts, files: readonly PackedFile[], words: PackageWords): DocumentModel {
  const { project, language, formName, sequence, lockedAt } = facts
  const title = `${words.title}: ${project.code}, ${formName}`
  return {
    formId: facts.formId,
    edition: facts.formEdition,
    language,
    title,
    author: project.applicantName === '' ? project.name : project.applicantName,
    createdAt: lockedAt,
    titlePage: {
      layout: 'band',
      publicity: [],
      title: words.title,
      subtitle: `${project.code} ${project.name}`,
      lines: [],
    },
    footer: { left: `${project.code}, ${formName}, ${words.version.replace('{sequence}', String(sequence))}` },
    blocks: [
      fieldsOf(facts, files, words),
      { kind: 'heading', id: 'files', level: 1, text: words.filesTitle },
      { kind: 'paragraph', style: 'small', runs: [text(words.bytes)] },
      ...PACKAGE_GROUPS.flatMap((group) => tableOf(group, files, words, language)),
    ],
  }
}

const text = (content: string) => ({ kind: 'text' as const, text: content })
const cell = (content: string, more: Partial<Cell> = {}): Cell => ({ runs: [text(content)], ...more })

function fieldsOf(facts: PackageFacts, files: readonly PackedFile[], words: PackageWords): FieldList {
  const { project, formName, formEdition, sequence, period, lockedAt, appVersion, rulesSha256 } = facts
  const version = words.version.replace('{sequence}', String(sequence))
  const lines: readonly (readonly [keyof PackageWords['fields'], string])[] = [
    ['project', `${project.code} ${project.name}`],
    ['report', `${formName} (${formEdition}), ${version}`],
    ['period', period === '' ? words.wholeProject : period],
    ['lockedAt', lockedAt.slice(0, 19).replace('T', ' ')],
    ['program', appVersion],
    ['rules', rulesSha256],
    ['retention', retentionText(facts, words)],
    ['files', String(files.length)],
  ]
  return {
    kind: 'fields',
    summary: words.summary,
    fields: lines.map(([key, value]) => ({ label: words.fields[key], value: [text(value)] })),
  }
}

/** A person's own day wins; an open term says so, and an unverified rule too. */
function retentionText({ retention, language }: PackageFacts, words: PackageWords): string {
  const { ownUntil, ownNote, until, isOpen, certainty } = retention
  const printed = (day: string) => (isDay(day) ? formatDay(day, language) : day)
  if (ownUntil !== null) return [printed(ownUntil), ownNote].filter((part) => part !== '').join(', ')
  const parts = [
    ...(until === null ? [] : [printed(until)]),
    ...(isOpen ? [words.untilTold] : []),
    ...(certainty === 'unverified' ? [words.unverified] : []),
  ]
  return parts.join(', ')
}

function tableOf(group: PackageGroup, files: readonly PackedFile[], words: PackageWords, language: Language): Table[] {
  const own = files.filter((file) => file.group === group)
  if (own.length === 0) return []
  const { file, about, size, hash } = words.columns
  return [
    {
      kind: 'table',
      id: `files-${group.replaceAll('_', '-')}`,
      caption: words.groups[group],
      columns: [{ width: { fr: 5 } }, { width: { fr: 4 } }, { width: { fr: 2 }, align: 'right' }, { width: { fr: 3 } }],
      headerRows: [[cell(file), cell(about), cell(size), cell(hash)]],
      rows: own.map(({ path, about: told, bytes, sha256 }) => [
        cell(path, { header: true }),
        cell(told),
        cell(formatDecimal(decimal(bytes.length, 0), language), {
          data: { kind: 'number', units: bytes.length, scale: 0 },
        }),
        cell(sha256.slice(0, 16)),
      ]),
      density: 'compact',
    },
  ]
}
