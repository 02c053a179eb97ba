import { ActionIcon, Fieldset, Group, Select, Text } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import classes from './table-import.module.css'
import { tableImportWords } from './table-import-words.ts'
import type { TableResult, TableSettings } from './use-table-import.ts'

/** A way of reading that was remembered under a name. */
export interface NamedProfile {
  readonly id: string
  readonly version: number
  readonly name: string
}

export interface ColumnMappingProps<Field extends string> {
  readonly result: TableResult<Field>
  /** What a column may hold, with its name. */
  readonly fields: readonly { readonly value: Field; readonly label: string }[]
  readonly profiles: readonly NamedProfile[]
  readonly onRead: (settings: TableSettings<Field>) => void
  readonly onRemoveProfile: (profile: NamedProfile) => void
}

/** Sheet, way of reading, and what each column holds; every change reads the file anew. */
export function ColumnMapping<Field extends string>(props: ColumnMappingProps<Field>) {
  const { result, fields, onRead } = props
  const t = useWords(tableImportWords)
  const { headers, columns, sheets, sheet } = result
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
        <ProfileChoice {...props} />
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
              const chosen = fields.find((each) => each.value === value)?.value ?? null
              const next = columns.map((old, place) => (place === column ? chosen : old === chosen ? null : old))
              onRead({ columns: next, sheet })
            }}
            data={[{ value: '', label: t('left_out') }, ...fields]}
          />
        ))}
      </div>
    </Fieldset>
  )
}

function ProfileChoice<Field extends string>(props: ColumnMappingProps<Field>) {
  const { result, profiles, onRead, onRemoveProfile } = props
  const t = useWords(tableImportWords)
  const { profile: used, sheet } = result
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
          onClick={() => onRemoveProfile(chosen)}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      )}
    </Group>
  )
}
