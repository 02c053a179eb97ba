import { Button, Group, NativeSelect, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { HourRow } from '#contract/index.ts'
import { HOUR_KINDS } from '#domain/hours/hour-kind.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { hoursWords } from './words.ts'

interface AddRowProps {
  readonly onAdd: (row: HourRow) => void
}

/** One more activity or absence for the month; it is kept once it has hours. */
export function AddRow({ onAdd }: AddRowProps) {
  const t = useWords(hoursWords)
  const { orpc } = useApi()
  const { data: projects = [] } = useQuery(orpc.project.list.queryOptions())
  const [choice, setChoice] = useState('other_work')
  const [activity, setActivity] = useState('')
  const project = projects.find(({ id }) => id === choice)
  const kind = project === undefined ? (HOUR_KINDS.find((each) => each === choice) ?? 'other_work') : 'project'
  const isNameless = kind === 'outside_project' && activity.trim() === ''
  const add = () => {
    if (isNameless) return
    const { id = null, code = '', name = '' } = project ?? {}
    onAdd({ kind, projectId: id, activity: activity.trim(), projectCode: code, projectName: name })
    setActivity('')
  }
  return (
    <Group
      component="form"
      align="flex-end"
      gap="xs"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <NativeSelect
        label={t('row.kind')}
        w="18rem"
        value={choice}
        onChange={(event) => setChoice(event.currentTarget.value)}
        data={[
          ...projects.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` })),
          ...HOUR_KINDS.filter((each) => each !== 'project').map((each) => ({
            value: each,
            label: t(`kind.${each}`),
          })),
        ]}
      />
      <TextInput
        label={t(kind === 'outside_project' ? 'row.name' : 'row.activity')}
        w="18rem"
        maxLength={200}
        value={activity}
        onChange={(event) => setActivity(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={isNameless} leftSection={<IconPlus size={16} aria-hidden />}>
        {t('row.add')}
      </Button>
    </Group>
  )
}
