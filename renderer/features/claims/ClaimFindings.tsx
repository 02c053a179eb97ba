import { Alert, List, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle, IconListCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { ClaimDetail } from '#contract/index.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { claimFindingText, overrunText } from './claim-text.ts'
import { claimFindingWords } from './words/finding-words.ts'

/** What keeps a draft from being sent, what to look at, and overruns of the budget. */
export function ClaimFindings({ claim }: { readonly claim: ClaimDetail }) {
  const t = useWords(claimFindingWords)
  const { language } = useLanguage()
  const { findings, overruns, state } = claim
  const texts = (level: string) =>
    findings.filter((finding) => finding.level === level).map((finding) => claimFindingText(finding, language))
  const blocks = texts('blocks')
  const checks = texts('check')
  return (
    <Stack gap="xs" component="section" aria-label={t('title')}>
      {state === 'draft' && blocks.length === 0 && (
        <Text size="sm" c="var(--hk-good)" component="div" style={{ display: 'flex', gap: 6, alignItems: 'center' }}>
          <IconCircleCheck size={18} aria-hidden />
          {t('ok')}
        </Text>
      )}
      <Note title={t('blocks')} texts={blocks} color="red" icon={<IconListCheck aria-hidden />} />
      <Note title={t('check')} texts={checks} color="yellow" icon={<IconAlertTriangle aria-hidden />} />
      <Note
        title={t('overruns')}
        texts={overruns.map((overrun) => overrunText(overrun, language))}
        color="yellow"
        icon={<IconAlertTriangle aria-hidden />}
      />
      <Note title={t('info')} texts={texts('info')} color="gray" icon={<IconInfoCircle aria-hidden />} />
    </Stack>
  )
}

interface NoteProps {
  readonly title: string
  readonly texts: readonly string[]
  readonly color: string
  readonly icon: ReactNode
}

function Note({ title, texts, color, icon }: NoteProps) {
  if (texts.length === 0) return null
  return (
    <Alert
      variant="light"
      color={color}
      title={title}
      icon={icon}
      role="note"
      py="xs"
      styles={{ title: { color: 'var(--mantine-color-text)' } }}
    >
      <List size="sm" spacing={2}>
        {texts.map((text) => (
          <List.Item key={text}>{text}</List.Item>
        ))}
      </List>
    </Alert>
  )
}
