import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { paths } from '../../ui/paths.ts'
import { peopleWords } from './words.ts'

interface RemovePersonProps {
  readonly id: string
  readonly version: number
  readonly name: string
}

export function RemovePerson({ id, version, name }: RemovePersonProps) {
  const t = useWords(peopleWords)
  const { client } = useApi()
  const [, navigate] = useLocation()
  const [asking, dialog] = useDisclosure(false)
  const [error, setError] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const remove = async () => {
    setBusy(true)
    try {
      await client.people.remove({ id, version })
    } catch (reason) {
      setError(reason)
      setBusy(false)
      dialog.close()
      return
    }
    // Nothing is read anew here: the page of a person who is gone would ask for them once more.
    navigate(paths.people)
  }
  return (
    <>
      <Button variant="subtle" color="red" leftSection={<IconTrash size={16} aria-hidden />} onClick={dialog.open}>
        {t('remove.person')}
      </Button>
      {error !== null && <ErrorPanel error={error} />}
      <ConfirmDialog
        opened={asking}
        title={t('remove.person.title', { name })}
        action={t('remove.person')}
        busy={busy}
        onConfirm={() => void remove()}
        onCancel={dialog.close}
      >
        {t('remove.person.help')}
      </ConfirmDialog>
    </>
  )
}
