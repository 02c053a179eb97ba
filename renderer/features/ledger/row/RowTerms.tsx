import { Text } from '@mantine/core'
import type { LedgerRulesOut } from '#contract/index.ts'
import { approvedLinesOf, termsOn } from '#domain/ledger/terms.ts'
import type { LedgerRow } from '#domain/ledger/row.ts'
import { useFormat } from '../../../i18n/format.ts'
import { useLanguage, useWords } from '../../../i18n/LanguageProvider.tsx'
import { lineName, modelNames } from '../terms/terms-text.ts'
import { termsWords } from '../words/terms-words.ts'

/** Which version of the decision the row is held against, and what that approves. */
export function RowTerms({ row, rules }: { readonly row: LedgerRow; readonly rules: LedgerRulesOut }) {
  const t = useWords(termsWords)
  const format = useFormat()
  const { language } = useLanguage()
  if (row.costDay === null) return null
  const terms = termsOn(rules.terms, row.costDay)
  if (terms === undefined) return null
  const lines = approvedLinesOf(terms, rules.regime).map((line) => lineName(line, terms.regime, language))
  const models = modelNames(terms)
  const isEarlier = terms.validFrom !== null && row.costDay < terms.validFrom
  return (
    <Text size="sm" c="dimmed">
      {t(isEarlier ? 'row.first' : 'row.held', {
        day: format.day(row.costDay),
        sequence: terms.sequence,
        number: terms.number || t('no_number'),
        from: format.day(terms.validFrom),
      })}{' '}
      {t('row.lines', { lines: lines.join(', ') })}
      {models !== '' && ` ${t('row.models', { models })}`}
    </Text>
  )
}
