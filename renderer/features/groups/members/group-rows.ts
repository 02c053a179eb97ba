import type {
  AgreementFields,
  AgreementShare,
  GroupAgreementOut,
  GroupDetail,
  GroupSettings,
  ShareFields,
} from '#contract/index.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import type { RowSnapshot } from '../../../ui/fields/row-saver.ts'
import { useEditableRow } from '../../../ui/fields/use-editable-row.ts'
import type { EditableRow } from '../../../ui/fields/use-editable-row.ts'
import { useGroupCache } from '../use-group.ts'

type Settings = NonNullable<GroupDetail['settings']>

export function useSettingsRow(projectId: string, settings: Settings): EditableRow<GroupSettings> {
  const { client } = useApi()
  const { reload, show, refresh } = useGroupCache(projectId)
  const { id } = settings
  return useEditableRow<GroupSettings>({
    key: `group/${id}`,
    version: settings.version,
    values: settings,
    async write(patch, version) {
      const saved = await client.group.update({ id, version, patch })
      void refresh()
      return saved
    },
    reload: async () => present((await reload()).settings),
    apply: (patch, version) =>
      show((detail) => ({ ...detail, settings: detail.settings && { ...detail.settings, ...patch, version } })),
  })
}

export function useAgreementRow(projectId: string, agreement: GroupAgreementOut): EditableRow<AgreementFields> {
  const { client } = useApi()
  const { reload, show, refresh } = useGroupCache(projectId)
  const { id } = agreement
  return useEditableRow<AgreementFields>({
    key: `group-agreement/${id}`,
    version: agreement.version,
    values: agreement,
    async write(patch, version) {
      const saved = await client.group.updateAgreement({ id, version, patch })
      void refresh()
      return saved
    },
    reload: async () => present((await reload()).agreements.find((each) => each.id === id)),
    apply: (patch, version) =>
      show((detail) => ({
        ...detail,
        agreements: detail.agreements.map((each) => (each.id === id ? { ...each, ...patch, version } : each)),
      })),
  })
}

export function useShareRow(projectId: string, share: AgreementShare): EditableRow<ShareFields> {
  const { client } = useApi()
  const { reload, show, refresh } = useGroupCache(projectId)
  const { id } = share
  const sharesOf = (detail: GroupDetail) => detail.agreements.flatMap(({ shares }) => shares)
  return useEditableRow<ShareFields>({
    key: `group-share/${id}`,
    version: share.version,
    values: share,
    async write(patch, version) {
      const saved = await client.group.updateShare({ id, version, patch })
      void refresh()
      return saved
    },
    reload: async () => present(sharesOf(await reload()).find((each) => each.id === id)),
    apply: (patch, version) =>
      show((detail) => ({
        ...detail,
        agreements: detail.agreements.map((agreement) => ({
          ...agreement,
          shares: agreement.shares.map((each) => (each.id === id ? { ...each, ...patch, version } : each)),
        })),
      })),
  })
}

function present<Row extends { readonly version: number }>(values: Row | null | undefined): RowSnapshot<Row> {
  if (values === null || values === undefined) throw new Error('The row is not there any more')
  return { version: values.version, values }
}
