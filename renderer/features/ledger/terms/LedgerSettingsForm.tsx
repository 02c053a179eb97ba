import { Stack, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import type { LedgerRulesOut } from '#contract/index.ts'
import type { LedgerSettings } from '#domain/ledger/settings.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { CheckboxField, SelectField } from '../../../ui/fields/choices.tsx'
import { DayField, MoneyField } from '../../../ui/fields/fields.tsx'
import { useEditableRow } from '../../../ui/fields/use-editable-row.ts'
import { rowWords } from '../words/row-words.ts'
import { termsWords } from '../words/terms-words.ts'
import { settingsFields, settingsIn, settingsOut } from './settings-fields.ts'
import type { SettingsFields } from './settings-fields.ts'

interface LedgerSettingsFormProps {
  readonly projectId: string
  readonly rules: LedgerRulesOut
}

/** What the rules need to know of the project beyond its decision. */
export function LedgerSettingsForm({ projectId, rules }: LedgerSettingsFormProps) {
  const t = useWords(termsWords)
  const tRow = useWords(rowWords)
  const row = useLedgerSettings(projectId, rules.settings, rules.settingsVersion)
  const isRural = rules.regime === 'RUR14' || rules.regime === 'RUR23'
  return (
    <Stack gap="sm">
      <DayField
        of={row.field('pendingSince')}
        label={t('pendingSince')}
        description={t('pendingSince.help')}
        width="24rem"
      />
      {rules.isMunicipality && !isRural ? (
        <Text size="sm">{t('vatProof.municipality')}</Text>
      ) : (
        <SelectField
          of={row.field('vatProof')}
          label={t('vatProof')}
          options={[
            { value: null, label: tRow('unknown') },
            { value: 'yes', label: tRow('yes') },
            { value: 'no', label: tRow('no') },
          ]}
        />
      )}
      <MoneyField
        of={row.field('procurementThreshold')}
        label={t('procurementThreshold')}
        description={t('procurementThreshold.help')}
        width="24rem"
      />
      {isRural && <CheckboxField of={row.field('isGroupProject')} label={t('isGroupProject')} />}
    </Stack>
  )
}

/** The project's facts as a row whose fields are edited one at a time. */
export function useLedgerSettings(projectId: string, settings: LedgerSettings, version: number) {
  const { client, orpc } = useApi()
  const queryClient = useQueryClient()
  const { queryKey } = orpc.ledger.rules.queryOptions({ input: { projectId } })
  return useEditableRow<SettingsFields>({
    key: `ledger-settings/${projectId}`,
    version,
    values: settingsFields(settings),
    write: (patch, seen) => client.ledger.setSettings({ projectId, version: seen, patch: settingsOut(patch) }),
    async reload() {
      const fresh = await client.ledger.rules({ projectId })
      queryClient.setQueryData(queryKey, fresh)
      return { version: fresh.settingsVersion, values: settingsFields(fresh.settings) }
    },
    apply(patch, saved) {
      queryClient.setQueryData(
        queryKey,
        (shown) => shown && { ...shown, settingsVersion: saved, settings: { ...shown.settings, ...settingsIn(patch) } },
      )
    },
  })
}
