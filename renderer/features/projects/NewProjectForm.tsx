import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { useLocation } from 'wouter'
import { hasTwoPeriods, toldRegime } from '#domain/project/fund.ts'
import type { FundedProject } from '#domain/project/fund.ts'
import { FUNDS } from '#domain/rules/regime.ts'
import type { Fund } from '#domain/rules/regime.ts'
import { isDay } from '#domain/values/day.ts'
import { isProjectCode, originOfProjectCode } from '#domain/values/project-code.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { useProblemText } from '../../ui/fields/FieldStatus.tsx'
import { dayParser } from '../../ui/fields/parsers.ts'
import { paths } from '../../ui/paths.ts'
import { termWords } from '../decision/words/term-words.ts'
import { fundWords } from '../project/words/fund-words.ts'
import { projectsWords } from './words.ts'

/**
 * Code, name and fund make a project; the rest is filled in on its own screens. The first day is asked for where it may
 * tell the programme period, and with it the rules and forms.
 */
export function NewProjectForm({ onDone }: { readonly onDone: () => void }) {
  const t = useWords(projectsWords)
  const fundName = useWords(fundWords)
  const { orpc } = useApi()
  const [, navigate] = useLocation()
  const [code, setCode] = useState('')
  const [name, setName] = useState('')
  const [fund, setFund] = useState<Fund>('EAKR')
  const [start, setStart] = useState('')
  const [asked, setAsked] = useState(false)
  const problemText = useProblemText()
  const parsed = start.trim() === '' ? null : dayParser.parse(start)
  const startDay = parsed?.ok === true ? parsed.value : null
  const asksStart = hasTwoPeriods(fund)
  const periodStart = asksStart ? startDay : null
  const create = useMutation(
    orpc.project.create.mutationOptions({
      onSuccess: ({ id }) => {
        onDone()
        navigate(paths.project(id))
      },
    }),
  )
  const missing = (text: string) => (asked && text.trim() === '' ? t('new.needed') : undefined)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (code.trim() === '' || name.trim() === '' || (asksStart && parsed?.ok === false)) return
    create.mutate({ code: code.trim(), name: name.trim(), fund, periodStart })
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <TextInput
          label={t('new.code')}
          description={t('new.code.help')}
          error={missing(code)}
          required
          withAsterisk={false}
          data-autofocus
          maxLength={40}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
          onBlur={() => setFund(fundOfCode(code) ?? fund)}
        />
        <TextInput
          label={t('new.name')}
          error={missing(name)}
          required
          withAsterisk={false}
          maxLength={2_000}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('new.fund')}
          value={fund}
          onChange={({ currentTarget: { value } }) => setFund(FUNDS.find((each) => each === value) ?? fund)}
          data={FUNDS.map((value) => ({ value, label: fundName(value) }))}
        />
        {asksStart && (
          <TextInput
            label={t('new.start')}
            description={t('new.start.help')}
            error={parsed?.ok === false ? problemText(parsed.error) : undefined}
            maw="14rem"
            value={start}
            onChange={(event) => setStart(event.currentTarget.value)}
          />
        )}
        <ProgrammePeriod project={{ code: code.trim().toUpperCase(), fund, periodStart: dayOf(periodStart) }} />
        {create.isError && <ErrorPanel error={create.error} />}
        <Group justify="flex-end" gap="xs" mt="xs">
          <Button variant="default" onClick={onDone}>
            {t('new.cancel')}
          </Button>
          <Button type="submit" loading={create.isPending}>
            {t('new.create')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

/** Under which programme period the project would stand, and what tells it; nothing for state grants, which have none. */
function ProgrammePeriod({ project }: { readonly project: FundedProject }) {
  const t = useWords(projectsWords)
  const regimeName = useWords(termWords)
  if (project.fund === 'VALTIO') return null
  const told = toldRegime(project)
  return (
    <Text size="sm" role="status">
      {told === null
        ? t('new.period.open')
        : t(told.isCertain ? `new.period.${told.by}` : 'new.period.likely', { period: regimeName(told.regime) })}
    </Text>
  )
}

const dayOf = (value: string | null) => (value !== null && isDay(value) ? value : null)

/** The fund that the code tells, typed in whatever case. */
function fundOfCode(text: string): Fund | undefined {
  const code = text.trim().toUpperCase()
  return isProjectCode(code) ? originOfProjectCode(code)?.fund : undefined
}
