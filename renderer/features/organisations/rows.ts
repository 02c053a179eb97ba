import { useQueryClient } from '@tanstack/react-query'
import type {
  AidFields,
  AidRow,
  LinkFields,
  LinkRow,
  NameFields,
  NameRow,
  OrganisationDetail,
  OrganisationFields,
  SiteFields,
  SiteRow,
  StatementFields,
  StatementRow,
  YearFields,
  YearRow,
} from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useEditableRow } from '../../ui/fields/use-editable-row.ts'
import type { EditableRow } from '../../ui/fields/use-editable-row.ts'

/** The cached detail of an organisation: reads it anew and shows what was written. */
function useOrganisationCache(id: string) {
  const { client, orpc } = useApi()
  const queryClient = useQueryClient()
  const { queryKey } = orpc.organisation.get.queryOptions({ input: { id } })
  return {
    reload: async (): Promise<OrganisationDetail> => {
      const fresh = await client.organisation.get({ id })
      queryClient.setQueryData(queryKey, fresh)
      return fresh
    },
    show: (change: (detail: OrganisationDetail) => OrganisationDetail): void => {
      queryClient.setQueryData(queryKey, (shown) => shown && change(shown))
    },
  }
}

export function useOrganisationRow({ id, version, fields }: OrganisationDetail): EditableRow<OrganisationFields> {
  const { client } = useApi()
  const { reload, show } = useOrganisationCache(id)
  return useEditableRow<OrganisationFields>({
    key: `organisation/${id}`,
    version,
    values: fields,
    write: (patch, seen) => client.organisation.update({ id, version: seen, patch }),
    async reload() {
      const fresh = await reload()
      return { version: fresh.version, values: fresh.fields }
    },
    apply: (patch, saved) => show((detail) => ({ ...detail, version: saved, fields: { ...detail.fields, ...patch } })),
  })
}

interface RowIds {
  readonly id: string
  readonly version: number
}

/** How the rows of one list of the organisation are saved. */
interface ListPort<Fields, Row extends Fields & RowIds> {
  readonly name: string
  readonly list: (detail: OrganisationDetail) => readonly Row[]
  readonly put: (detail: OrganisationDetail, rows: Row[]) => OrganisationDetail
  readonly write: (id: string, version: number, patch: Partial<Fields>) => Promise<{ version: number }>
}

function useListRow<Fields, Row extends Fields & RowIds>(
  organisationId: string,
  row: Row,
  port: ListPort<Fields, Row>,
): EditableRow<Fields> {
  const { reload, show } = useOrganisationCache(organisationId)
  const { id } = row
  return useEditableRow<Fields>({
    key: `organisation-${port.name}/${id}`,
    version: row.version,
    values: row,
    write: (patch, version) => port.write(id, version, patch),
    reload: async () => {
      const values = port.list(await reload()).find((each) => each.id === id)
      if (values === undefined) throw new Error(`The row ${id} is not there any more`)
      return { version: values.version, values }
    },
    apply: (patch, version) =>
      show((detail) =>
        port.put(
          detail,
          port.list(detail).map((each) => (each.id === id ? { ...each, ...patch, version } : each)),
        ),
      ),
  })
}

export function useNameRow(organisationId: string, row: NameRow): EditableRow<NameFields> {
  const { client } = useApi()
  return useListRow<NameFields, NameRow>(organisationId, row, {
    name: 'names',
    list: ({ names }) => names,
    put: (detail, names) => ({ ...detail, names }),
    write: (id, version, patch) => client.organisation.updatePart({ part: 'names', id, version, patch }),
  })
}

export function useSiteRow(organisationId: string, row: SiteRow): EditableRow<SiteFields> {
  const { client } = useApi()
  return useListRow<SiteFields, SiteRow>(organisationId, row, {
    name: 'sites',
    list: ({ sites }) => sites,
    put: (detail, sites) => ({ ...detail, sites }),
    write: (id, version, patch) => client.organisation.updatePart({ part: 'sites', id, version, patch }),
  })
}

export function useYearRow(organisationId: string, row: YearRow): EditableRow<YearFields> {
  const { client } = useApi()
  return useListRow<YearFields, YearRow>(organisationId, row, {
    name: 'years',
    list: ({ years }) => years,
    put: (detail, years) => ({ ...detail, years }),
    write: (id, version, patch) => client.organisation.updatePart({ part: 'years', id, version, patch }),
  })
}

export function useLinkRow(organisationId: string, row: LinkRow): EditableRow<LinkFields> {
  const { client } = useApi()
  return useListRow<LinkFields, LinkRow>(organisationId, row, {
    name: 'links',
    list: ({ owners }) => owners,
    put: (detail, owners) => ({ ...detail, owners }),
    write: (id, version, patch) => client.organisation.updatePart({ part: 'links', id, version, patch }),
  })
}

/** The amount of a grant is its gross grant equivalent: writing the one writes both. */
export function useAidRow(organisationId: string, row: AidRow): EditableRow<AidFields> {
  const { client } = useApi()
  const isGrant = row.instrument === 'grant'
  return useListRow<AidFields, AidRow>(organisationId, row, {
    name: 'aid',
    list: ({ aid }) => aid,
    put: (detail, aid) => ({ ...detail, aid }),
    write: (id, version, patch) => {
      const { amountCents } = patch
      const both = isGrant && amountCents !== undefined ? { ...patch, grossGrantCents: amountCents } : patch
      return client.organisation.updatePart({ part: 'aid', id, version, patch: both })
    },
  })
}

export function useStatementRow(organisationId: string, row: StatementRow): EditableRow<StatementFields> {
  const { client } = useApi()
  return useListRow<StatementFields, StatementRow>(organisationId, row, {
    name: 'statements',
    list: ({ statements }) => statements,
    put: (detail, statements) => ({ ...detail, statements }),
    write: (id, version, patch) => client.organisation.updatePart({ part: 'statements', id, version, patch }),
  })
}
