import { z } from 'zod'
import { BODY_KINDS, GOAL_KINDS, LIMIT_KINDS, RISK_STATES, WORK_STATES } from '#domain/plan/plan.ts'
import type { PlanFields, PlanKind } from '#domain/plan/plan.ts'
import { procedure } from './base.ts'
import { day, freeText, id, line, version } from './schemas.ts'

const name = line.trim().min(1)
const anyDay = day.nullable()
const reference = id.nullable()
const step = z.number().int().min(1).max(5).nullable()
const year = z.number().int().min(1900).max(2200).nullable()
const workState = z.enum(WORK_STATES)
const riskLevel = { probability: step, impact: step, state: z.enum(RISK_STATES) }

const fieldsOf = {
  goal: z.object({
    kind: z.enum(GOAL_KINDS),
    parentId: reference,
    workPackageId: reference,
    name,
    description: freeText,
    measure: freeText,
    baseline: line,
    target: line,
    state: workState,
    stateDay: anyDay,
  }),
  workPackage: z.object({ code: line, name, owner: line, startDay: anyDay, endDay: anyDay, description: freeText }),
  action: z.object({
    workPackageId: id,
    goalId: reference,
    name,
    startDay: anyDay,
    endDay: anyDay,
    responsible: line,
    state: workState,
    donePercent: z.number().int().min(0).max(100),
  }),
  milestone: z.object({ name, day: anyDay, workPackageId: reference, state: workState }),
  dependency: z.object({ beforeId: id, afterId: id }),
  neighbour: z.object({ name, startYear: year, endYear: year, explanation: freeText }),
  result: z.object({ name }),
  benefit: z.object({ resultId: id, name }),
  risk: z.object({ name, measures: freeText, owner: line, ...riskLevel }),
  riskReview: z.object({ riskId: id, day, ...riskLevel }),
  body: z.object({ kind: z.enum(BODY_KINDS), name, parentId: reference, task: freeText }),
  member: z.object({ bodyId: id, name, organisation: line, role: line }),
  meeting: z.object({
    bodyId: id,
    day: anyDay,
    place: line,
    agenda: freeText,
    minutes: freeText,
    decisions: freeText,
  }),
  communication: z.object({ audience: name, message: freeText, channel: line, timing: line, responsible: line }),
  limit: z.object({ kind: z.enum(LIMIT_KINDS), name }),
  attachment: z.object({ name }),
} as const satisfies { [K in PlanKind]: z.ZodType<PlanFields[K]> }

const rowsOf = <Fields extends z.ZodRawShape>(fields: z.ZodObject<Fields>) =>
  z.array(fields.extend({ id, version })).readonly()

export const planRows = z.object({
  goal: rowsOf(fieldsOf.goal),
  workPackage: rowsOf(fieldsOf.workPackage),
  action: rowsOf(fieldsOf.action),
  milestone: rowsOf(fieldsOf.milestone),
  dependency: rowsOf(fieldsOf.dependency),
  neighbour: rowsOf(fieldsOf.neighbour),
  result: rowsOf(fieldsOf.result),
  benefit: rowsOf(fieldsOf.benefit),
  risk: rowsOf(fieldsOf.risk),
  riskReview: rowsOf(fieldsOf.riskReview),
  body: rowsOf(fieldsOf.body),
  member: rowsOf(fieldsOf.member),
  meeting: rowsOf(fieldsOf.meeting),
  communication: rowsOf(fieldsOf.communication),
  limit: rowsOf(fieldsOf.limit),
  attachment: rowsOf(fieldsOf.attachment),
})

const finding = z.object({
  code: z.enum([
    'outside_project',
    'outside_package',
    'dependency_broken',
    'package_without_actions',
    'result_without_benefit',
    'owner_missing',
    'owner_unknown',
    'steering_missing',
  ]),
  kind: z.enum(['goal', 'workPackage', 'action', 'milestone', 'dependency', 'result', 'risk', 'body']),
  id,
  /** The package or the predecessor that it does not fit. */
  otherId: id.optional(),
  year: z.string().optional(),
})
export type PlanFindingOut = z.output<typeof finding>

