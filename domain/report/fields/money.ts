import { subtractCents } from '../../values/money.ts'
import type { DataField, FieldReading } from '../data-field.ts'
import { categoryName } from '../../ledger/category-names.ts'
import type { ReportInput, ReportMoneyLine, ReportSource } from '../report-input.ts'
import { count, field, hundredths, money, named, names, reading, rowsOf, same, share, shareOf, slug } from './field.ts'
import type { Names } from './field.ts'
import { SOURCE_NAMES } from './source-names.ts'

type Sums = Omit<ReportMoneyLine, 'line' | 'rowIds'>
type SumName = 'approved' | 'period' | 'spent' | 'claimed' | 'decided' | 'left' | 'used'

const sumNames: Readonly<Record<SumName, Names>> = {
  approved: names('hyväksytty', 'godkänt', 'approved'),
  period: names('toteutunut kaudella', 'utfall under perioden', 'spent in the period'),
  spent: names('toteutunut', 'utfall', 'spent'),
  claimed: names('haettu maksuun', 'ansökt om utbetalning', 'claimed'),
  decided: names('hyväksytty maksatuksessa', 'godkänt i utbetalning', 'accepted in claims'),
  left: names('jäljellä', 'kvar', 'left'),
  used: names('käytetty osuus', 'använd andel', 'share used'),
}
const SUM_NAMES = ['approved', 'period', 'spent', 'claimed', 'decided', 'left', 'used'] as const satisfies SumName[]

interface Line {
  readonly sums: Sums
  readonly rowIds: readonly string[]
}

function sumFields(key: string, own: Names, find: (input: ReportInput) => Line | null): DataField[] {
  return SUM_NAMES.map((name) =>
    field('money', `${key}.${name}`, named(own, sumNames[name]), (input) => {
      const line = find(input)
      return line === null ? null : sumReading(name, line, input)
    }),
  )
}

function sumReading(name: SumName, { sums, rowIds }: Line, { decisions, claims }: ReportInput): FieldReading | null {
  const held = decisions.at(-1)
  const decided = rowsOf('decisions', held === undefined ? [] : [held.id], 'budget')
  const booked = rowsOf('ledger_rows', rowIds, 'amount_cents')
  const against = rowsOf('ledger_rows', rowIds, 'amount_cents', false)
  const sent = rowsOf(
    'claims',
    claims.filter(({ state }) => state !== 'draft').map(({ id }) => id),
    'snapshot_json',
  )
  switch (name) {
    case 'approved':
      return held === undefined ? null : reading(money(sums.approved), decided)
    case 'period':
      return reading(money(sums.period), booked)
    case 'spent':
      return reading(money(sums.total), booked)
    case 'claimed':
      return reading(money(sums.claimed), sent)
    case 'decided':
      return reading(money(sums.decided), sent)
    case 'left':
      return held === undefined ? null : reading(money(subtractCents(sums.approved, sums.total)), against)
    case 'used':
      return reading(share(shareOf(sums.total, sums.approved)), against)
  }
  return name satisfies never
}

const totalNames = names('Kustannukset yhteensä', 'Kostnader totalt', 'Costs in total')
const totalOf = ({ money: { total, lines } }: ReportInput): Line => ({
  sums: total,
  rowIds: lines.flatMap(({ rowIds }) => rowIds),
})

const supportNames = {
  claimed: names('Haettu tuki', 'Ansökt stöd', 'Support claimed'),
  decided: names('Maksatuksessa hyväksytty tuki', 'Stöd godkänt i utbetalning', 'Support accepted in claims'),
  paid: names('Maksettu tuki', 'Utbetalt stöd', 'Support paid'),
} as const satisfies Record<string, Names>

const claimIds = ({ claims }: ReportInput) => claims.filter(({ state }) => state !== 'draft').map(({ id }) => id)

