import type { FileOut, GroupCompany, Language } from '#contract/index.ts'
import type { CoreContext } from '../context.ts'
import type { OutCell } from '#templates/engine/xlsx/out-cell.ts'
import { writeCsv } from '../tables/write-csv.ts'
import { writeXlsx } from '../tables/write-xlsx.ts'
import { groupState } from '#domain/groups/group-state.ts'
import { read } from './group.ts'
import type { Asked } from './group.ts'
import { toState } from './to-contract.ts'

const words = {
  fi: {
    name: 'yritykset',
    head: [
      'Yritys',
      'Y-tunnus',
      'Mukana',
      'Alkaen',
      'Viimeinen päivä',
      'Syy',
      'Sopimus allekirjoitettu',
      'Suunniteltu kustannus',
      'Suunniteltu tuki',
      'Sovittu omarahoitus',
      'Toteutunut kustannus',
      'Toteutunut tuki',
      'Kertynyt omarahoitus',
      'Laskutettu',
      'Maksettu',
      'Avoinna',
      'Myöhässä',
    ],
    yes: 'kyllä',
    no: 'ei',
  },
  sv: {
    name: 'foretag',
    head: [
      'Företag',
      'FO-nummer',
      'Med',
      'Från',
      'Sista dagen',
      'Orsak',
      'Avtalet undertecknat',
      'Planerad kostnad',
      'Planerat stöd',
      'Avtalad egen andel',
      'Kostnad hittills',
      'Stöd hittills',
      'Egen andel hittills',
      'Fakturerat',
      'Betalt',
      'Öppet',
      'Försenat',
    ],
    yes: 'ja',
    no: 'nej',
  },
  en: {
    name: 'companies',
    head: [
      'Company',
      'Business ID',
      'In',
      'From',
      'Last day',
      'Reason',
      'Agreement signed',
      'Planned cost',
      'Planned aid',
      'Agreed own share',
      'Cost so far',
      'Aid so far',
      'Own share so far',
      'Invoiced',
      'Paid',
      'Open',
      'Late',
    ],
    yes: 'yes',
    no: 'no',
  },
} as const satisfies Record<Language, object>

/** The companies of a project with their shares, one on each row. */
export async function exportRegister(
  context: CoreContext,
  { format, language, ...asked }: Asked & { format: 'csv' | 'xlsx'; language: Language },
): Promise<FileOut> {
  const reading = await read(context, asked)
  const { companies } = toState(groupState(reading.book), reading)
  const { name, head } = words[language]
  const lines = companies.map((company) => lineOf(company, language))
  const bytes = format === 'csv' ? writeCsv([...head], lines) : writeXlsx(name, [...head], lines)
  return {
    name: `${reading.project.code}-${name}.${format}`,
    mediaType: mediaTypes[format],
    base64: Buffer.from(bytes).toString('base64'),
  }
}

const mediaTypes = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

function lineOf(company: GroupCompany, language: Language): readonly OutCell[] {
  const { planned, agreed, due, money } = company
  return [
    text(company.name),
    text(company.businessId ?? ''),
    text(words[language][company.isIn ? 'yes' : 'no']),
    day(company.joinedOn),
    day(company.leftOn),
    text(company.leavingReason),
    day(company.signedOn),
    ...[planned.cost, planned.aid, agreed, due.cost, due.aid, due.self].map(amount),
    ...[money.invoiced, money.paid, money.open, money.late].map(amount),
  ]
}

const text = (value: string): OutCell => (value === '' ? { kind: 'empty' } : { kind: 'text', text: value })
const day = (value: string | null): OutCell => (value === null ? { kind: 'empty' } : { kind: 'day', day: value })
const amount = (value: number): OutCell => ({ kind: 'money', cents: value })
