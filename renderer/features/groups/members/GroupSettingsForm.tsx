import { Group } from '@mantine/core'
import type { GroupDetail } from '#contract/index.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { SelectField } from '../../../ui/fields/choices.tsx'
import { NumberField } from '../../../ui/fields/fields.tsx'
import { groupWords } from '../words/group-words.ts'
import { memberWords } from '../words/member-words.ts'
import { useSettingsRow } from './group-rows.ts'

interface GroupSettingsFormProps {
  readonly projectId: string
  readonly settings: NonNullable<GroupDetail['settings']>
  readonly limits: GroupDetail['limits']
}

const count = { scale: 0, min: 0, max: 1_000 } as const
/** Percentage points in hundredths are basis points. */
const points = { scale: 2, min: 0, max: 10_000 } as const

/** The kind of the group, and limits that its decision sets otherwise than the act. */
export function GroupSettingsForm({ projectId, settings, limits }: GroupSettingsFormProps) {
  const t = useWords(memberWords)
  const g = useWords(groupWords)
  const row = useSettingsRow(projectId, settings)
  const isGroup = settings.kind === 'group'
  return (
    <Group align="flex-start" gap="lg">
      <SelectField
        of={row.field('kind')}
        label={t('kind')}
        width="16rem"
        options={[
          { value: 'group', label: g('kind.group') },
          { value: 'shares', label: g('kind.shares') },
        ]}
      />
      {isGroup && (
        <>
          <NumberField
            of={row.field('least')}
            label={t('least')}
            rules={count}
            width="12rem"
            description={settings.least === null ? t('limit.help', { value: limits.least }) : undefined}
          />
          <NumberField
            of={row.field('most')}
            label={t('most')}
            rules={count}
            width="12rem"
            description={settings.most === null ? t('limit.help', { value: limits.most }) : undefined}
          />
        </>
      )}
      <NumberField
        of={row.field('tolerance')}
        label={t('tolerance')}
        rules={points}
        width="22rem"
        description={t('tolerance.help')}
      />
    </Group>
  )
}
