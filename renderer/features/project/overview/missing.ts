import type { ProjectDetail, ProjectField } from '#contract/index.ts'
import { askedIndicators } from '#domain/catalogue/indicators-2014.ts'
import { isStructuralFund } from '#domain/project/fund.ts'
import type { WrittenSection } from '../section-slugs.ts'

/** Something that the form asks and the project doesn't tell yet. */
export type Gap =
  | { readonly kind: 'field'; readonly field: ProjectField; readonly section: WrittenSection }
  | { readonly kind: 'regions'; readonly section: WrittenSection }
  | { readonly kind: 'coImplementers'; readonly section: WrittenSection }
  | { readonly kind: 'indicator'; readonly key: string; readonly section: WrittenSection }
  | {
      readonly kind: 'plannedCount'
      readonly heading: string
      readonly index: number
      readonly section: WrittenSection
    }
  | { readonly kind: 'equality'; readonly count: number; readonly section: WrittenSection }
  | { readonly kind: 'scores'; readonly count: number; readonly section: WrittenSection }

/** Fields that published descriptions always fill. Others, such as the website, may stay empty. */
const expected: readonly (readonly [WrittenSection, readonly ProjectField[]])[] = [
  ['basics', ['name', 'axisName', 'objectiveName', 'periodStart', 'periodEnd', 'state', 'authority']],
  [
    'applicant',
    [
      'applicantName',
      'applicantOrganisationType',
      'applicantBusinessId',
      'applicantStreet',
      'applicantPostalCode',
      'applicantCity',
      'contactName',
      'contactEmail',
      'contactPhone',
    ],
  ],
  ['texts', ['summaryPlan', 'targetDirect', 'targetIndirect']],
  ['funding', ['grantedEuStateCents', 'plannedPublicCents']],
]

/** What projects of the rural fund and of state grants don't have. */
const structuralOnly: ReadonlySet<ProjectField> = new Set(['axisName', 'objectiveName'])

/** What the form asks and is still empty, in the order of the sections. */
export function gapsOf(detail: ProjectDetail): readonly Gap[] {
  const { fields } = detail
  const isAsked = (field: ProjectField) => isStructuralFund(fields.fund) || !structuralOnly.has(field)
  const empty = expected.flatMap(([section, names]) =>
    names
      .filter((field) => isAsked(field) && isEmpty(fields[field]))
      .map((field): Gap => ({ kind: 'field', field, section })),
  )
  return [...empty, ...rowGaps(detail)]
}

function rowGaps({ fields, coImplementers, areas, indicators, equality, sustainability }: ProjectDetail): Gap[] {
  const gaps: Gap[] = []
  const joint = /yhteishanke/.test(fields.procedureText)
  if (joint && coImplementers.length === 0) gaps.push({ kind: 'coImplementers', section: 'applicant' })
  if (areas.region.length === 0) gaps.push({ kind: 'regions', section: 'area' })
  for (const { key } of askedIndicators(fields.fund, fields.objectiveCode)) {
    if (!indicators.some((row) => row.key === key)) gaps.push({ kind: 'indicator', key, section: 'indicators' })
  }
  for (const [index, { heading, planned }] of indicators.entries()) {
    if (planned === null) gaps.push({ kind: 'plannedCount', heading, index, section: 'indicators' })
  }
  if (!isStructuralFund(fields.fund)) return gaps
  const unanswered = equality.filter((row) => row.answer === null).length
  if (unanswered > 0) gaps.push({ kind: 'equality', count: unanswered, section: 'equality' })
  const unscored = sustainability.filter((row) => row.direct === null || row.indirect === null).length
  if (unscored > 0) gaps.push({ kind: 'scores', count: unscored, section: 'sustainability' })
  return gaps
}

function isEmpty(value: string | number | boolean | null): boolean {
  return value === null || value === ''
}
