import { Button, Center } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useMemo, useRef } from 'react'
import type { HistoryEntry } from '#contract/index.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { QueryView } from '../../ui/QueryView.tsx'
import { useVirtualRows } from '../../ui/use-virtual-rows.ts'
import { HistoryItem } from './HistoryItem.tsx'
import classes from './HistoryList.module.css'
import { useHistory } from './use-history.ts'
import { historyWords } from './words.ts'

/** A list of any length; only the entries in sight are drawn, and older ones are read when asked for. */
export function HistoryList({ projectId }: { readonly projectId: string | undefined }) {
  const t = useWords(historyWords)
  const history = useHistory(projectId)
  const entries = useMemo(() => history.data?.pages.flat() ?? [], [history.data])
  return (
    <QueryView query={history}>
      {() =>
        entries.length === 0 ? (
          <EmptyState icon={<IconHistory />} title={t('empty')}>
            {t('empty.help')}
          </EmptyState>
        ) : (
          <>
            <Entries entries={entries} showProject={projectId === undefined} />
            {history.hasNextPage && (
              <Center mt="sm">
                <Button
                  variant="default"
                  loading={history.isFetchingNextPage}
                  onClick={() => void history.fetchNextPage()}
                >
                  {t('more')}
                </Button>
              </Center>
            )}
          </>
        )
      }
    </QueryView>
  )
}

interface EntriesProps {
  readonly entries: readonly HistoryEntry[]
  readonly showProject: boolean
}

function Entries({ entries, showProject }: EntriesProps) {
  const t = useWords(historyWords)
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualRows({
    count: entries.length,
    scroller,
    heightPx: 78,
    keyOf: (index) => entries[index]?.seq ?? index,
  })
  return (
    <div ref={scroller} className={classes['scroller']} tabIndex={0} role="region" aria-label={t('list')}>
      <div role="list" className={classes['list']} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const entry = entries[index]
          return entry === undefined ? null : (
            <div
              key={key}
              ref={virtual.measureElement}
              role="listitem"
              aria-setsize={entries.length}
              aria-posinset={index + 1}
              data-index={index}
              className={classes['item']}
              style={{ transform: `translateY(${start}px)` }}
            >
              <HistoryItem entry={entry} showProject={showProject} />
            </div>
          )
        })}
      </div>
    </div>
  )
}
