import { Text } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { HourListIn, HourListResult } from '#contract/index.ts'
import { HOUR_LIST_FIELDS } from '#domain/hours/hour-list.ts'
import type { HourListTuple } from '#domain/hours/hour-list.ts'
import { decimal, formatDecimal } from '#domain/values/numbers.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useLanguage, useWords } from '../../../i18n/LanguageProvider.tsx'
import { ColumnMapping } from '../../../ui/table-import/ColumnMapping.tsx'
import { ImportPreview } from '../../../ui/table-import/ImportPreview.tsx'
import { TableImportDialog } from '../../../ui/table-import/TableImportDialog.tsx'
import { useTableImport } from '../../../ui/table-import/use-table-import.ts'
import type { ImportCall, ReadTable, TableImportFlow } from '../../../ui/table-import/use-table-import.ts'
import { hoursImportWords } from './hours-import-words.ts'
import { UnsureNames } from './UnsureNames.tsx'
import { useHourListColumns } from './use-hour-list-columns.tsx'

type Settings = Pick<HourListIn, 'columns' | 'sheet' | 'profile' | 'answers'>
type Flow = TableImportFlow<Settings, HourListResult>

const noAnswers = { persons: {}, works: {} }

/** The button, and the dialog that leads from a list to hours of persons. */
export function HoursImport() {
  const t = useWords(hoursImportWords)
  const { client } = useApi()
  const call: ImportCall<Settings, HourListResult> = (request, signal) => client.hours.importList(request, { signal })
  const flow: Flow = useTableImport(call, {})
  return (
    <TableImportDialog
      flow={flow}
      open={t('open')}
      title={t('title')}
      input="hours"
      done={(count) => t('done', { count })}
      takenBack={t('taken_back')}
      renderPreview={(table) => <Preview key={table.file.name} table={table} flow={flow} />}
    />
  )
}

interface PreviewProps {
  readonly table: ReadTable<Settings, HourListResult>
  readonly flow: Flow
}

function Preview({ table, flow }: PreviewProps) {
  const t = useWords(hoursImportWords)
  const { language } = useLanguage()
  const { orpc } = useApi()
  const { result, settings } = table
  const answers = settings.answers ?? noAnswers
  const columns = useHourListColumns(result)
  const rows = useMemo((): readonly HourListTuple[] => JSON.parse(result.rows), [result.rows])
  const { data: profiles = [] } = useQuery(orpc.hours.listProfiles.queryOptions())
  const remove = useMutation(
    orpc.hours.removeListProfile.mutationOptions({
      onSuccess: () => flow.readAs(table, { sheet: result.sheet, answers }),
    }),
  )
  return (
    <ImportPreview table={table} flow={flow} rows={rows} columns={columns}>
      <Text>{t('total', { hours: formatDecimal(decimal(result.hours, 2), language) })}</Text>
      <UnsureNames
        unsure={result.unsure}
        answers={answers}
        onAnswer={(given) => flow.readAs(table, { ...settings, answers: given })}
      />
      <ColumnMapping
        result={result}
        fields={HOUR_LIST_FIELDS.map((value) => ({ value, label: t(`field.${value}`) }))}
        profiles={profiles}
        onRead={(read) => flow.readAs(table, { ...read, answers })}
        onRemoveProfile={({ id, version }) => remove.mutate({ id, version })}
      />
    </ImportPreview>
  )
}
