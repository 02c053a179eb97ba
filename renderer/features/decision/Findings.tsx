import { Alert, List, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle, IconListCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { DecisionFinding } from '#domain/decision/finding.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { findingText } from './finding-text.ts'
import { findingWords } from './words/finding-words.ts'

interface FindingsProps {
  readonly findings: readonly DecisionFinding[]
  /** Whether confirming was tried: then what is missing is said aloud. */
  readonly asked: boolean
}

/** What is missing, what does not match, and what follows; each as a sentence with its sums. */
export function Findings({ findings, asked }: FindingsProps) {
  const t = useWords(findingWords)
  const missing = findings.filter(({ level }) => level === 'missing')
  const differing = findings.filter(({ level }) => level === 'differs' || level === 'rule')
  const notes = findings.filter(({ level }) => level === 'info')
  return (
    <Stack gap="xs" component="section" aria-label={t('title')}>
      {missing.length === 0 && differing.length === 0 && (
        <Text size="sm" c="var(--hk-good)" component="div" style={{ display: 'flex', gap: 6, alignItems: 'center' }}>
          <IconCircleCheck size={18} aria-hidden />
          {t('ok')}
        </Text>
      )}
      {missing.length > 0 && (
        <Group
          title={t('missing')}
          icon={<IconListCheck aria-hidden />}
          color={asked ? 'red' : 'gray'}
          role={asked ? 'alert' : 'note'}
        >
          <FindingList findings={missing} />
        </Group>
      )}
      {differing.length > 0 && (
        <Group title={t('differs')} icon={<IconAlertTriangle aria-hidden />} color="yellow" role="note">
          <FindingList findings={differing} />
        </Group>
      )}
      {notes.length > 0 && (
        <Group title={t('info')} icon={<IconInfoCircle aria-hidden />} color="gray" role="note">
          <FindingList findings={notes} />
        </Group>
      )}
    </Stack>
  )
}

/** The colour is in the icon; words keep the contrast of text. */
const plainTitle = { title: { color: 'var(--mantine-color-text)' } }

interface GroupProps {
  readonly title: string
  readonly icon: ReactNode
  readonly color: string
  readonly role: 'alert' | 'note'
  readonly children: ReactNode
}

function Group({ title, icon, color, role, children }: GroupProps) {
  return (
    <Alert variant="light" color={color} title={title} icon={icon} role={role} py="xs" styles={plainTitle}>
      {children}
    </Alert>
  )
}

export function FindingList({ findings }: { readonly findings: readonly DecisionFinding[] }) {
  const { language } = useLanguage()
  return (
    <List size="sm" spacing={2}>
      {findings.map((finding) => {
        const text = findingText(finding, language)
        return <List.Item key={text}>{text}</List.Item>
      })}
    </List>
  )
}
