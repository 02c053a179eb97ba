import { Button, Group, PasswordInput, Stack } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { privacyWords } from './privacy-words.ts'

interface PassphraseFormProps {
  readonly busy: boolean
  readonly error: unknown
  readonly onPassphrase: (passphrase: string) => void
}

const shortest = 12

/** A passphrase written twice, since nobody can look it up afterwards. */
export function PassphraseForm({ busy, error, onPassphrase }: PassphraseFormProps) {
  const t = useWords(privacyWords)
  const [first, setFirst] = useState('')
  const [again, setAgain] = useState('')
  const [tried, setTried] = useState(false)
  const isShort = first.length < shortest
  return (
    <Stack
      component="form"
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (!isShort && first === again) onPassphrase(first)
      }}
    >
      <PasswordInput
        label={t('passphrase')}
        description={t('passphrase.help')}
        maxLength={200}
        autoComplete="new-password"
        data-autofocus
        value={first}
        error={tried && isShort ? t('problem.short') : undefined}
        onChange={(event) => setFirst(event.currentTarget.value)}
      />
      <PasswordInput
        label={t('again')}
        maxLength={200}
        autoComplete="new-password"
        value={again}
        error={tried && !isShort && first !== again ? t('problem.differs') : undefined}
        onChange={(event) => setAgain(event.currentTarget.value)}
      />
      {error !== null && <ErrorPanel error={error} />}
      <Group justify="flex-end">
        <Button type="submit" loading={busy}>
          {t('setUp')}
        </Button>
      </Group>
    </Stack>
  )
}
