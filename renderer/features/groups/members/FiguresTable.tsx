import { Table } from '@mantine/core'
import type { GroupCompany } from '#contract/index.ts'
import { useFormat } from '../../../i18n/format.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { WideTable } from '../WideTable.tsx'
import { groupWords } from '../words/group-words.ts'
import { memberWords } from '../words/member-words.ts'

const parts = ['planned', 'due'] as const
const names = ['cost', 'aid', 'self'] as const

/** Costs, aid and own money of each company, as planned and so far. */
export function FiguresTable({ companies }: { readonly companies: readonly GroupCompany[] }) {
  const t = useWords(memberWords)
  const g = useWords(groupWords)
  const format = useFormat()
  const shown = companies.filter(({ planned, due }) => planned.cost !== 0 || due.cost !== 0)
  const sum = (part: (typeof parts)[number], name: (typeof names)[number]) =>
    shown.reduce((total, company) => total + company[part][name], 0)
  return (
    <WideTable label={t('figures')} minWidth="54rem">
      <Table aria-label={t('figures')} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th rowSpan={2}>{g('company')}</Table.Th>
            <Table.Th colSpan={3} scope="colgroup" ta="center">
              {t('planned')}
            </Table.Th>
            <Table.Th colSpan={3} scope="colgroup" ta="center">
              {t('realised')}
            </Table.Th>
          </Table.Tr>
          <Table.Tr>
            {parts.flatMap((part) =>
              names.map((name) => (
                <Table.Th key={`${part} ${name}`} ta="right" w="8rem">
                  {t(name)}
                </Table.Th>
              )),
            )}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map((company) => (
            <Table.Tr key={company.organisationId}>
              <Table.Th scope="row" fw={500}>
                {company.name}
              </Table.Th>
              {parts.flatMap((part) =>
                names.map((name) => (
                  <Table.Td key={`${part} ${name}`} ta="right">
                    {format.money(company[part][name])}
                  </Table.Td>
                )),
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot fw={600}>
          <Table.Tr>
            <Table.Th scope="row">{g('total')}</Table.Th>
            {parts.flatMap((part) =>
              names.map((name) => (
                <Table.Td key={`${part} ${name}`} ta="right">
                  {format.money(sum(part, name))}
                </Table.Td>
              )),
            )}
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </WideTable>
  )
}
