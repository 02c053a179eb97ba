import { Text } from '@mantine/core'
import type { PersonDetail } from '#contract/index.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { AddAllocation } from './AddAllocation.tsx'
import { AllocationTable } from './AllocationTable.tsx'
import { Part } from './Part.tsx'
import { usePersonCache } from './person-row.ts'
import { peopleWords } from './words.ts'

/** The person's part in every project. */
export function PersonAllocations({ person }: { readonly person: PersonDetail }) {
  const t = useWords(peopleWords)
  const { reload, show } = usePersonCache(person.id)
  const source = {
    reload: async () => (await reload()).allocations,
    show: (change: (rows: PersonDetail['allocations']) => PersonDetail['allocations']) =>
      show((detail) => ({ ...detail, allocations: change(detail.allocations) })),
  }
  return (
    <Part title={t('allocations')} help={t('allocations.help')}>
      {person.allocations.length === 0 ? (
        <Text>{t('allocations.none')}</Text>
      ) : (
        <AllocationTable rows={person.allocations} source={source} names="project" />
      )}
      <AddAllocation staffId={person.id} />
    </Part>
  )
}
