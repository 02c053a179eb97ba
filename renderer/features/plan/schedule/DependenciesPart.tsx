import { ActionIcon, Alert, Button, Group, List, NativeSelect, Text } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { packageTitle } from '#domain/plan/plan.ts'
import { failureOf } from '../../../api/errors.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx'
import { Part } from '../../people/Part.tsx'
import { partWords } from '../../project/words/part-words.ts'
import { usePlan } from '../plan-context.ts'
import { usePlanCommand } from '../use-plan-command.ts'
import { planFieldWords } from '../words/plan-field-words.ts'
import { scheduleWords } from '../words/schedule-words.ts'

/** What must have ended before something else begins. */
export function DependenciesPart() {
  const t = useWords(scheduleWords)
  const label = useWords(planFieldWords)
  const part = useWords(partWords)
  const { client } = useApi()
  const { rows, projectId } = usePlan()
  const { run, busy, error } = usePlanCommand()
  const [beforeId, setBefore] = useState('')
  const [afterId, setAfter] = useState('')
  const choices = rows.workPackage.flatMap((owner) => [
    { value: owner.id, label: packageTitle(owner) },
    ...rows.action
      .filter(({ workPackageId }) => workPackageId === owner.id)
      .map(({ id, name }) => ({ value: id, label: `– ${name}` })),
  ])
  const nameOf = (id: string) => choices.find(({ value }) => value === id)?.label.replace(/^– /, '') ?? ''
  const data = [{ value: '', label: t('dependencies.choose') }, ...choices]
  const add = async () => {
    const added = await run(() => client.plan.add({ kind: 'dependency', projectId, rows: [{ beforeId, afterId }] }))
    if (added) setAfter('')
  }
  if (choices.length < 2) return null
  return (
    <Part title={t('dependencies.title')} help={t('dependencies.help')}>
      <Trouble error={error} />
      <List listStyleType="none" spacing={2}>
        {rows.dependency.map(({ id, version, ...edge }) => {
          const text = t('dependency.row', { before: nameOf(edge.beforeId), after: nameOf(edge.afterId) })
          return (
            <List.Item key={id}>
              <Group gap="xs" wrap="nowrap">
                <Text>{`${nameOf(edge.beforeId)} → ${nameOf(edge.afterId)}`}</Text>
                <ActionIcon
                  variant="subtle"
                  color="red"
                  disabled={busy}
                  aria-label={part('list.remove', { name: text })}
                  onClick={() => void run(() => client.plan.remove({ kind: 'dependency', id, version }))}
                >
                  <IconTrash size={16} aria-hidden />
                </ActionIcon>
              </Group>
            </List.Item>
          )
        })}
      </List>
      <Group gap="xs" align="flex-end">
        <NativeSelect
          label={label('beforeId')}
          value={beforeId}
          onChange={(event) => setBefore(event.currentTarget.value)}
          data={data}
        />
        <NativeSelect
          label={label('afterId')}
          value={afterId}
          onChange={(event) => setAfter(event.currentTarget.value)}
          data={data}
        />
        <Button
          variant="default"
          loading={busy}
          disabled={beforeId === '' || afterId === '' || beforeId === afterId}
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => void add()}
        >
          {t('dependencies.add')}
        </Button>
      </Group>
    </Part>
  )
}

/** A circle is told by the names of its chain; anything else as usual. */
function Trouble({ error }: { readonly error: unknown }) {
  const t = useWords(scheduleWords)
  if (error === null) return null
  const failure = failureOf(error)
  const problems = failure.code === 'invalid_input' ? failure.data.problems : []
  const chain = problems.find(({ code }) => code === 'cycle')?.details?.['chain']
  if (!Array.isArray(chain)) return <ErrorPanel error={error} />
  const names = chain.map(String)
  return (
    <Alert color="red" variant="light" role="alert" c="var(--mantine-color-text)">
      {t('dependencies.cycle', { chain: [...names, names[0] ?? ''].join(' → ') })}
    </Alert>
  )
}
