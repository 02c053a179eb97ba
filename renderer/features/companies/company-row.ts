import { useQueryClient } from '@tanstack/react-query'
import type { ParticipationFields, ProjectCompany, ProjectEligibility } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useEditableRow } from '../../ui/fields/use-editable-row.ts'
import type { EditableRow } from '../../ui/fields/use-editable-row.ts'

/** A company's part in the project, edited in place; its verdict is computed anew after each change. */
export function useCompanyRow(
  projectId: string,
  on: string,
  company: ProjectCompany,
): EditableRow<ParticipationFields> {
  const { client, orpc } = useApi()
  const queryClient = useQueryClient()
  const { queryKey } = orpc.eligibility.project.queryOptions({ input: { projectId, on } })
  const { id } = company
  const reload = async (): Promise<ProjectEligibility> => {
    const fresh = await client.eligibility.project({ projectId, on })
    queryClient.setQueryData(queryKey, fresh)
    return fresh
  }
  return useEditableRow<ParticipationFields>({
    key: `company/${id}`,
    version: company.version,
    values: company,
    write: (patch, version) => client.eligibility.updateCompany({ id, version, patch }),
    async reload() {
      const values = (await reload()).companies.find((each) => each.id === id)
      if (values === undefined) throw new Error(`The company ${id} is not there any more`)
      return { version: values.version, values }
    },
    apply: (patch, version) => {
      queryClient.setQueryData(
        queryKey,
        (shown) =>
          shown && {
            ...shown,
            companies: shown.companies.map((each) => (each.id === id ? { ...each, ...patch, version } : each)),
          },
      )
      void queryClient.invalidateQueries({ queryKey: orpc.eligibility.key() })
    },
  })
}
