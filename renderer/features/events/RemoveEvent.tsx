import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { EventDetail } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { paths } from '../../ui/paths.ts'
import { eventWords } from './words.ts'

export function RemoveEvent({ event: { id, version, projectId, fields } }: { readonly event: EventDetail }) {
  const t = useWords(eventWords)
  const { client } = useApi()
  const [, navigate] = useLocation()
  const [asking, dialog] = useDisclosure(false)
  const [error, setError] = useState<unknown>(null)
  const remove = async () => {
    try {
      await client.projectEvent.remove({ id, version })
    } catch (reason) {
      setError(reason)
      dialog.close()
      return
    }
    // Nothing is read anew here: the page of an event that is gone would ask for it once more.
    navigate(paths.project(projectId, 'events'))
  }
  return (
    <div>
      <Button variant="subtle" color="red" leftSection={<IconTrash size={16} aria-hidden />} onClick={dialog.open}>
        {t('remove')}
      </Button>
      {error !== null && <ErrorPanel error={error} />}
      <ConfirmDialog
        opened={asking}
        title={t('remove.title', { name: fields.name })}
        action={t('remove')}
        onConfirm={() => void remove()}
        onCancel={dialog.close}
      >
        {t('remove.help')}
      </ConfirmDialog>
    </div>
  )
}
