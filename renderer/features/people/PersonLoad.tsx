import { Stack, Table, Text } from '@mantine/core'
import type { LoadStretch, PersonDetail } from '#contract/index.ts'
import { useFormat } from '../../i18n/format.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { loadWords } from './load-words.ts'
import { OverbookedNote } from './OverbookedNote.tsx'
import { Part } from './Part.tsx'
import { RuleSource } from './RuleSource.tsx'
import { Timeline } from './Timeline.tsx'
import { useFigures } from './use-figures.ts'
import { peopleWords } from './words.ts'

/** Where the person's time is booked: what is too much in words, the timeline, and its table. */
export function PersonLoad({ person }: { readonly person: PersonDetail }) {
  const t = useWords(peopleWords)
  const tLoad = useWords(loadWords)
  const { allocations, stretches, load } = person
  const over = stretches.filter((stretch) => stretch.over > 0)
  if (load === null) {
    return (
      <Part title={t('timeline')}>
        <Text c="dimmed">{t('timeline.none')}</Text>
      </Part>
    )
  }
  return (
    <Part title={t('timeline')}>
      <Stack gap={4}>
        {over.map((stretch) => (
          <OverbookedNote key={stretch.days.start} stretch={stretch} allocations={allocations} />
        ))}
        {stretches.some(({ limit }) => limit === null) && <Text size="sm">{tLoad('missing')}</Text>}
      </Stack>
      <Timeline allocations={allocations} stretches={stretches} />
      <StretchTable stretches={stretches} />
      <RuleSource rule={load} />
    </Part>
  )
}

function StretchTable({ stretches }: { readonly stretches: readonly LoadStretch[] }) {
  const t = useWords(peopleWords)
  const format = useFormat()
  const figures = useFigures()
  return (
    <Table aria-label={t('stretches')} verticalSpacing={4} maw="44rem">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('days')}</Table.Th>
          <Table.Th ta="right">{t('total')}</Table.Th>
          <Table.Th ta="right">{t('limit')}</Table.Th>
          <Table.Th>{t('state')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {stretches.map((stretch) => (
          <Table.Tr key={stretch.days.start}>
            <Table.Th scope="row" fw={400}>
              {format.period(stretch.days.start, stretch.days.end)}
            </Table.Th>
            <Table.Td ta="right">{figures.share(stretch.total)}</Table.Td>
            <Table.Td ta="right">{stretch.limit === null ? t('limit.unknown') : figures.share(stretch.limit)}</Table.Td>
            <StateCell stretch={stretch} />
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

function StateCell({ stretch: { total, limit, over } }: { readonly stretch: LoadStretch }) {
  const t = useWords(loadWords)
  const figures = useFigures()
  if (over > 0) {
    return (
      <Table.Td c="var(--mantine-color-error)" fw={600}>
        {t('over', { points: t('points.short', { points: figures.points(over) }) })}
      </Table.Td>
    )
  }
  return <Table.Td>{limit === null ? t('unknown') : t(total === limit ? 'full' : 'within')}</Table.Td>
}
