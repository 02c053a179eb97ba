import { ActionIcon, Group, Stack, Textarea } from '@mantine/core'
import {
  IconBold,
  IconHeading,
  IconItalic,
  IconList,
  IconListNumbers,
  IconMessage2,
  IconTable,
} from '@tabler/icons-react'
import { useMemo, useRef } from 'react'
import { flushSync } from 'react-dom'
import { readNarrative, writeNarrative } from '#domain/narrative/narrative-text.ts'
import { ok } from '#domain/values/result.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { FieldMark, FieldRescue, useFieldError } from '../../ui/fields/FieldStatus.tsx'
import type { FieldPort } from '../../ui/fields/use-editable-row.ts'
import { useSaveField } from '../../ui/fields/use-save-field.ts'
import { continuedList, withEmphasis, withLineStart } from './edit-text.ts'
import type { Edited, LineStart } from './edit-text.ts'
import classes from './NarrativeEditor.module.css'
import { narrativeWords } from './words.ts'

const lineTools = [
  { start: 'heading', Icon: IconHeading },
  { start: 'bullet', Icon: IconList },
  { start: 'number', Icon: IconListNumbers },
  { start: 'row', Icon: IconTable },
  { start: 'box', Icon: IconMessage2 },
] as const satisfies readonly { start: LineStart; Icon: unknown }[]
const emphasisTools = [
  { name: 'bold', Icon: IconBold },
  { name: 'italic', Icon: IconItalic },
] as const

interface NarrativeEditorProps {
  readonly of: FieldPort<string>
  readonly label: string
}

/** Text of a section: lines whose beginnings say what they are, with buttons that write those beginnings. */
export function NarrativeEditor({ of, label }: NarrativeEditorProps) {
  const t = useWords(narrativeWords)
  const area = useRef<HTMLTextAreaElement>(null)
  const parser = useMemo(
    () => ({ format: (text: string) => text, parse: (text: string) => ok(writeNarrative(readNarrative(text))) }),
    [],
  )
  const field = useSaveField({ key: of.key, value: of.value, save: of.save, ...parser })
  const error = useFieldError(field)
  const apply = (edited: Edited) => {
    // The next letter may come before the next frame: text and caret have to be in place when this returns.
    flushSync(() => field.change(edited.text))
    area.current?.focus()
    area.current?.setSelectionRange(edited.start, edited.end)
  }
  const selection = () => {
    const { value: text = field.text, selectionStart: start = 0, selectionEnd: end = 0 } = area.current ?? {}
    return { text, start, end }
  }
  return (
    <Stack gap={4}>
      <Group gap={2} role="toolbar" aria-label={t('tools')}>
        {lineTools.map(({ start, Icon }) => (
          <ActionIcon
            key={start}
            variant="default"
            aria-label={t(start)}
            title={t(start)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => apply(withLineStart(selection(), start))}
          >
            <Icon size={16} aria-hidden />
          </ActionIcon>
        ))}
        {emphasisTools.map(({ name, Icon }) => (
          <ActionIcon
            key={name}
            variant="default"
            aria-label={t(name)}
            title={t(name)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => apply(withEmphasis(selection(), name))}
          >
            <Icon size={16} aria-hidden />
          </ActionIcon>
        ))}
      </Group>
      <Textarea
        ref={area}
        label={label}
        description={t('help')}
        error={error}
        autosize
        minRows={10}
        maxRows={40}
        classNames={{ input: classes['text'] ?? '' }}
        value={field.text}
        rightSection={<FieldMark field={field} />}
        onChange={(event) => field.change(event.currentTarget.value)}
        onBlur={() => field.commit()}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return field.commit()
          const next = event.key === 'Enter' && !event.shiftKey ? continuedList(selection()) : null
          if (next === null) return
          event.preventDefault()
          apply(next)
        }}
      />
      <FieldRescue field={field} saved={of.value} />
    </Stack>
  )
}
