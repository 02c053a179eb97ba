import { Button, Group, Textarea } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { readLines } from '#domain/plan/pasted-lines.ts'
import type { PastedLine } from '#domain/plan/pasted-lines.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { planWords } from '../words/plan-words.ts'

interface QuickAddProps {
  readonly label: string
  readonly hint?: string
  readonly busy: boolean
  /** Adds all of them; true when it was done. */
  readonly onAdd: (lines: readonly PastedLine[]) => Promise<boolean>
}

/** New rows by typing: Enter adds, Shift+Enter begins another line, and a pasted list becomes many rows. */
export function QuickAdd({ label, hint, busy, onAdd }: QuickAddProps) {
  const t = useWords(planWords)
  const [text, setText] = useState('')
  const lines = readLines(text)
  const add = async () => {
    if (busy || lines.length === 0) return
    if (await onAdd(lines)) setText('')
  }
  return (
    <Group gap="xs" align="flex-end" wrap="wrap">
      <Textarea
        flex="1 1 14rem"
        label={label}
        description={hint ?? t('add.hint')}
        autosize
        minRows={1}
        maxRows={12}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          void add()
        }}
      />
      <Button
        variant="default"
        disabled={lines.length === 0}
        loading={busy}
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => void add()}
      >
        {lines.length > 1 ? t('add.many', { count: lines.length }) : t('add')}
      </Button>
    </Group>
  )
}
