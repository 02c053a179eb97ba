import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import type { ProjectCompany } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { Part } from '../people/Part.tsx'
import { AddOrganisation } from '../organisations/AddOrganisation.tsx'
import { newParticipation } from '../organisations/new-rows.ts'
import { searchRegister } from '../organisations/search.ts'
import { useRegister } from '../organisations/use-register.ts'
import { useRegisterCommand } from '../organisations/use-register-command.ts'
import { organisationWords } from '../organisations/words.ts'
import { companiesWords } from './words.ts'

interface AddCompanyProps {
  readonly projectId: string
  readonly companies: readonly ProjectCompany[]
}

const SHOWN = 8

/** From the register as one types, or new to it. */
export function AddCompany({ projectId, companies }: AddCompanyProps) {
  const t = useWords(companiesWords)
  const tOrganisation = useWords(organisationWords)
  const { client } = useApi()
  const register = useRegister()
  const { run, busy, error } = useRegisterCommand()
  const [text, setText] = useState('')
  const [opened, dialog] = useDisclosure(false)
  const inside = new Set(companies.filter(({ leftOn }) => leftOn === null).map(({ organisation }) => organisation.id))
  const found = text.trim() === '' ? [] : searchRegister(register, text).filter(({ id }) => !inside.has(id))
  const add = async (organisationId: string) => {
    const done = await run(() => client.eligibility.addCompany({ projectId, organisationId, fields: newParticipation }))
    if (done) setText('')
  }
  return (
    <Part title={t('add')}>
      {error !== null && <ErrorPanel error={error} />}
      <Group align="flex-end" gap="xs">
        <TextInput
          label={t('add.search')}
          placeholder={t('add.placeholder')}
          leftSection={<IconSearch size={16} aria-hidden />}
          w="20rem"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={dialog.open}>
          {t('add.new')}
        </Button>
      </Group>
      {text.trim() !== '' && found.length === 0 && <Text size="sm">{t('add.nothing')}</Text>}
      <Stack gap={4} align="flex-start">
        {found.slice(0, SHOWN).map(({ id, name, businessId }) => (
          <Button
            key={id}
            variant="subtle"
            size="compact-md"
            disabled={busy}
            aria-label={t('add.choose', { name })}
            onClick={() => void add(id)}
          >
            {[name, businessId].filter(Boolean).join(', ')}
          </Button>
        ))}
      </Stack>
      <Modal opened={opened} onClose={dialog.close} title={tOrganisation('add.title')}>
        <AddOrganisation
          onAdded={(id) => {
            dialog.close()
            void add(id)
          }}
        />
      </Modal>
    </Part>
  )
}
