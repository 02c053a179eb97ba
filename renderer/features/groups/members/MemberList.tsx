import { Table, Text } from '@mantine/core'
import type { GroupCompany, GroupDetail } from '#contract/index.ts'
import { useFormat } from '../../../i18n/format.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { VerdictCell } from '../Verdict.tsx'
import { WideTable } from '../WideTable.tsx'
import { groupWords } from '../words/group-words.ts'
import { memberWords } from '../words/member-words.ts'
import { verdictWords } from '../words/verdict-words.ts'

/** Each company with its state in a sentence, and what is said of its money. */
export function MemberList({ detail: { companies } }: { readonly detail: GroupDetail }) {
  const t = useWords(memberWords)
  const g = useWords(groupWords)
  const v = useWords(verdictWords)
  const stateText = useStateText()
  const ordered = [...companies.filter(({ isIn }) => isIn), ...companies.filter(({ isIn }) => !isIn)]
  if (companies.length === 0) return <Text>{g('no_companies')}</Text>
  return (
    <WideTable label={t('members')} minWidth="44rem">
      <Table aria-label={t('members')} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{g('company')}</Table.Th>
            <Table.Th w="20rem">{g('state')}</Table.Th>
            <Table.Th w="13rem">{v('rule.SF-PAID')}</Table.Th>
            <Table.Th w="11rem">{v('rule.SF-MONEY')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {ordered.map((company) => (
            <Table.Tr key={company.organisationId} {...(company.isIn ? {} : { c: 'dimmed' })}>
              <Table.Th scope="row" fw={company.isIn ? 600 : 400}>
                {company.name}
              </Table.Th>
              <Table.Td>{stateText(company)}</Table.Td>
              <Table.Td>
                <VerdictCell verdict={company.paidVerdict} />
              </Table.Td>
              <Table.Td>{company.agreed === 0 ? '–' : <VerdictCell verdict={company.cashVerdict} />}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </WideTable>
  )
}

function useStateText(): (company: GroupCompany) => string {
  const t = useWords(memberWords)
  const format = useFormat()
  return ({ role, isIn, joinedOn, leftOn, leavingReason: reason }) => {
    if (isIn && leftOn === null) return joinedOn === null ? t('in.always') : t('in', { from: format.day(joinedOn) })
    if (role === 'interested') return reason === '' ? t('interested') : t('interested.reason', { reason })
    if (leftOn === null) return t('not_in_agreement')
    const to = format.day(leftOn)
    return reason === '' ? t('left', { to }) : t('left.reason', { to, reason })
  }
}
