import { useQueryClient } from '@tanstack/react-query'
import type { ContactFields, ParticipantDetail, ParticipantFields } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useEditableRow } from '../../ui/fields/use-editable-row.ts'

/** The cached detail of a person: reads it anew and shows what was written. */
function useParticipantCache(id: string) {
  const { client, orpc } = useApi()
  const queryClient = useQueryClient()
  const { queryKey } = orpc.participant.get.queryOptions({ input: { id } })
  return {
    reload: async (): Promise<ParticipantDetail> => {
      const fresh = await client.participant.get({ id })
      queryClient.setQueryData(queryKey, fresh)
      return fresh
    },
    show: (change: (detail: ParticipantDetail) => ParticipantDetail): void => {
      queryClient.setQueryData(queryKey, (shown) => shown && change(shown))
    },
  }
}

export function useParticipantRow(person: ParticipantDetail) {
  const { client } = useApi()
  const { reload, show } = useParticipantCache(person.id)
  const { id } = person
  return useEditableRow<ParticipantFields>({
    key: `participant/${id}`,
    version: person.version,
    values: person,
    write: (patch, version) => client.participant.update({ id, version, patch }),
    async reload() {
      const fresh = await reload()
      return { version: fresh.version, values: fresh }
    },
    apply: (patch, version) => show((detail) => ({ ...detail, ...patch, version })),
  })
}

const nobody: ContactFields = { name: '', email: '', phone: '' }

/** The sealed part: each save seals all of it anew. */
export function useContactRow(person: ParticipantDetail) {
  const { client } = useApi()
  const { reload, show } = useParticipantCache(person.id)
  const { id } = person
  return useEditableRow<ContactFields>({
    key: `contact/${id}`,
    version: person.version,
    values: person.contact ?? nobody,
    guardedBy: `participant/${id}`,
    write: (patch, version) => client.participant.updateContact({ id, version, patch }),
    async reload() {
      const fresh = await reload()
      return { version: fresh.version, values: fresh.contact ?? nobody }
    },
    apply: (patch, version) =>
      show((detail) => ({
        ...detail,
        version,
        hasContact: true,
        contact: { ...(detail.contact ?? nobody), ...patch },
      })),
  })
}
