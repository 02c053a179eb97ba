import { Alert, Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { OrganisationDetail } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { failureOf } from '../../api/errors.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { paths } from '../../ui/paths.ts'
import { organisationWords } from './words.ts'

export function RemoveOrganisation({ organisation }: { readonly organisation: OrganisationDetail }) {
  const t = useWords(organisationWords)
  const { client } = useApi()
  const [, navigate] = useLocation()
  const [asking, dialog] = useDisclosure(false)
  const [error, setError] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const { id, version, fields } = organisation
  const remove = async () => {
    setBusy(true)
    try {
      await client.organisation.remove({ id, version })
    } catch (reason) {
      setError(reason)
      setBusy(false)
      dialog.close()
      return
    }
    // Nothing is read anew here: the page of one that is gone would ask for it once more.
    navigate(paths.organisations)
  }
  return (
    <>
      <Button variant="subtle" color="red" leftSection={<IconTrash size={16} aria-hidden />} onClick={dialog.open}>
        {t('remove')}
      </Button>
      {error !== null &&
        (failureOf(error).code === 'invalid_input' ? (
          <Alert role="alert" color="orange" variant="light" maw="26rem">
            {t('remove.in_use')}
          </Alert>
        ) : (
          <ErrorPanel error={error} />
        ))}
      <ConfirmDialog
        opened={asking}
        title={t('remove.title', { name: fields.name })}
        action={t('remove')}
        busy={busy}
        onConfirm={() => void remove()}
        onCancel={dialog.close}
      >
        {t('remove.help')}
      </ConfirmDialog>
    </>
  )
}
