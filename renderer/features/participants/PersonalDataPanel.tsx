import { Button, Group, Modal, Paper, PasswordInput, Text, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { IconLock, IconLockOpen } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { PassphraseForm } from './PassphraseForm.tsx'
import { privacyWords } from './privacy-words.ts'
import { RecoveryCode } from './RecoveryCode.tsx'
import { usePrivacyCommand } from './use-privacy-command.ts'

export function usePersonalDataState() {
  const { orpc } = useApi()
  return useQuery(orpc.privacy.state.queryOptions()).data?.state
}

/** Whether personal data are open, why not, and the way to open them. */
export function PersonalDataPanel() {
  const t = useWords(privacyWords)
  const state = usePersonalDataState()
  // Kept here: the part that asked for the passphrase goes as soon as there is one.
  const [code, setCode] = useState<string | null>(null)
  if (state === undefined) return null
  return (
    <Paper withBorder p="md" component="section" aria-label={t('title')}>
      <Group gap="xs" mb="xs">
        {state === 'open' ? <IconLockOpen size={20} aria-hidden /> : <IconLock size={20} aria-hidden />}
        <Title order={2} size="h5">
          {t('title')}
        </Title>
      </Group>
      {state === 'absent' && <SetUp onCode={setCode} />}
      {state === 'locked' && <Unlock />}
      {state === 'open' && <Opened />}
      <Modal opened={code !== null} onClose={() => setCode(null)} title={t('recovery')} closeOnClickOutside={false}>
        {code !== null && <RecoveryCode code={code} onDone={() => setCode(null)} />}
      </Modal>
    </Paper>
  )
}

function SetUp({ onCode }: { readonly onCode: (recoveryCode: string) => void }) {
  const t = useWords(privacyWords)
  const { client } = useApi()
  const { run, busy, error } = usePrivacyCommand()
  const [opened, dialog] = useDisclosure(false)
  const setUp = async (passphrase: string) => {
    const { recoveryCode } = await client.privacy.setUp({ passphrase })
    onCode(recoveryCode)
  }
  return (
    <>
      <Text mb="sm">{t('absent')}</Text>
      <Button variant="default" onClick={dialog.open}>
        {t('setUp')}
      </Button>
      <Modal opened={opened} onClose={dialog.close} title={t('setUp')}>
        <PassphraseForm busy={busy} error={error} onPassphrase={(text) => void run(() => setUp(text))} />
      </Modal>
    </>
  )
}

function Unlock() {
  const t = useWords(privacyWords)
  const { client } = useApi()
  const { run, busy, error } = usePrivacyCommand()
  const [secret, setSecret] = useState('')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void run(() => client.privacy.unlock({ secret }))
      }}
    >
      <Text mb="sm">{t('lockedState')}</Text>
      <Group align="flex-end" gap="xs">
        <PasswordInput
          label={t('secret')}
          w="24rem"
          maw="100%"
          maxLength={200}
          autoComplete="off"
          value={secret}
          onChange={(event) => setSecret(event.currentTarget.value)}
        />
        <Button type="submit" loading={busy} disabled={secret === ''}>
          {t('unlock')}
        </Button>
      </Group>
      {error !== null && <ErrorPanel error={error} />}
    </form>
  )
}

function Opened() {
  const t = useWords(privacyWords)
  const { client } = useApi()
  const { run, busy, error } = usePrivacyCommand()
  const [changing, dialog] = useDisclosure(false)
  const change = async (passphrase: string) => {
    if (!(await run(() => client.privacy.changePassphrase({ passphrase })))) return
    notifications.show({ message: t('changed') })
    dialog.close()
  }
  return (
    <>
      <Text mb="sm">{t('openState')}</Text>
      <Group gap="xs">
        <Button
          loading={busy}
          leftSection={<IconLock size={16} aria-hidden />}
          onClick={() => void run(() => client.privacy.lock())}
        >
          {t('lock')}
        </Button>
        <Button variant="default" onClick={dialog.open}>
          {t('change')}
        </Button>
      </Group>
      <Modal opened={changing} onClose={dialog.close} title={t('change')}>
        <PassphraseForm busy={busy} error={error} onPassphrase={(text) => void change(text)} />
      </Modal>
    </>
  )
}
