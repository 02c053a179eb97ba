import { ActionIcon, Button, Group, Text, TextInput, Title } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import type { ReportSection } from '#contract/index.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { benchWords } from '../words/bench-words.ts'

interface SectionHeadingProps {
  readonly section: ReportSection
  readonly isOpen: boolean
  /** Null = back to the form's own. */
  readonly onRename: (title: string | null) => void
  readonly onLeaveOut: (isLeftOut: boolean) => void
}

/** The heading of a section; where the form lets it be, the report's own. */
export function SectionHeading({ section, isOpen, onRename, onLeaveOut }: SectionHeadingProps) {
  const t = useWords(benchWords)
  const { number, title, formTitle, isRenamable, isOptional, isLeftOut } = section
  const [typed, setTyped] = useState<string | null>(null)
  const finish = () => {
    const name = typed?.trim() ?? ''
    setTyped(null)
    if (name !== '' && name !== title) onRename(name === formTitle ? null : name)
  }
  if (typed !== null) {
    return (
      <Group gap="xs" align="flex-end">
        <TextInput
          flex="1 1 14rem"
          label={t('rename.label')}
          description={t('rename.form', { title: formTitle })}
          value={typed}
          data-autofocus
          autoFocus
          maxLength={300}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={finish}
          onKeyDown={(event) => {
            if (event.key === 'Enter') finish()
            if (event.key === 'Escape') setTyped(null)
          }}
        />
        {title !== formTitle && (
          <Button
            variant="default"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              setTyped(null)
              onRename(null)
            }}
          >
            {t('rename.reset')}
          </Button>
        )}
      </Group>
    )
  }
  return (
    <Group gap="xs" justify="space-between" wrap="nowrap" align="flex-start">
      <Group gap={4} wrap="nowrap">
        <Title order={2} size="h4">
          {`${number} ${title}`.trim()}
        </Title>
        {isRenamable && isOpen && (
          <ActionIcon variant="subtle" aria-label={t('rename')} title={t('rename')} onClick={() => setTyped(title)}>
            <IconPencil size={16} aria-hidden />
          </ActionIcon>
        )}
      </Group>
      {isOptional && isOpen && (
        <Button size="compact-sm" variant="subtle" flex="none" onClick={() => onLeaveOut(!isLeftOut)}>
          <Text span size="sm">
            {t(isLeftOut ? 'take_in' : 'leave_out')}
          </Text>
        </Button>
      )}
    </Group>
  )
}
