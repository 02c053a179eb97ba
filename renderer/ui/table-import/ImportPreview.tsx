import { Button, Group, SegmentedControl, Stack, Text, TextInput } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { useFormat } from '../../i18n/format.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import type { DataColumn } from '../table/columns.ts'
import { DataTable } from '../table/DataTable.tsx'
import classes from './table-import.module.css'
import { tableImportWords } from './table-import-words.ts'
import type { ReadTable, TableImportFlow, TableResult } from './use-table-import.ts'

/** A row of the preview begins with its line in the file and what becomes of it. */
export type PreviewRow = readonly [line: number, outcome: 'accepted' | 'rejected' | 'duplicate', ...unknown[]]

interface ImportPreviewProps<Row extends PreviewRow, Settings, Result extends TableResult> {
  readonly table: ReadTable<Settings, Result>
  readonly flow: TableImportFlow<Settings, Result>
  readonly rows: readonly Row[]
  readonly columns: readonly DataColumn<Row>[]
  /** Column mapping, and what the area asks besides. */
  readonly children: ReactNode
}

const choices = ['all', 'accepted', 'rejected', 'duplicate'] as const
type Shown = (typeof choices)[number]

/** What was understood of a file, row by row and cell by cell, before anything is taken in. */
export function ImportPreview<Row extends PreviewRow, Settings, Result extends TableResult>({
  table,
  flow,
  rows,
  columns,
  children,
}: ImportPreviewProps<Row, Settings, Result>) {
  const t = useWords(tableImportWords)
  const format = useFormat()
  const { file, result } = table
  const [shown, setShown] = useState<Shown>(result.rejected > 0 ? 'rejected' : 'all')
  const [profile, setProfile] = useState(result.profile ?? '')
  const visible = useMemo(() => rows.filter(([, outcome]) => shown === 'all' || outcome === shown), [rows, shown])
  return (
    <Stack>
      <Text fw={600}>{t('file', { name: file.name })}</Text>
      <Counts result={result} />
      {result.importedBefore !== null && <Text>{t('before', { when: format.instant(result.importedBefore) })}</Text>}
      {children}
      <SegmentedControl
        aria-label={t('show')}
        value={shown}
        onChange={(value) => setShown(choices.find((each) => each === value) ?? 'all')}
        data={choices.map((value) => ({ value, label: t(`show.${value}`) }))}
      />
      <div className={classes['table']}>
        <DataTable label={t('table')} rows={visible} columns={columns} rowId={([line]) => String(line)} />
      </div>
      <Group align="flex-end" justify="space-between">
        <TextInput
          label={t('profile.name')}
          description={t('profile.name.help')}
          maxLength={80}
          w="24rem"
          value={profile}
          onChange={({ currentTarget }) => setProfile(currentTarget.value)}
        />
        <Group gap="xs">
          {result.accepted === 0 && <Text c="dimmed">{t('nothing')}</Text>}
          <Button variant="default" onClick={flow.close}>
            {t(result.accepted === 0 ? 'close' : 'cancel')}
          </Button>
          {result.accepted > 0 && (
            <Button onClick={() => flow.commit(table, profile.trim())} data-autofocus>
              {t('commit', { count: result.accepted })}
            </Button>
          )}
        </Group>
      </Group>
    </Stack>
  )
}

/** The three last add up to the first. */
function Counts({ result }: { readonly result: TableResult }) {
  const t = useWords(tableImportWords)
  return (
    <Group gap="lg" role="status">
      <Text fw={600}>{t('count.read', { count: result.read })}</Text>
      <Text>{t('count.accepted', { count: result.accepted })}</Text>
      <Text {...(result.rejected > 0 ? { c: 'var(--mantine-color-error)' } : {})}>
        {t('count.rejected', { count: result.rejected })}
      </Text>
      <Text>{t('count.duplicates', { count: result.duplicates })}</Text>
    </Group>
  )
}
