import { emptyDecision } from '#domain/decision/empty-decision.ts'
import { EMPTY_LEDGER_FIELDS } from '#domain/ledger/row.ts'
import type { LedgerFields } from '#domain/ledger/row.ts'
import type { ProjectDescription } from '#domain/project/description.ts'
import { emptyDescription } from '#domain/project/empty-description.ts'
import { addMonths, asDay, endOfMonth } from '#domain/values/day.ts'
import { cents } from '#domain/values/money.ts'
import { budgetLine, ownMoney } from './decision-parts.ts'
import type { SampleDecision } from './decision-parts.ts'
import { employee, publicFunding, sinivaara } from './parts.ts'

/** A running project of an invented state grant, with a whole plan (`sample-plan.ts` of the ministry's form). */
export const stateGrant: ProjectDescription = {
  ...emptyDescription('VN/1201/2024', 'Yhden oven polku', 'VALTIO'),
  periodStart: asDay('2025-01-01'),
  periodEnd: asDay('2027-12-31'),
  state: 'Toiminta käynnissä',
  authority: 'Sosiaali- ja terveysministeriö',
  applicant: sinivaara,
  contact: employee('Anna Virtanen', 'hankepäällikkö', 101),
  procedureText: 'Vain yksi hakija',
  funding: publicFunding({
    grantedEuState: 1_480_000,
    realisedEuState: null,
    plannedPublic: 1_480_000,
    realisedPublic: null,
  }),
}

const byPackage = (workPackage: string) => ({ workPackage })

export const stateGrantDecision: SampleDecision = {
  confirmed: true,
  content: {
    ...emptyDecision('STATE', 'VALTIO'),
    number: 'VN/1201/2024-STM-6',
    decidedOn: asDay('2024-11-28'),
    validFrom: asDay('2025-01-01'),
    granted: cents(148_000_000),
    totalCost: cents(148_000_000),
    cells: [
      ...budgetLine('staff', { 2025: 90_000, 2026: 60_000 }, byPackage('TP1 Yhteisten polkujen rakentaminen')),
      ...budgetLine('staff', { 2025: 110_000, 2026: 150_000 }, byPackage('TP2 Yhteydenotto ja palveluohjaus')),
      ...budgetLine('staff', { 2025: 90_000, 2026: 180_000, 2027: 156_000 }, byPackage('TP3 Varhainen tuki lähellä')),
      ...budgetLine('staff', { 2025: 30_000, 2026: 110_000, 2027: 110_000 }, byPackage('TP4 Etäpalvelut arkeen')),
      ...budgetLine('services', { 2025: 90_000, 2026: 124_000, 2027: 100_000 }),
      ...budgetLine('travel', { 2025: 17_000, 2026: 18_000, 2027: 17_000 }),
      ...budgetLine('other', { 2025: 9_000, 2026: 10_000, 2027: 9_000 }),
    ],
    sources: [{ ...ownMoney, source: 'support', name: 'Valtionavustus', inSupport: true }],
    conditions: 'Avustus käytetään hankesuunnitelman mukaan. Hankkeesta raportoidaan kuukausittain.',
  },
}

const monthlyPay = [
  ['TP1', 12_400, 18],
  ['TP2', 10_900, 22],
  ['TP3', 11_800, 22],
  ['TP4', 4_300, 22],
] as const

/** Pay of the packages month by month: of each from its first month on, while it lasts. */
export function stateGrantLedger(): readonly LedgerFields[] {
  const first = asDay('2025-01-31')
  return monthlyPay.flatMap(([workPackage, euros, months], index) =>
    Array.from({ length: months - index * 3 }, (_, month): LedgerFields => {
      const day = endOfMonth(addMonths(first, month + index * 3))
      return {
        ...EMPTY_LEDGER_FIELDS,
        costDay: day,
        paymentDay: day,
        voucher: `${workPackage}-${month + 1}`,
        account: '5000',
        costCentre: 'VN1201',
        text: 'Palkat sivukuluineen',
        netCents: cents(euros * 100),
        category: 'staff',
        costKind: 'project_pay',
        workPackage,
      }
    }),
  )
}
