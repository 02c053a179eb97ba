import type { AidRegime } from '#domain/de-minimis/aid-grant.ts'
import type { PaymentMethod } from '#domain/groups/own-money.ts'
import type { GroupKind } from '#domain/groups/group-kind.ts'
import type { AreaClass, MapCheck } from '#domain/organisation/area.ts'
import type { Day } from '#domain/values/day.ts'
import type { Cents } from '#domain/values/money.ts'
import type { Period } from '#domain/values/period.ts'
import type { BasisPoints } from '#domain/values/rate.ts'
import type { ProjectHeading } from './people-inputs.ts'

export interface GroupFigures {
  cost: Cents
  aid: Cents
  self: Cents
}

export interface GroupMoney {
  invoiced: Cents
  paid: Cents
  open: Cents
  late: Cents
}

/** An invoice to a company with what has settled it. */
export interface PrintedInvoice {
  id: string
  number: string
  kind: 'invoice' | 'credit'
  invoicedOn: Day
  dueOn: Day | null
  amount: Cents
  open: Cents
  payments: readonly { id: string; paidOn: Day; amount: Cents; method: PaymentMethod; evidence: string }[]
}

/** Aid that the company, or one that counts as one with it, has received. */
export interface PrintedAid {
  id: string
  receiver: string
  grantedOn: Day
  grantor: string
  amount: Cents
  regime: AidRegime
}

export interface PrintedCompany {
  id: string
  name: string
  businessId: string | null
  address: string
  municipality: string
  contact: string
  nace: string
  isIn: boolean
  /** Row of its part in the project; null when it has none. */
  participationId: string | null
  joinedOn: Day | null
  leftOn: Day | null
  leavingReason: string
  signedOn: Day | null
  weight: number | null
  shareId: string | null
  planned: GroupFigures
  agreed: Cents
  due: GroupFigures
  money: GroupMoney
  /** By claim period. */
  periods: readonly (GroupFigures & GroupMoney & { serial: number })[]
  invoices: readonly PrintedInvoice[]
  sites: readonly {
    id: string
    address: string
    municipality: string
    areaClass: AreaClass | null
    mapCheck: MapCheck | null
    checkedOn: Day | null
    checkedBy: string
  }[]
  years: readonly {
    id: string
    period: Period
    /** Annual work units in 1/10 000. */
    awu: number | null
    turnover: Cents | null
    balance: Cents | null
  }[]
  /** Holders of at least a quarter. */
  owners: readonly { id: string; name: string; share: BasisPoints | null }[]
  /** The others that count as one undertaking with it. */
  undertaking: readonly string[]
  /** The act on de minimis aid on the day of the decision for its field, and from which day on aid counts. */
  aidAct: { name: string; article: string; since: Day } | null
  priorAid: readonly PrintedAid[]
}

/** A project's group on the day of its newest change: one consistent reading. */
export interface GroupInput {
  project: ProjectHeading
  asOf: Day
  kind: GroupKind
  period: Period | null
  decision: { id: string; number: string; decidedOn: Day; rate: BasisPoints | null; authority: string } | null
  periods: readonly { serial: number; days: Period; claimDay: Day | null }[]
  /** Participants, and whoever has left; those who were only interested follow without money. */
  companies: readonly PrintedCompany[]
}
