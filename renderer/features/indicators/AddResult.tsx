import { Button, Checkbox, Group, NativeSelect, Stack, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { IndicatorSummary } from '#contract/index.ts'
import { ageBands } from '#domain/indicators/age-bands.ts'
import { JOB_PLACES, SIZE_CLASSES } from '#domain/indicators/indicator-type.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { OrganisationInput, useOrganisations } from '../events/OrganisationInput.tsx'
import { gendersOf } from './genders-of.ts'
import { emptyResultDraft, readResultDraft } from './result-draft.ts'
import type { ResultDraft, ResultProblems } from './result-draft.ts'
import { resultWords } from './result-words.ts'
import { useAreaCommand } from './use-area-command.ts'

interface AddResultProps {
  readonly projectId: string
  readonly summary: IndicatorSummary
  readonly ageLimits: readonly number[]
}

/** A new row on one line; Enter in any field adds it. The day, the evidence and the choices stay for the next one. */
export function AddResult({ projectId, summary, ageLimits }: AddResultProps) {
  const t = useWords(resultWords)
  const { client } = useApi()
  const { run, busy, error } = useAreaCommand(projectId)
  const organisations = useOrganisations()
  const [draft, setDraft] = useState<ResultDraft>(emptyResultDraft)
  const [problems, setProblems] = useState<ResultProblems>({})
  const { counting, breakdowns, ref } = summary
  const set = (change: Partial<ResultDraft>) => setDraft((now) => ({ ...now, ...change }))
  const errorOf = (name: keyof ResultDraft) => {
    const code = problems[name]
    return code === undefined ? undefined : t(`problem.${code}`)
  }
  const field = (
    name: 'day' | 'amount' | 'counted' | 'evidence' | 'personKey' | 'gender' | 'ageBand' | 'sizeClass' | 'jobPlace',
  ) => ({
    value: draft[name],
    error: errorOf(name),
    onChange: (event: { currentTarget: { value: string } }) => set({ [name]: event.currentTarget.value }),
  })
  const add = async () => {
    const read = readResultDraft(draft, { summary, organisations })
    setProblems(read.ok ? {} : read.problems)
    if (!read.ok) return
    const done = await run(() => client.indicator.addResults({ projectId, ref, rows: [read.fields] }))
    if (done) set({ amount: '1', counted: '', organisation: '', personKey: '' })
  }
  const untold = { value: '', label: t('untold') }
  return (
    <Stack
      component="form"
      gap="xs"
      aria-label={t('add')}
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <Group align="flex-start" gap="xs">
        <TextInput label={t('day')} w="8rem" placeholder="12.5.2018" {...field('day')} />
        <TextInput
          label={t(counting === 'trainingDays' ? 'hours' : 'amount')}
          w="7rem"
          inputMode="decimal"
          {...field('amount')}
        />
        {counting === 'organisations' && (
          <OrganisationInput
            label={t('organisation')}
            value={draft.organisation}
            error={errorOf('organisation')}
            onChange={(organisation) => set({ organisation })}
          />
        )}
        {counting === 'persons' && (
          <TextInput label={t('personKey')} w="9rem" placeholder="H-0001" {...field('personKey')} />
        )}
        <TextInput label={t('counted')} w="14rem" maxLength={500} {...field('counted')} />
        <TextInput
          label={t('evidence')}
          w="14rem"
          maxLength={500}
          placeholder={t('evidence.placeholder')}
          {...field('evidence')}
        />
        {counting === 'jobs' && (
          <NativeSelect
            label={t('jobPlace')}
            w="14rem"
            {...field('jobPlace')}
            data={[
              { value: '', label: t('choose') },
              ...JOB_PLACES.map((place) => ({ value: place, label: t(`place.${place}`) })),
            ]}
          />
        )}
        {gendersOf(breakdowns).length > 0 && (
          <NativeSelect
            label={t('gender')}
            w="10rem"
            {...field('gender')}
            data={[untold, ...gendersOf(breakdowns).map((value) => ({ value, label: t(`gender.${value}`) }))]}
          />
        )}
        {breakdowns.includes('age') && (
          <NativeSelect
            label={t('ageBand')}
            w="8rem"
            {...field('ageBand')}
            data={[untold, ...ageBands(ageLimits).map((value) => ({ value, label: value }))]}
          />
        )}
        {breakdowns.includes('size') && (
          <NativeSelect
            label={t('sizeClass')}
            w="9rem"
            {...field('sizeClass')}
            data={[untold, ...SIZE_CLASSES.map((value) => ({ value, label: t(`size.${value}`) }))]}
          />
        )}
        {breakdowns.includes('foundedByWomen') && (
          <Checkbox
            mt="2rem"
            label={t('foundedByWomen')}
            checked={draft.foundedByWomen}
            onChange={(event) => set({ foundedByWomen: event.currentTarget.checked })}
          />
        )}
        <Button
          type="submit"
          variant="default"
          mt="1.55rem"
          loading={busy}
          leftSection={<IconPlus size={16} aria-hidden />}
        >
          {t('add')}
        </Button>
      </Group>
      {error !== null && <ErrorPanel error={error} />}
    </Stack>
  )
}