/** Of the whole project or the report's period; every report has these. */
export const moneyFields: readonly DataField[] = [
  ...sumFields('money.total', totalNames, totalOf),
  field('money', 'income.period', names('Tulot kaudella', 'Intäkter under perioden', 'Income in the period'), (input) =>
    reading(money(input.money.income.period), rowsOf('ledger_rows', [], 'income')),
  ),
  field('money', 'income.total', names('Tulot yhteensä', 'Intäkter totalt', 'Income in total'), (input) =>
    reading(money(input.money.income.total), rowsOf('ledger_rows', [], 'income')),
  ),
  ...(['claimed', 'decided', 'paid'] as const).map((name) =>
    field('money', `support.${name}`, supportNames[name], (input) =>
      reading(money(input.money.support[name]), rowsOf('claims', claimIds(input), 'support')),
    ),
  ),
  field(
    'money',
    'claims.count',
    names('Lähetetyt maksatushakemukset', 'Skickade ansökningar', 'Claims sent'),
    (input) => reading(count(claimIds(input).length), rowsOf('claims', claimIds(input), 'serial')),
  ),
  field(
    'money',
    'inKind.hours',
    names('Talkootyön tunnit', 'Timmar av talkoarbete', 'Hours of voluntary work'),
    (input) =>
      reading(hundredths(input.money.inKind.hours), rowsOf('in_kind_work', input.money.inKind.rowIds, 'hours')),
  ),
  field('money', 'inKind.value', names('Talkootyön arvo', 'Talkoarbetets värde', 'Value of voluntary work'), (input) =>
    reading(money(input.money.inKind.value), rowsOf('in_kind_work', input.money.inKind.rowIds, 'value')),
  ),
]

/** A family for each line of the costs, each source of money and each claim. */
export function moneyFamilies(input: ReportInput): readonly DataField[] {
  return [
    ...input.money.lines.flatMap(({ line }) => sumFields(`money.${line}`, lineNames(line, input), lineOf(line))),
    ...input.money.sources.flatMap((source) => sourceFields(source)),
    ...input.claims.filter(({ state }) => state !== 'draft').flatMap(({ serial }) => claimFields(serial)),
  ]
}

const lineOf =
  (name: ReportMoneyLine['line']) =>
  (input: ReportInput): Line | null => {
    const found = input.money.lines.find(({ line }) => line === name)
    if (found === undefined) return null
    const { line: _name, rowIds, ...sums } = found
    return { sums, rowIds }
  }

const computedNames = {
  flat_rate: same('Flat rate'),
  flat_rate_staff: names('Henkilöstö, flat rate', 'Personal, flat rate', 'Staff, flat rate'),
  staff_side_costs: names('Palkkojen sivukulut', 'Lönebikostnader', 'Side costs of pay'),
} as const

function lineNames(line: ReportMoneyLine['line'], { project: { regime } }: ReportInput): Names {
  if (line === 'flat_rate' || line === 'flat_rate_staff' || line === 'staff_side_costs') return computedNames[line]
  return names(categoryName(line, 'fi', regime), categoryName(line, 'sv', regime), categoryName(line, 'en', regime))
}

/** By kind and name: a new version of the decision has rows of its own for the same source. */
export const sourceKey = ({ source, name }: Pick<ReportSource, 'source' | 'name'>) =>
  `source.${source}${name === '' ? '' : `.${slug(name)}`}`

const sourceSums = {
  planned: names('suunniteltu', 'planerad', 'planned'),
  period: names('toteutunut kaudella', 'utfall under perioden', 'come in the period'),
  total: names('toteutunut', 'utfall', 'come in total'),
} as const satisfies Record<string, Names>

function sourceFields(source: ReportSource): DataField[] {
  const key = sourceKey(source)
  const own = source.name === '' ? SOURCE_NAMES[source.source] : named(SOURCE_NAMES[source.source], same(source.name))
  return (['planned', 'period', 'total'] as const).map((name) =>
    field('money', `${key}.${name}`, named(own, sourceSums[name]), (input) => {
      const found = input.money.sources.find((each) => sourceKey(each) === key)
      if (found === undefined) return null
      const rows =
        name === 'planned'
          ? rowsOf('decision_sources', found.id === '' ? [] : [found.id], 'amount_cents')
          : rowsOf('claims', claimIds(input), 'shares')
      return reading(money(found[name]), rows)
    }),
  )
}

const claimSums = {
  claimedNet: names('kustannukset', 'kostnader', 'costs'),
  claimedSupport: names('haettu tuki', 'ansökt stöd', 'support claimed'),
  decidedSupport: names('hyväksytty tuki', 'godkänt stöd', 'support accepted'),
  paid: names('maksettu tuki', 'utbetalt stöd', 'support paid'),
} as const satisfies Record<string, Names>

function claimFields(serial: number): DataField[] {
  const own = names(`Maksatushakemus ${serial}`, `Ansökan om utbetalning ${serial}`, `Claim ${serial}`)
  return (['claimedNet', 'claimedSupport', 'decidedSupport', 'paid'] as const).map((name) =>
    field('money', `claim.${serial}.${name}`, named(own, claimSums[name]), ({ claims }) => {
      const found = claims.find((claim) => claim.serial === serial)
      return found === undefined ? null : reading(money(found[name]), rowsOf('claims', [found.id], name))
    }),
  )
}
