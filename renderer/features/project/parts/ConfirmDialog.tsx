import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { partWords } from '../words/part-words.ts'

interface ConfirmDialogProps {
  readonly opened: boolean
  readonly title: string
  /** Words of the button that does it. */
  readonly action: string
  readonly onConfirm: () => Promise<void>
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Asks before something is taken away. Escape and a click outside mean no. */
export function ConfirmDialog({ opened, title, action, onConfirm, onClose, children }: ConfirmDialogProps) {
  const t = useWords(partWords)
  const [busy, setBusy] = useState(false)
  const confirm = async () => {
    setBusy(true)
    await onConfirm()
    setBusy(false)
    onClose()
  }
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('cancel') }} centered>
      <Stack>
        <Text component="div">{children}</Text>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('cancel')}
          </Button>
          <Button color="red.9" loading={busy} onClick={() => void confirm()}>
            {action}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
