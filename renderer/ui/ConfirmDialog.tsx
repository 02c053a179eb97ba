import { Button, Group, Modal, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from '../i18n/LanguageProvider.tsx'
import { uiWords } from './words.ts'

interface ConfirmDialogProps {
  readonly opened: boolean
  readonly title: string
  /** What will happen, and whether there is a way back. */
  readonly children: ReactNode
  /** The button says what it does, never just "OK". */
  readonly action: string
  readonly busy?: boolean
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** A question before something large. The focus begins on the harmless answer. */
export function ConfirmDialog({ opened, title, children, action, busy = false, ...on }: ConfirmDialogProps) {
  const t = useWords(uiWords)
  return (
    <Modal opened={opened} onClose={on.onCancel} title={title}>
      <Text component="div">{children}</Text>
      <Group justify="flex-end" gap="xs" mt="md">
        <Button variant="default" onClick={on.onCancel} data-autofocus>
          {t('cancel')}
        </Button>
        <Button onClick={on.onConfirm} loading={busy}>
          {action}
        </Button>
      </Group>
    </Modal>
  )
}
