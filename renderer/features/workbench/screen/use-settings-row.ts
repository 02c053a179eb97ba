import { useQueryClient } from '@tanstack/react-query'
import type { ReportDetail } from '#contract/index.ts'
import type { Signatory } from '#domain/report/report.ts'
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
  const { client } = useApi()
  const { reload, show } = useReportCache(report.id)
  const { id } = report
  return useEditableRow({
    key: `report/${id}`,
    version: report.version,
    values: fieldsOf(report),
    write: (patch, version) => client.report.update({ id, version, patch }),
    async reload() {
      const fresh = await reload()
      return { version: fresh.version, values: fieldsOf(fresh) }
    },
    apply: (patch, version) => show(version, (settings) => ({ ...settings, ...patch })),
  })
}

const nobody: Signatory = { name: '', title: '', organisation: '' }

/** One of those who sign, counted from 0. The report's version guards them all. */
export function useSignatoryRow(report: ReportDetail, person: Signatory, index: number): EditableRow<Signatory> {
  const { client } = useApi()
  const { reload, show } = useReportCache(report.id)
  const { id } = report
  return useEditableRow({
    key: `report/${id}/signatory/${index}`,
    guardedBy: `report/${id}`,
    version: report.version,
    values: person,
    write: (patch, version) => client.report.updateSignatory({ id, version, index, patch }),
    async reload() {
      const fresh = await reload()
      return { version: fresh.version, values: fresh.settings.signatories[index] ?? nobody }
    },
    apply: (patch, version) =>
      show(version, (settings) => ({
        ...settings,
        signatories: settings.signatories.map((each, at) => (at === index ? { ...each, ...patch } : each)),
      })),
  })
}

/** The cached detail of a report: reads it anew and shows what was written. */
function useReportCache(id: string) {
  const { client, orpc } = useApi()
  const queryClient = useQueryClient()
  const { queryKey } = orpc.report.get.queryOptions({ input: { id } })
  return {
    reload: async (): Promise<ReportDetail> => {
      const fresh = await client.report.get({ id })
      queryClient.setQueryData(queryKey, fresh)
      return fresh
    },
    show: (version: number, change: (settings: ReportDetail['settings']) => ReportDetail['settings']): void => {
      queryClient.setQueryData(queryKey, (shown) => shown && { ...shown, version, settings: change(shown.settings) })
    },
  }
}
