import { useQueryClient } from '@tanstack/react-query'
import type { NarrativeSection } from '#contract/index.ts'
import { readNarrative, writeNarrative } from '#domain/narrative/narrative-text.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useEditableRow } from '../../ui/fields/use-editable-row.ts'
import type { EditableRow } from '../../ui/fields/use-editable-row.ts'

/** A section's text as people type it. Version 0 stands for one that has not been written yet. */
export function useSectionRow(
  projectId: string,
  formId: string,
  section: NarrativeSection,
): EditableRow<{ readonly text: string }> {
  const { client, orpc } = useApi()
  const queryClient = useQueryClient()
  const { queryKey } = orpc.narrative.list.queryOptions({ input: { projectId, formId } })
  const { key } = section
  return useEditableRow({
    key: `narrative/${projectId}/${formId}/${key}`,
    version: section.version ?? 0,
    values: { text: writeNarrative(section.blocks) },
    write: ({ text = '' }, version) =>
      client.narrative.save({
        projectId,
        formId,
        section: key,
        version: version === 0 ? null : version,
        blocks: [...readNarrative(text)],
      }),
    async reload() {
      const fresh = await client.narrative.list({ projectId, formId })
      queryClient.setQueryData(queryKey, fresh)
      const found = fresh.find((each) => each.key === key)
      if (found === undefined) throw new Error(`The form has no section ${key}`)
      return { version: found.version ?? 0, values: { text: writeNarrative(found.blocks) } }
    },
    apply({ text = '' }, version) {
      const blocks = [...readNarrative(text)]
      queryClient.setQueryData(queryKey, (shown) =>
        shown?.map((each) => (each.key === key ? { ...each, version, blocks } : each)),
      )
    },
  })
}
