import { NativeSelect, Stack } from '@mantine/core'
import { useState } from 'react'
import type { GroupDetail } from '#contract/index.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { Part } from '../../people/Part.tsx'
import { usePeriodName } from '../use-names.ts'
import { groupWords } from '../words/group-words.ts'
import { PeriodTable } from './PeriodTable.tsx'
import { ShareNotes } from './ShareNotes.tsx'
import { ShareTable } from './ShareTable.tsx'

/** Agreed, invoiced, paid, open and late, by company and by period. */
export function SharesView({ detail }: { readonly detail: GroupDetail }) {
  const t = useWords(groupWords)
  const periodName = usePeriodName()
  const [place, setPlace] = useState<number | null>(null)
  const { periods } = detail
  // Periods can become fewer while the page is open.
  const shown = place !== null && place < periods.length ? place : null
  return (
    <Stack gap="xl">
      <ShareNotes detail={detail} />
      <Part
        title={t('shares.title')}
        help={t('shares.help')}
        actions={
          <NativeSelect
            label={t('period')}
            value={shown === null ? '' : String(shown)}
            onChange={({ currentTarget: { value } }) => setPlace(value === '' ? null : Number(value))}
            data={[
              { value: '', label: t('period.all') },
              ...periods.map((period, index) => ({ value: String(index), label: periodName(period) })),
            ]}
          />
        }
      >
        <ShareTable detail={detail} place={shown} />
      </Part>
      {periods.length > 0 && (
        <Part title={t('periods.title')}>
          <PeriodTable detail={detail} />
        </Part>
      )}
    </Stack>
  )
}
