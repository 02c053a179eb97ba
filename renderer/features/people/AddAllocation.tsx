import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useApi } from '../../api/ApiProvider.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { dayParser } from '../../ui/fields/parsers.ts'
import { useProblemText } from '../../ui/fields/FieldStatus.tsx'
import { outside, readDraft } from './allocation-draft.ts'
import type { AllocationDraft, DraftProblems } from './allocation-draft.ts'
import { usePeopleCommand } from './use-people-command.ts'
import { peopleWords } from './words.ts'

/** One of the two is known by the page; the other one is chosen. */
type AddAllocationProps =
  | { readonly staffId: string; readonly projectId?: never; readonly period?: never }
  | { readonly staffId?: never; readonly projectId: string; readonly period: { start: string; end: string } | null }

/** A new allocation on one line; Enter in any field adds it. */
export function AddAllocation({ staffId, projectId, period }: AddAllocationProps) {
  const t = useWords(peopleWords)
  const { language } = useLanguage()
  const { client } = useApi()
  const problemText = useProblemText()
  const { run, busy, error } = usePeopleCommand()
  const fresh: AllocationDraft = {
    staffId: staffId ?? '',
    projectId: projectId ?? '',
    outsideProject: '',
    role: '',
    share: '',
    start: dayParser.format(period?.start ?? null),
    end: dayParser.format(period?.end ?? null),
  }
  const [draft, setDraft] = useState(fresh)
  const [problems, setProblems] = useState<DraftProblems>({})
  const add = async () => {
    const read = readDraft(draft, language)
    setProblems(read.ok ? {} : read.problems)
    if (!read.ok) return
    if (await run(() => client.people.addAllocation({ staffId: read.staffId, fields: read.fields }))) setDraft(fresh)
  }
  const errorOf = (name: keyof AllocationDraft) => {
    const problem = problems[name]
    return problem === undefined ? undefined : problemText(problem)
  }
  const set = (name: keyof AllocationDraft) => ({
    value: draft[name],
    error: errorOf(name),
    onChange: (event: { currentTarget: { value: string } }) =>
      setDraft({ ...draft, [name]: event.currentTarget.value }),
  })
  return (
    <Stack
      component="form"
      gap="xs"
      aria-label={t('allocation.add')}
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      {error !== null && <ErrorPanel error={error} />}
      <Group align="flex-start" gap="xs">
        {staffId === undefined && <PersonSelect {...set('staffId')} />}
        {projectId === undefined && (
          <ProjectSelect {...set('projectId')} onPeriod={(start, end) => setDraft((now) => ({ ...now, start, end }))} />
        )}
        {draft.projectId === outside && (
          <TextInput label={t('project.outside.name')} w="14rem" maxLength={200} {...set('outsideProject')} />
        )}
        <TextInput label={t('role')} w="12rem" maxLength={200} {...set('role')} />
        <TextInput label={t('share')} w="6rem" placeholder="50 %" {...set('share')} />
        <TextInput label={t('start')} w="8rem" placeholder="1.9.2015" {...set('start')} />
        <TextInput label={t('end')} w="8rem" placeholder="31.8.2017" {...set('end')} />
        <Button
          type="submit"
          variant="default"
          mt="1.55rem"
          loading={busy}
          leftSection={<IconPlus size={16} aria-hidden />}
        >
          {t('allocation.add')}
        </Button>
      </Group>
    </Stack>
  )
}

interface ChoiceProps {
  readonly value: string
  readonly error: string | undefined
  readonly onChange: (event: { currentTarget: { value: string } }) => void
}

function PersonSelect(props: ChoiceProps) {
  const t = useWords(peopleWords)
  const { orpc } = useApi()
  const { data } = useQuery(orpc.people.list.queryOptions())
  const people = (data ?? []).map(({ id, name }) => ({ value: id, label: name }))
  return <NativeSelect label={t('person')} w="14rem" {...props} data={[{ value: '', label: t('choose') }, ...people]} />
}

interface ProjectSelectProps extends ChoiceProps {
  /** The planned period of the chosen project, as it is typed. */
  readonly onPeriod: (start: string, end: string) => void
}

function ProjectSelect({ onPeriod, onChange, ...props }: ProjectSelectProps) {
  const t = useWords(peopleWords)
  const format = useFormat()
  const { orpc } = useApi()
  const { data = [] } = useQuery(orpc.project.list.queryOptions())
  const choices = data.map(({ id, code, name, periodStart, periodEnd }) => {
    const period = format.period(periodStart, periodEnd)
    return { value: id, label: [`${code} ${name}`, period].filter(Boolean).join(', ') }
  })
  return (
    <NativeSelect
      label={t('project')}
      w="18rem"
      {...props}
      data={[{ value: '', label: t('choose') }, ...choices, { value: outside, label: t('project.outside') }]}
      onChange={(event) => {
        onChange(event)
        const chosen = data.find(({ id }) => id === event.currentTarget.value)
        if (chosen !== undefined) onPeriod(dayParser.format(chosen.periodStart), dayParser.format(chosen.periodEnd))
      }}
    />
  )
}
