import { Stack } from '@mantine/core'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { LongTextField } from '../../../ui/fields/fields.tsx'
import { Part } from '../../people/Part.tsx'
import { NameCell, SentenceCell } from '../list/cells.tsx'
import { PlanList } from '../list/PlanList.tsx'
import { usePlan } from '../plan-context.ts'
import { planFieldWords } from '../words/plan-field-words.ts'
import { planWords } from '../words/plan-words.ts'

/** To whom what is told, how, when and by whom; and the plan's attachments. */
export function CommunicationPart() {
  const t = useWords(planWords)
  const label = useWords(planFieldWords)
  const { rows } = usePlan()
  return (
    <Stack gap="xl">
      <Part title={t('communication.title')}>
        <PlanList
          kind="communication"
          rows={rows.communication}
          label={t('communication.title')}
          addLabel={t('add.communication')}
          minWidth="60rem"
          nameOf={({ audience }) => audience}
          fresh={({ name }) => ({ audience: name, message: '', channel: '', timing: '', responsible: '' })}
          columns={[
            { title: label('audience'), render: (row, name) => <NameCell of={row.field('audience')} label={name} /> },
            {
              title: label('message'),
              width: '18rem',
              render: (row, name) => <LongTextField of={row.field('message')} label={name} hideLabel minRows={1} />,
            },
            {
              title: label('channel'),
              render: (row, name) => <SentenceCell of={row.field('channel')} label={name} />,
            },
            {
              title: label('timing'),
              render: (row, name) => <SentenceCell of={row.field('timing')} label={name} />,
            },
            {
              title: label('responsible'),
              render: (row, name) => <SentenceCell of={row.field('responsible')} label={name} />,
            },
          ]}
        />
      </Part>
      <Part title={t('attachments.title')} help={t('attachments.help')}>
        <PlanList
          kind="attachment"
          rows={rows.attachment}
          label={t('attachments.title')}
          addLabel={t('add.attachment')}
          minWidth="20rem"
          nameOf={({ name }) => name}
          fresh={({ name }) => ({ name })}
          columns={[{ title: label('name'), render: (row, name) => <NameCell of={row.field('name')} label={name} /> }]}
        />
      </Part>
    </Stack>
  )
}
