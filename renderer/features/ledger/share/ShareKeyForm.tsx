import { ActionIcon, Alert, Button, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { FormEvent } from 'react'
import type { ShareKeyRow } from '#contract/index.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx'
import { useLedgerCommand } from '../use-ledger-command.ts'
import { keyWords } from '../words/key-words.ts'
import { blankPart, draftOf, readDraft } from './key-draft.ts'
import type { KeyDraft, PartDraft } from './key-draft.ts'
import { keyProblem } from './key-text.ts'

interface ShareKeyFormProps {
  /** The version that gets new shares; a new key without it. */
  readonly changed?: ShareKeyRow
  readonly onDone: () => void
}

export function ShareKeyForm({ changed, onDone }: ShareKeyFormProps) {
  const t = useWords(keyWords)
  const { client } = useApi()
  const { run, busy, error } = useLedgerCommand()
  const [draft, setDraft] = useState(() => draftOf(changed))
  const [asked, setAsked] = useState(false)
  const read = readDraft(draft)
  const problems = asked ? read.problems : {}
  const set = (patch: Partial<KeyDraft>) => setDraft((now) => ({ ...now, ...patch }))
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    const { fields } = read
    if (fields === null) return
    const done = await run(() =>
      changed === undefined
        ? client.ledger.addKey(fields)
        : client.ledger.changeKey({ ...fields, id: changed.id, version: changed.version }),
    )
    if (done) onDone()
  }
  const problem = error === null ? null : keyProblem(error)
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="sm">
        <TextInput
          label={t('name')}
          value={draft.name}
          maxLength={100}
          disabled={changed !== undefined}
          error={problems.name === undefined ? undefined : t(problems.name)}
          onChange={({ currentTarget }) => set({ name: currentTarget.value })}
        />
        <Textarea
          label={t('basis')}
          description={t('basis.help')}
          autosize
          minRows={2}
          maxLength={2_000}
          value={draft.basis}
          onChange={({ currentTarget }) => set({ basis: currentTarget.value })}
        />
        <TextInput
          label={t('validFrom')}
          placeholder="1.9.2021"
          maw="11rem"
          value={draft.validFrom}
          error={problems.validFrom === undefined ? undefined : t(problems.validFrom)}
          onChange={({ currentTarget }) => set({ validFrom: currentTarget.value })}
        />
        {draft.parts.map((part, index) => (
          <PartFields
            key={part.key}
            part={part}
            number={index + 1}
            wrong={asked && read.wrongWeights.has(index)}
            canGo={draft.parts.length > 1}
            onChange={(patch) =>
              set({ parts: draft.parts.map((each) => (each === part ? { ...each, ...patch } : each)) })
            }
            onRemove={() => set({ parts: draft.parts.filter((each) => each !== part) })}
          />
        ))}
        <Group>
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => set({ parts: [...draft.parts, blankPart()] })}
          >
            {t('part.add')}
          </Button>
        </Group>
        {problem !== null && (
          <Alert color="orange" variant="light" role="alert">
            {t(problem)}
          </Alert>
        )}
        {error !== null && problem === null && <ErrorPanel error={error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {t('back')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

interface PartFieldsProps {
  readonly part: PartDraft
  readonly number: number
  readonly wrong: boolean
  readonly canGo: boolean
  readonly onChange: (patch: Partial<PartDraft>) => void
  readonly onRemove: () => void
}

function PartFields({ part, number, wrong, canGo, onChange, onRemove }: PartFieldsProps) {
  const t = useWords(keyWords)
  const { orpc } = useApi()
  const projects = useQuery(orpc.project.list.queryOptions())
  const name = t('part', { number })
  return (
    <Group role="group" aria-label={name} align="flex-end" gap="xs">
      <NativeSelect
        label={t('who')}
        value={part.projectId ?? ''}
        onChange={({ currentTarget }) => onChange({ projectId: currentTarget.value || null, label: '' })}
        data={[
          { value: '', label: t('outside') },
          ...(projects.data ?? []).map(({ id, code, name: title }) => ({ value: id, label: `${code} ${title}` })),
        ]}
        maw="20rem"
      />
      {part.projectId === null && (
        <TextInput
          label={t('label')}
          value={part.label}
          maxLength={200}
          onChange={({ currentTarget }) => onChange({ label: currentTarget.value })}
        />
      )}
      <TextInput
        label={t('weight')}
        w="7rem"
        inputMode="numeric"
        value={part.weight}
        error={wrong ? t('weight_wrong') : undefined}
        onChange={({ currentTarget }) => onChange({ weight: currentTarget.value })}
      />
      <ActionIcon
        variant="subtle"
        color="red"
        size="lg"
        aria-label={t('part.remove', { number })}
        title={t('part.remove', { number })}
        disabled={!canGo}
        onClick={onRemove}
      >
        <IconTrash size={18} aria-hidden />
      </ActionIcon>
    </Group>
  )
}
