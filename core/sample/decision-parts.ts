import type { EnteredCategory } from '#domain/cost-models/category.ts'
import type { BudgetCell, DecisionContent, DecisionDeadline, SourceRow } from '#domain/decision/decision.ts'
import { emptyDecision } from '#domain/decision/empty-decision.ts'
import type { DescriptionFund } from '#domain/project/description.ts'
import type { FundingSource } from '#domain/shares/funding-plan.ts'
import { asDay } from '#domain/values/day.ts'
import { cents } from '#domain/values/money.ts'
import { basisPoints } from '#domain/values/rate.ts'

/** A version of a sample project's decision. */
export interface SampleDecision {
  readonly content: DecisionContent
  readonly confirmed: boolean
}

type Told = Partial<DecisionContent> &
  Pick<DecisionContent, 'number' | 'models' | 'cells' | 'sources'> & {
    readonly days: readonly [decidedOn: string, validFrom: string]
    /** Per cent. */
    readonly support: number
  }

/** A decision of 2014–2020 with what the sample tells of it. */
export function sampleDecision(fund: DescriptionFund, { days, support, ...told }: Told): DecisionContent {
  const [decidedOn, validFrom] = days
  return {
    ...emptyDecision('SF14', fund),
    decidedOn: asDay(decidedOn),
    validFrom: asDay(validFrom),
    supportRate: basisPoints(support * 100),
    ...told,
  }
}

/** Amounts of a category by year, in euros; the decision may divide it by partner and work package. */
export function budgetLine(
  category: EnteredCategory,
  euros: Readonly<Record<number, number>>,
  { partner = '', workPackage = '' }: Partial<Pick<BudgetCell, 'partner' | 'workPackage'>> = {},
): readonly BudgetCell[] {
  return Object.entries(euros).map(([year, amount]) => ({
    category,
    year: Number(year),
    partner,
    workPackage,
    amount: cents(amount * 100),
  }))
}

/** Support of EU and state, in per cent of the net costs. */
export function supportSource(percent: number): SourceRow {
  return { ...blank('support'), mode: 'PERCENT', share: basisPoints(percent * 100), inSupport: true }
}

/** Money that a named source has promised, in euros. */
export function promised(source: FundingSource, name: string, euros: number): SourceRow {
  return { ...blank(source), name, mode: 'FIXED', amount: cents(euros * 100) }
}

/** Own money for what the others leave. */
export const ownMoney: SourceRow = { ...blank('own'), mode: 'RESIDUAL' }

/** The companies of a group pay what the others leave. */
export const companiesRest: SourceRow = { ...blank('companies'), mode: 'RESIDUAL' }

function blank(source: FundingSource): Omit<SourceRow, 'mode'> {
  return { id: '', source, name: '', share: null, amount: null, inSupport: false }
}

/** `dueOn` is `null` where the decision gives the period and no day for it. */
export function deadline(
  kind: DecisionDeadline['kind'],
  coversTo: string,
  dueOn: string | null,
  note = '',
): DecisionDeadline {
  return { id: '', kind, coversTo: asDay(coversTo), dueOn: dueOn === null ? null : asDay(dueOn), note }
}
