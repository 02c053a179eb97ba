import { ActionIcon, Fieldset, Group, Select, Text } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { IMPORT_FIELDS } from '#domain/ledger/import-fields.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import classes from './ImportPreview.module.css'
import { importFieldWords, ledgerImportWords } from './import-words.ts'
import type { ImportSettings, ReadExtract } from './use-ledger-import.ts'

interface ColumnMappingProps {
  readonly extract: ReadExtract
  readonly onRead: (settings: ImportSettings) => void
}

/** Sheet, way of reading, and what each column holds; every change reads the file anew. */
export function ColumnMapping({ extract, onRead }: ColumnMappingProps) {
  const t = useWords(ledgerImportWords)
  const name = useWords(importFieldWords)
  const { headers, columns, sheets, sheet } = extract.result
  const hasHeader = headers.some((header) => header !== '')
  return (
    <Fieldset legend={t('columns')}>
      <Text size="sm" mb="xs">
        {t(hasHeader ? 'columns.help' : 'no_header')}
      </Text>
      <Group mb="sm" align="flex-end">
        {sheets.length > 1 && (
          <Select
            label={t('sheet')}
            allowDeselect={false}
            value={String(sheet)}
            onChange={(value) => onRead({ sheet: Number(value) })}
            data={sheets.map((title, index) => ({ value: String(index), label: title }))}
          />
        )}
        <ProfileChoice extract={extract} onRead={onRead} />
      </Group>
      <div className={classes['columns']}>
        {columns.map((field, column) => (
          <Select
            // oxlint-disable-next-line react/no-array-index-key -- a column is its place
            key={column}
            label={
              headers[column] === '' || headers[column] === undefined
                ? t('column', { number: column + 1 })
                : headers[column]
            }
            size="xs"
            allowDeselect={false}
            value={field ?? ''}
            onChange={(value) => {
              const chosen = IMPORT_FIELDS.find((each) => each === value) ?? null
              const next = columns.map((old, place) => (place === column ? chosen : old === chosen ? null : old))
              onRead({ columns: next, sheet })
            }}
            data={[
              { value: '', label: t('left_out') },
              ...IMPORT_FIELDS.map((value) => ({ value, label: name(value) })),
            ]}
          />
        ))}
      </div>
    </Fieldset>
  )
}

function ProfileChoice({ extract, onRead }: ColumnMappingProps) {
  const t = useWords(ledgerImportWords)
  const { orpc } = useApi()
  const { data: profiles = [] } = useQuery(orpc.ledger.profiles.queryOptions())
  const { profile: used, sheet } = extract.result
  const remove = useMutation(orpc.ledger.removeProfile.mutationOptions({ onSuccess: () => onRead({ sheet }) }))
  if (profiles.length === 0) return null
  const chosen = profiles.find(({ name }) => name === used)
  return (
    <Group gap="xs" align="flex-end">
      <Select
        label={t('profile')}
        allowDeselect={false}
        value={used ?? ''}
        onChange={(value) => onRead(value === null || value === '' ? { sheet } : { sheet, profile: value })}
        data={[
          { value: '', label: t('profile.automatic') },
          ...profiles.map(({ name }) => ({ value: name, label: name })),
        ]}
      />
      {chosen !== undefined && (
        <ActionIcon
          variant="default"
          size="input-sm"
          aria-label={t('profile.remove', { name: chosen.name })}
          loading={remove.isPending}
          onClick={() => remove.mutate({ id: chosen.id, version: chosen.version })}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      )}
    </Group>
  )
}
