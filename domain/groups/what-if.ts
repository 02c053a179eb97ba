import type { Day } from '../values/day.ts'
import { membersOn } from './membership.ts'
import type { Group, GroupAgreement } from './membership.ts'
import { settle } from './own-money.ts'
import type { OwnMoney } from './own-money.ts'

/** Something that may happen to a group. */
export type GroupChange =
  | { readonly kind: 'leaves'; readonly companyId: string; readonly lastDay: Day }
  | { readonly kind: 'joins'; readonly companyId: string; readonly from: Day; readonly weight: number }
  /** Everything that the company has open is paid on that day. */
  | { readonly kind: 'pays_late'; readonly companyId: string; readonly paidOn: Day }

export interface Situation {
  readonly group: Group
  readonly money: OwnMoney
}

/** The same group and money as if it had happened; nothing is changed. */
export function withChange({ group, money }: Situation, change: GroupChange): Situation {
  if (change.kind === 'leaves') return { money, group: withoutCompany(group, change.companyId, change.lastDay) }
  if (change.kind === 'joins') return { money, group: withCompany(group, change) }
  return { group, money: withLatePayment(money, change.companyId, change.paidOn) }
}

/** Gone after its last day, and out of every agreement that begins later. */
function withoutCompany({ agreements, stays }: Group, companyId: string, lastDay: Day): Group {
  return {
    agreements: agreements.map((each) =>
      each.validFrom > lastDay
        ? { ...each, weights: each.weights.filter((weight) => weight.companyId !== companyId) }
        : each,
    ),
    stays: stays.flatMap((stay) => {
      if (stay.companyId !== companyId || (stay.to !== null && stay.to <= lastDay)) return [stay]
      return stay.from !== null && stay.from > lastDay ? [] : [{ ...stay, to: lastDay }]
    }),
  }
}

/** The agreement of that day with the newcomer in it, and the newcomer in every later one that does not name it. */
function withCompany(
  group: Group,
  { companyId, from, weight }: Extract<GroupChange, { readonly kind: 'joins' }>,
): Group {
  const joined = (members: GroupAgreement['weights']): GroupAgreement['weights'] =>
    members.some((each) => each.companyId === companyId) ? members : [...members, { companyId, weight }]
  const agreements = group.agreements
    .filter(({ validFrom }) => validFrom !== from)
    .map((each) => (each.validFrom < from ? each : { ...each, weights: joined(each.weights) }))
  const held = group.agreements.find(({ validFrom }) => validFrom === from)?.weights ?? membersOn(group, from)
  return {
    agreements: [...agreements, { validFrom: from, weights: joined(held) }],
    stays: [...group.stays, { companyId, from, to: null }],
  }
}

function withLatePayment(money: OwnMoney, companyId: string, paidOn: Day): OwnMoney {
  const open = settle(money).balances.filter((each) => each.invoice.companyId === companyId && each.open > 0)
  const payments = open.map(({ invoice, open: amount }) => ({
    id: `if-${invoice.id}`,
    companyId,
    invoiceId: invoice.id,
    paidOn,
    amount,
    method: 'bank' as const,
  }))
  return { ...money, payments: [...money.payments, ...payments] }
}
