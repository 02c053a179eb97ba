import { Table } from '@mantine/core'
import type { FundedRow } from '#domain/decision/funding.ts'
import { formatPercent } from '#domain/values/rate.ts'
import { useLanguage, useWords } from '../../../i18n/LanguageProvider.tsx'
import { placeOf } from '../../../ui/place/place-of.ts'
import { shareOf } from '../../project/funding/share.ts'
import { MoneyCell } from '../budget/MoneyCell.tsx'
import { useDecision } from '../decision-context.ts'
import { planWords } from '../words/plan-words.ts'
import { decisionWords } from '../words/screen-words.ts'

/** A source of a confirmed version. */
export function ShownSource({ funded }: { readonly funded: FundedRow }) {
  const t = useWords(planWords)
  const yesNo = useWords(decisionWords)
  const { language } = useLanguage()
  const { budget } = useDecision()
  const { source, name, mode, share, inSupport } = funded.row
  const realised = shareOf(funded.amount, budget.net)
  return (
    <Table.Tr {...placeOf(funded.row.id)}>
      <Table.Th scope="row" fw={500}>
        {name === '' ? t(source) : `${t(source)}, ${name}`}
      </Table.Th>
      <Table.Td>{mode === 'PERCENT' && share !== null ? formatPercent(share, language) : t(mode)}</Table.Td>
      <MoneyCell amount={funded.amount} />
      <Table.Td ta="right">{realised === null ? '–' : formatPercent(realised, language)}</Table.Td>
      <Table.Td>{yesNo(inSupport ? 'yes' : 'no')}</Table.Td>
    </Table.Tr>
  )
}