export const planDetail = z.object({
  projectId: id,
  period: z.object({ start: day, end: day }).nullable(),
  rows: planRows,
  /** Names that an owner or a responsible person can have: staff of the project. */
  people: z.array(z.string()),
  findings: z.array(finding),
})
export type PlanDetail = z.output<typeof planDetail>

/** Kinds that people write; reviews of risks come by themselves. */
export type EditedKind = Exclude<PlanKind, 'riskReview'>
const editedKinds = Object.keys(fieldsOf).filter((kind) => kind !== 'riskReview')
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the record above
const editedKind = z.enum(editedKinds as [EditedKind, ...EditedKind[]])

const adding = <K extends EditedKind, Fields extends z.ZodRawShape>(kind: K, fields: z.ZodObject<Fields>) =>
  z.object({ kind: z.literal(kind), projectId: id, rows: z.array(fields).min(1).max(500) })
const updating = <K extends EditedKind, Fields extends z.ZodRawShape>(kind: K, fields: z.ZodObject<Fields>) =>
  z.object({ kind: z.literal(kind), id, version, patch: fields.partial() })

const addition = z.discriminatedUnion('kind', [
  adding('goal', fieldsOf.goal),
  adding('workPackage', fieldsOf.workPackage),
  adding('action', fieldsOf.action),
  adding('milestone', fieldsOf.milestone),
  adding('dependency', fieldsOf.dependency),
  adding('neighbour', fieldsOf.neighbour),
  adding('result', fieldsOf.result),
  adding('benefit', fieldsOf.benefit),
  adding('risk', fieldsOf.risk),
  adding('body', fieldsOf.body),
  adding('member', fieldsOf.member),
  adding('meeting', fieldsOf.meeting),
  adding('communication', fieldsOf.communication),
  adding('limit', fieldsOf.limit),
  adding('attachment', fieldsOf.attachment),
])
const edit = z.discriminatedUnion('kind', [
  updating('goal', fieldsOf.goal),
  updating('workPackage', fieldsOf.workPackage),
  updating('action', fieldsOf.action),
  updating('milestone', fieldsOf.milestone),
  updating('dependency', fieldsOf.dependency),
  updating('neighbour', fieldsOf.neighbour),
  updating('result', fieldsOf.result),
  updating('benefit', fieldsOf.benefit),
  updating('risk', fieldsOf.risk.omit({ probability: true, impact: true, state: true })),
  updating('body', fieldsOf.body),
  updating('member', fieldsOf.member),
  updating('meeting', fieldsOf.meeting),
  updating('communication', fieldsOf.communication),
  updating('limit', fieldsOf.limit),
  updating('attachment', fieldsOf.attachment),
])

/** New rows of one kind, as the kind's type has them. */
export type PlanAddition<K extends EditedKind> = {
  [P in K]: { kind: P; projectId: string; rows: PlanFields[P][] }
}[K]

const place = z.object({ kind: editedKind, id, version })
const saved = z.object({ version })

export const planContract = {
  /** The whole plan of a project with what does not fit together in it. */
  get: procedure.input(z.object({ projectId: id })).output(planDetail),
  /** Rows at the end of their list, all of them one step of undo. */
  add: procedure.input(addition).output(z.object({ ids: z.array(id) })),
  /** A dependency that would close a circle is `invalid_input` with code `cycle` and the names of the chain. */
  update: procedure.input(edit).output(saved),
  /** Judges a risk anew on a day; the judgement stays in the risk's history. */
  review: procedure.input(z.object({ id, version, day, level: z.object(riskLevel).partial() })).output(saved),
  /** Takes what belongs to the row along. */
  remove: procedure.input(place).output(z.object({})),
  /** To the place of another row of the same list. */
  move: procedure.input(place.extend({ toPlaceOf: id })).output(saved),
}
