import { useQueryClient } from '@tanstack/react-query'
import type { ReportDetail, ReportSection } from '#contract/index.ts'
import type { Narrative } from '#domain/narrative/narrative.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useEditableRow } from '../../../ui/fields/use-editable-row.ts'
import type { EditableRow } from '../../../ui/fields/use-editable-row.ts'
import { readText, writeText } from './text-value.ts'

interface SectionFields {
  /** The blocks as one value, see `text-value.ts`. */
  readonly text: string
  readonly isReady: boolean
  readonly note: string
}

/** A section of a report: its text, whether it is ready, and the note. Version 0 stands for one not yet written. */
export function useSectionRow(reportId: string, section: ReportSection): EditableRow<SectionFields> {
  const { client, orpc } = useApi()
  const queryClient = useQueryClient()
  const { queryKey } = orpc.report.get.queryOptions({ input: { id: reportId } })
  const { key } = section
  const fieldsOf = ({ blocks, isReady, note }: ReportSection): SectionFields => ({
    text: writeText(blocks),
    isReady,
    note,
  })
  return useEditableRow({
    key: `report/${reportId}/${key}`,
    version: section.version ?? 0,
    values: fieldsOf(section),
    write({ text, ...rest }, seen) {
      const target = { reportId, section: key, version: seen === 0 ? null : seen }
      return text === undefined
        ? client.report.setSection({ ...target, ...rest })
        : client.report.saveSection({ ...target, blocks: readText(text) })
    },
    async reload() {
      const fresh = await client.report.get({ id: reportId })
      queryClient.setQueryData(queryKey, fresh)
      const found = fresh.sections.find((each) => each.key === key)
      if (found === undefined) throw new Error(`The report has no section ${key}`)
      return { version: found.version ?? 0, values: fieldsOf(found) }
    },
    apply({ text, ...rest }, version) {
      const blocks: Narrative | undefined = text === undefined ? undefined : readText(text)
      queryClient.setQueryData(queryKey, (shown: ReportDetail | undefined) =>
        shown === undefined
          ? shown
          : {
              ...shown,
              sections: shown.sections.map((each) =>
                each.key === key ? { ...each, ...rest, version, ...(blocks !== undefined && { blocks }) } : each,
              ),
            },
      )
      // A reading that is under way may be from before this save: it would put the older text back.
      if (queryClient.isFetching({ queryKey }) > 0) void queryClient.invalidateQueries({ queryKey })
    },
  })
}
