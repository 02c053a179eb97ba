import { Box, Group, Text, Title } from '@mantine/core'
import { IconAlertTriangle, IconBan, IconCircleCheck, IconRefresh, IconSquarePlus } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { ImportedDescription } from '#contract/index.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import type { DataColumn } from '../../ui/table/columns.ts'
import { DataTable } from '../../ui/table/DataTable.tsx'
import classes from './PreviewTable.module.css'
import { importWords } from './words.ts'

/** Every file with what would be done with it; the chosen one's remarks under the table. */
export function PreviewTable({ results }: { readonly results: readonly ImportedDescription[] }) {
  const t = useWords(importWords)
  const columns = useColumns()
  const [chosen, setChosen] = useState<ImportedDescription | undefined>(() => results.find(hasSomethingToSay))
  return (
    <Box>
      <div className={classes['table']}>
        <DataTable
          label={t('table')}
          rows={results}
          columns={columns}
          rowId={(result) => `${result.fileName} ${results.indexOf(result)}`}
          onActivate={setChosen}
        />
      </div>
      <Remarks result={chosen ?? (results.length === 1 ? results[0] : undefined)} />
    </Box>
  )
}

function hasSomethingToSay({ outcome, warnings }: ImportedDescription): boolean {
  return outcome === 'rejected' || warnings.length > 0
}

const marks = {
  created: IconSquarePlus,
  updated: IconRefresh,
  unchanged: IconCircleCheck,
  rejected: IconBan,
} as const

function useColumns(): readonly DataColumn<ImportedDescription>[] {
  const t = useWords(importWords)
  return useMemo(
    () => [
      {
        id: 'outcome',
        header: t('outcome'),
        value: ({ outcome }) => t(`outcome.${outcome}`),
        cell: ({ outcome }) => {
          const Mark = marks[outcome]
          return (
            <Group gap={6} wrap="nowrap">
              <Mark size={16} aria-hidden />
              {t(`outcome.${outcome}`)}
            </Group>
          )
        },
        width: '10rem',
      },
      { id: 'code', header: t('code'), value: ({ code }) => code, width: '7rem' },
      { id: 'name', header: t('name'), value: ({ name }) => name, width: 'minmax(12rem, 2fr)' },
      { id: 'file', header: t('file'), value: ({ fileName }) => fileName, width: 'minmax(10rem, 1fr)' },
      {
        id: 'remarks',
        header: t('remarks'),
        value: ({ warningCount }) => warningCount,
        cell: ({ warningCount }) => (warningCount === 0 ? '' : t('remarks.count', { count: warningCount })),
        width: '10rem',
      },
    ],
    [t],
  )
}

function Remarks({ result }: { readonly result: ImportedDescription | undefined }) {
  const t = useWords(importWords)
  if (result === undefined) {
    return (
      <Text c="dimmed" mt="sm">
        {t('details.pick')}
      </Text>
    )
  }
  const { fileName, reason, warnings, warningCount } = result
  return (
    <section className={classes['remarks']} aria-live="polite">
      <Title order={3} size="h5" mb={4}>
        {t('details', { file: fileName })}
      </Title>
      {reason !== null && (
        <Group gap={6} c="var(--mantine-color-error)">
          <IconAlertTriangle size={16} aria-hidden />
          {t(`reason.${reason}`)}
        </Group>
      )}
      {reason === null && warnings.length === 0 && <Text>{t('details.none')}</Text>}
      <ul className={classes['list']}>
        {warnings.map(({ line, code, key, text }, index) => (
          <li key={`${line} ${key} ${index}`}>
            <strong>{line === 0 ? t('whole_file') : t('line', { line })}</strong> {t(`warning.${code}`)}
            {text !== '' && <>: ”{text}”</>}
          </li>
        ))}
      </ul>
      {warningCount > warnings.length && <Text>{t('details.more', { count: warningCount - warnings.length })}</Text>}
    </section>
  )
}
