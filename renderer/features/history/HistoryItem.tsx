import { Badge, Button, Group, Text, VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import type { HistoryEntry } from '#contract/index.ts'
import { useFormat } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { commandText, fieldText, tableText, valueText } from './change-text.ts'
import classes from './HistoryList.module.css'
import { historyWords } from './words.ts'

interface HistoryItemProps {
  readonly entry: HistoryEntry
  readonly showProject: boolean
}

type RowChange = HistoryEntry['changes'][number]

/** What was done, when, and what each value was before and after. Many rows stay folded until asked for. */
export function HistoryItem({ entry, showProject }: HistoryItemProps) {
  const t = useWords(historyWords)
  const format = useFormat()
  const { language } = useLanguage()
  const few = entry.changes.length <= 2
  const [open, setOpen] = useState(few)
  const what = commandText(entry.command, language)
  const title = entry.kind === 'do' ? capitalised(what) : t(`kind.${entry.kind}`, { what })
  return (
    <>
      <Group gap="sm" wrap="wrap">
        <Text fw={600} size="sm" td={entry.undone ? 'line-through' : undefined}>
          {title}
        </Text>
        {showProject && entry.projectCode !== null && (
          <Text size="sm" c="dimmed">
            {entry.projectCode}
          </Text>
        )}
        {entry.undone && (
          <Badge variant="default" size="sm" tt="none">
            {t('undone')}
          </Badge>
        )}
        {!few && (
          <Button size="compact-xs" variant="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t(open ? 'hide' : 'show')} ({t('rows', { count: entry.changeCount })})
          </Button>
        )}
        <Text size="sm" c="dimmed" ml="auto">
          <time dateTime={entry.at}>{format.instant(entry.at)}</time>
        </Text>
      </Group>
      {open && <Changes entry={entry} />}
    </>
  )
}

function Changes({ entry }: { readonly entry: HistoryEntry }) {
  const t = useWords(historyWords)
  const hidden = entry.changeCount - entry.changes.length
  return (
    <dl className={classes['changes']}>
      {entry.changes.map((change) => (
        <Change key={`${change.table} ${change.rowId}`} change={change} />
      ))}
      {hidden > 0 && (
        <>
          <dt>{t('rows.more', { count: hidden })}</dt>
          <dd />
        </>
      )}
    </dl>
  )
}

function Change({ change }: { readonly change: RowChange }) {
  const t = useWords(historyWords)
  const { language } = useLanguage()
  if (change.kind !== 'changed') {
    return (
      <>
        <dt>{tableText(change.table, language)}</dt>
        <dd>
          {t(change.kind)} {nameOf(change)}
        </dd>
      </>
    )
  }
  return change.fields.map(({ field, before, after }) => (
    <div key={field} style={{ display: 'contents' }}>
      <dt>{fieldText(field, language)}</dt>
      <dd>
        <VisuallyHidden>{t('before')}: </VisuallyHidden>
        <span className={classes['before']}>{valueText(field, before, language)}</span>
        <span className={classes['arrow']} aria-hidden>
          →
        </span>
        <VisuallyHidden>{t('after')}: </VisuallyHidden>
        <span>{valueText(field, after, language)}</span>
      </dd>
    </div>
  ))
}

/** What a row that came or went is called: its name, heading or code. */
function nameOf({ fields, kind }: RowChange): string {
  const named = ['name', 'heading', 'code'].flatMap((wanted) => fields.filter(({ field }) => field === wanted))[0]
  const value = kind === 'removed' ? named?.before : named?.after
  return typeof value === 'string' ? value : ''
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fi') + text.slice(1)
}
