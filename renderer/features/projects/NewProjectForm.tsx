import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { useLocation } from 'wouter'
import { FUNDS } from '#domain/rules/regime.ts'
import type { Fund } from '#domain/rules/regime.ts'
import { isProjectCode, originOfProjectCode } from '#domain/values/project-code.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { paths } from '../../ui/paths.ts'
import { fundWords } from '../project/words/fund-words.ts'
import { projectsWords } from './words.ts'

/** Code, name and fund make a project; the rest is filled in on its own screens. */
export function NewProjectForm({ onDone }: { readonly onDone: () => void }) {
  const t = useWords(projectsWords)
  const fundName = useWords(fundWords)
  const { orpc } = useApi()
  const [, navigate] = useLocation()
  const [code, setCode] = useState('')
  const [name, setName] = useState('')
  const [fund, setFund] = useState<Fund>('EAKR')
  const [asked, setAsked] = useState(false)
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
    if (code.trim() !== '' && name.trim() !== '') create.mutate({ code: code.trim(), name: name.trim(), fund })
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

/** The fund that the code tells, typed in whatever case. */
function fundOfCode(text: string): Fund | undefined {
  const code = text.trim().toUpperCase()
  return isProjectCode(code) ? originOfProjectCode(code)?.fund : undefined
}
