import { Alert, Anchor, Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { Link } from 'wouter'
import type { OrganisationSummary } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { useProblemText } from '../../ui/fields/FieldStatus.tsx'
import { paths } from '../../ui/paths.ts'
import { businessIdParser } from './field-parsers.ts'
import { newOrganisation } from './new-rows.ts'
import { sameNames } from './search.ts'
import { useRegister } from './use-register.ts'
import { useRegisterCommand } from './use-register-command.ts'
import { organisationWords } from './words.ts'

/** A name and a Y-tunnus make an organisation; one that is there already is shown instead of made twice. */
export function AddOrganisation({ onAdded }: { readonly onAdded: (id: string) => void }) {
  const t = useWords(organisationWords)
  const problemText = useProblemText()
  const { client } = useApi()
  const register = useRegister()
  const { run, busy, error } = useRegisterCommand()
  const [name, setName] = useState('')
  const [businessId, setBusinessId] = useState('')
  const [asked, setAsked] = useState(false)
  const read = businessIdParser.parse(businessId)
  const known = read.ok && read.value !== null ? register.rows.find((row) => row.businessId === read.value) : undefined
  const similar = known === undefined ? sameNames(register, name) : []
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (name.trim() === '' || !read.ok || known !== undefined) return
    let id: string | undefined
    const done = await run(async () => {
      id = (await client.organisation.create({ ...newOrganisation, name: name.trim(), businessId: read.value })).id
    })
    if (done && id !== undefined) onAdded(id)
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="sm">
        {error !== null && <ErrorPanel error={error} />}
        <TextInput
          label={t('name')}
          value={name}
          maxLength={300}
          data-autofocus
          error={asked && name.trim() === '' ? problemText({ code: 'empty' }) : undefined}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label={t('businessId')}
          value={businessId}
          placeholder="1234567-1"
          error={asked && !read.ok ? problemText(read.error) : undefined}
          onChange={(event) => setBusinessId(event.currentTarget.value)}
        />
        {known !== undefined && <Known text={t('add.known', { name: known.name })} row={known} />}
        {similar.map((row) => (
          <Known key={row.id} text={t('add.similar', { name: row.name })} row={row} />
        ))}
        <Group justify="flex-end">
          <Button type="submit" loading={busy} disabled={known !== undefined}>
            {t('add.do')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

function Known({ text, row }: { readonly text: string; readonly row: OrganisationSummary }) {
  const t = useWords(organisationWords)
  return (
    <Alert color="yellow" variant="light" role="status">
      <Text size="sm" c="inherit">
        {text}{' '}
        <Anchor component={Link} href={paths.organisation(row.id)} underline="always" inherit>
          {t('add.open')}
        </Anchor>
      </Text>
    </Alert>
  )
}
