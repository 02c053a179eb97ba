import { Anchor, List, Text } from '@mantine/core'
import { Link } from 'wouter'
import type { ReportLack } from '#contract/index.ts'
import { findingText } from '#domain/checks/finding-text.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { paths } from '../../ui/paths.ts'
import { lockWords } from './words.ts'

interface LackListProps {
  readonly title: string
  readonly lacks: readonly ReportLack[]
  readonly place: { readonly projectId: string; readonly reportId: string }
  /** Called when the way to a section is taken. */
  readonly onGo: () => void
}

/** What is missing, each with the way to where it is mended. */
export function LackList({ title, lacks, place, onGo }: LackListProps) {
  const t = useWords(lockWords)
  const text = useLackText()
  if (lacks.length === 0) return null
  return (
    <section aria-label={title}>
      <Text fw={600} size="sm" mb={4}>
        {title}
      </Text>
      <List size="sm" spacing={4}>
        {lacks.map((lack, index) => {
          const section = sectionOf(lack)
          return (
            <List.Item key={index}>
              {text(lack)}{' '}
              {section !== null && (
                <Anchor
                  component={Link}
                  underline="always"
                  size="sm"
                  href={paths.reportOf(place.projectId, place.reportId, section.key)}
                  aria-label={t('lack.section.go', { title: section.title })}
                  onClick={onGo}
                >
                  {t('go')}
                </Anchor>
              )}
            </List.Item>
          )
        })}
      </List>
    </section>
  )
}

function sectionOf(lack: ReportLack): { readonly key: string; readonly title: string } | null {
  if ('section' in lack) return { key: lack.section, title: lack.title }
  if (lack.kind !== 'finding' || lack.finding.where.kind !== 'text') return null
  const { section } = lack.finding.where
  return { key: section, title: section }
}

function useLackText(): (lack: ReportLack) => string {
  const t = useWords(lockWords)
  const { language } = useLanguage()
  return (lack) => {
    switch (lack.kind) {
      case 'section_empty':
      case 'section_unready':
        return t(`lack.${lack.kind}`, { title: lack.title })
      case 'signatories':
      case 'signed_on':
        return t(`lack.${lack.kind}`)
      case 'finding':
        return findingText(lack.finding, language)
    }
    return lack satisfies never
  }
}
