import { Table, Text } from '@mantine/core'
import { useCallback } from 'react'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { categoryWords } from '../words/category-words.ts'
import type { BudgetPlace } from './amount-part.ts'

/** What a row of the budget is called: its category, partner and work package. */
export function usePlaceText(): (place: BudgetPlace) => string {
  const t = useWords(categoryWords)
  return useCallback(
    ({ category, partner, workPackage }) =>
      [t(category), partner, workPackage].filter((part) => part !== '').join(', '),
    [t],
  )
}

/** The header of a row of the budget. */
export function PlaceHeader({ place }: { readonly place: BudgetPlace }) {
  const t = useWords(categoryWords)
  const { category, partner, workPackage } = place
  const detail = [partner, workPackage].filter((part) => part !== '').join(' · ')
  return (
    <Table.Th scope="row" fw={500} style={{ overflowWrap: 'anywhere' }}>
      {t(category)}
      {detail !== '' && (
        <Text size="sm" c="dimmed" fw={400}>
          {detail}
        </Text>
      )}
    </Table.Th>
  )
}
