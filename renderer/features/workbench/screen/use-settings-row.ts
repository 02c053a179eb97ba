import { useQueryClient } from '@tanstack/react-query'
import type { ReportDetail } from '#contract/index.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useEditableRow } from '../../../ui/fields/use-editable-row.ts'
import type { EditableRow } from '../../../ui/fields/use-editable-row.ts'

interface SettingsFields {
  readonly place: string
  readonly signedOn: string | null
}

const fieldsOf = ({ settings: { place, signedOn } }: ReportDetail): SettingsFields => ({ place, signedOn })

/** The settings of a report that are edited as fields. */
export function useSettingsRow(report: ReportDetail): EditableRow<SettingsFields> {
  const { client, orpc } = useApi()
  const queryClient = useQueryClient()
  const { id } = report
  const { queryKey } = orpc.report.get.queryOptions({ input: { id } })
  return useEditableRow({
    key: `report/${id}`,
    version: report.version,
    values: fieldsOf(report),
    write: (patch, version) => client.report.update({ id, version, patch }),
    async reload() {
      const fresh = await client.report.get({ id })
      queryClient.setQueryData(queryKey, fresh)
      return { version: fresh.version, values: fieldsOf(fresh) }
    },
    apply(patch, version) {
      queryClient.setQueryData(queryKey, (shown: ReportDetail | undefined) =>
        shown === undefined ? shown : { ...shown, version, settings: { ...shown.settings, ...patch } },
      )
    },
  })
}
