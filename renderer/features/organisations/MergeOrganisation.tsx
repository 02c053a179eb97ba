import { Button, Group, Modal, Radio, ScrollArea, Stack, Text, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconArrowMerge } from '@tabler/icons-react'
import { useState } from 'react'
import type { OrganisationDetail } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { mergeWords } from './merge-words.ts'
import { sameNames, searchRegister } from './search.ts'
import { useRegister } from './use-register.ts'
import { useRegisterCommand } from './use-register-command.ts'
import { organisationWords } from './words.ts'

const SHOWN = 20

/** Another row that is the same organisation is joined to this one; likely ones come first. */
export function MergeOrganisation({ organisation }: { readonly organisation: OrganisationDetail }) {
  const t = useWords(mergeWords)
  const tRegister = useWords(organisationWords)
  const { client } = useApi()
  const register = useRegister()
  const { run, busy, error } = useRegisterCommand()
  const [opened, dialog] = useDisclosure(false)
  const [text, setText] = useState('')
  const [dropId, setDropId] = useState('')
  const { id, fields } = organisation
  const likely = sameNames(register, fields.name, id)
  const found = text.trim() === '' ? likely : searchRegister(register, text).filter((row) => row.id !== id)
  const merge = async () => {
    if (await run(() => client.organisation.merge({ keepId: id, dropId }))) {
      dialog.close()
      setDropId('')
      setText('')
    }
  }
  return (
    <>
      <Button
        variant={likely.length > 0 ? 'light' : 'subtle'}
        leftSection={<IconArrowMerge size={16} aria-hidden />}
        onClick={dialog.open}
      >
        {t('merge')}
      </Button>
      <Modal opened={opened} onClose={dialog.close} title={t('merge.title')} size="lg">
        <Stack gap="sm">
          <Text size="sm">{t('merge.help')}</Text>
          {error !== null && <ErrorPanel error={error} />}
          {likely.map((row) => (
            <Text key={row.id} size="sm" fw={600}>
              {t('merge.likely', { name: [row.name, row.businessId].filter(Boolean).join(' ') })}
            </Text>
          ))}
          <TextInput
            label={t('merge.search')}
            placeholder={tRegister('search.placeholder')}
            value={text}
            data-autofocus
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <ScrollArea.Autosize mah="18rem">
            <Radio.Group value={dropId} onChange={setDropId} aria-label={tRegister('table')}>
              <Stack gap={6}>
                {found.slice(0, SHOWN).map((row) => (
                  <Radio key={row.id} value={row.id} label={[row.name, row.businessId].filter(Boolean).join(' ')} />
                ))}
              </Stack>
            </Radio.Group>
          </ScrollArea.Autosize>
          <Group justify="flex-end">
            <Button loading={busy} disabled={dropId === ''} onClick={() => void merge()}>
              {t('merge.do')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  )
}
