import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx'
import { paths } from '../../../ui/paths.ts'
import { ConfirmDialog } from '../parts/ConfirmDialog.tsx'
import { useProject } from '../parts/project-context.ts'
import { overviewWords } from '../words/overview-words.ts'

/** Takes the whole project away after asking; undo brings it back with everything in it. */
export function RemoveProject() {
  const t = useWords(overviewWords)
  const { client } = useApi()
  const [, navigate] = useLocation()
  const { id, version, fields } = useProject().detail
  const [asking, setAsking] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const remove = async () => {
    try {
      await client.project.remove({ id, version })
    } catch (reason) {
      setError(reason)
      return
    }
    notifications.show({ message: t('remove.done', { code: fields.code }) })
    navigate(paths.projects)
  }
  return (
    <>
      <Button
        variant="subtle"
        color="red"
        leftSection={<IconTrash size={16} aria-hidden />}
        onClick={() => setAsking(true)}
      >
        {t('remove')}
      </Button>
      {error !== null && <ErrorPanel error={error} />}
      <ConfirmDialog
        opened={asking}
        title={t('remove.title', { code: fields.code })}
        action={t('remove')}
        onConfirm={remove}
        onClose={() => setAsking(false)}
      >
        {t('remove.help', { name: fields.name })}
      </ConfirmDialog>
    </>
  )
}
