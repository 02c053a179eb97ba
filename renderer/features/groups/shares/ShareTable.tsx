import { Table } from '@mantine/core'
import type { GroupCompany, GroupDetail } from '#contract/index.ts'
import { useFormat } from '../../../i18n/format.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { placeOf } from '../../../ui/place/place-of.ts'
import { VerdictCell } from '../Verdict.tsx'
import { WideTable } from '../WideTable.tsx'
import { groupWords } from '../words/group-words.ts'

interface ShareTableProps {
  readonly detail: GroupDetail
  /** Place of the period that is shown; null = the whole project. */
  readonly place: number | null
}

/** A line for each company that has or had something to pay. */
export function ShareTable({ detail, place }: ShareTableProps) {
  const t = useWords(groupWords)
  const lines = detail.companies
    .filter(({ role, agreed, due, money }) => role === 'participant' || agreed + due.self + money.invoiced !== 0)
    .map((company) => ({ company, figures: figuresOf(company, place) }))
  const sum = (name: keyof Figures) => lines.reduce((total, { figures }) => total + (figures[name] ?? 0), 0)
  const columns = place === null ? allColumns : allColumns.filter((name) => name !== 'agreed')
  return (
    <WideTable label={t('shares.title')} minWidth="56rem">
      <Table aria-label={t('shares.title')} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('company')}</Table.Th>
            {columns.map((name) => (
              <Table.Th key={name} ta="right" w="7.5rem">
                {t(name)}
              </Table.Th>
            ))}
            <Table.Th w="14rem">{t('state')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map(({ company, figures }) => (
            <Table.Tr key={company.organisationId} {...placeOf(company.organisationId)}>
              <Table.Th scope="row" fw={500}>
                {company.name}
              </Table.Th>
              <Amounts columns={columns} figures={figures} />
              <Table.Td>
                <VerdictCell
                  verdict={
                    place === null ? company.paidVerdict : (company.periods[place]?.paidVerdict ?? company.paidVerdict)
                  }
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot fw={600}>
          <Table.Tr>
            <Table.Th scope="row">{t('total')}</Table.Th>
            <Amounts
              columns={columns}
              figures={{
                agreed: sum('agreed'),
                due: sum('due'),
                invoiced: sum('invoiced'),
                paid: sum('paid'),
                open: sum('open'),
                late: sum('late'),
              }}
            />
            <Table.Td />
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </WideTable>
  )
}

const allColumns = ['agreed', 'due', 'invoiced', 'paid', 'open', 'late'] as const
type Column = (typeof allColumns)[number]
type Figures = Readonly<Record<Column, number>>

function figuresOf({ agreed, due, money, periods }: GroupCompany, place: number | null): Figures {
  const period = place === null ? undefined : periods[place]
  if (period === undefined) return { agreed, due: due.self, ...money }
  const { self, invoiced, paid, open, late } = period
  return { agreed, due: self, invoiced, paid, open, late }
}

function Amounts({ columns, figures }: { readonly columns: readonly Column[]; readonly figures: Figures }) {
  const format = useFormat()
  return columns.map((name) => (
    <Table.Td
      key={name}
      ta="right"
      {...(name === 'late' && figures.late > 0 ? { c: 'var(--mantine-color-error)' } : {})}
    >
      {format.money(figures[name])}
    </Table.Td>
  ))
}
