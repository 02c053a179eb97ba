import { Button, Group, Text } from '@mantine/core'
import { IconClipboardCopy, IconFileImport } from '@tabler/icons-react'
import { useState } from 'react'
import type { Narrative } from '#domain/narrative/narrative.ts'
import { plainText } from '#domain/narrative/plain-text.ts'
import type { RunPrinter } from '#domain/narrative/plain-text.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx'
import { benchWords } from '../words/bench-words.ts'

interface SectionToolsProps {
  readonly narrative: Narrative
  readonly printer: RunPrinter
  /** While the pages with the numbers of its tables, pictures and references are made. */
  readonly isWaiting: boolean
  /** The section's text in the last report; null when there is no such report. */
  readonly last: Narrative | null
  readonly isOpen: boolean
  readonly onPut: (narrative: Narrative) => void
}

/** The text for the funder's web form, and the one of the last report to start from. */
export function SectionTools({ narrative, printer, isWaiting, last, isOpen, onPut }: SectionToolsProps) {
  const t = useWords(benchWords)
  const [told, setTold] = useState('')
  const [isAsking, setAsking] = useState(false)
  const copy = async () => {
    const text = plainText(narrative, printer)
    await navigator.clipboard.writeText(text).then(
      () => setTold(t('copy.done', { count: text.length })),
      () => setTold(t('copy.failed')),
    )
  }
  const isEmpty = narrative.length === 0
  const put = () => {
    setAsking(false)
    if (last !== null) onPut(last)
  }
  return (
    <Group gap="xs">
      <Button
        size="compact-md"
        variant="default"
        title={t('copy.help')}
        disabled={isEmpty}
        loading={isWaiting}
        leftSection={<IconClipboardCopy size={16} aria-hidden />}
        onClick={() => void copy()}
      >
        {t('copy')}
      </Button>
      {last !== null && isOpen && (
        <Button
          size="compact-md"
          variant="default"
          disabled={last.length === 0}
          {...(last.length === 0 && { title: t('last.none') })}
          leftSection={<IconFileImport size={16} aria-hidden />}
          onClick={() => (isEmpty ? put() : setAsking(true))}
        >
          {t(isEmpty ? 'last' : 'last.replace')}
        </Button>
      )}
      <Text size="sm" c="dimmed" role="status">
        {told}
      </Text>
      <ConfirmDialog
        opened={isAsking}
        title={t('last.title')}
        action={t('last.replace')}
        onConfirm={put}
        onCancel={() => setAsking(false)}
      >
        {t('last.ask')}
      </ConfirmDialog>
    </Group>
  )
}
