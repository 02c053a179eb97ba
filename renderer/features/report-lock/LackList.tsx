import { Anchor, List, Text } from '@mantine/core'
import { Link } from 'wouter'
import type { ReportLack } from '#contract/index.ts'
import { findingText } from '#domain/checks/finding-text.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { paths } from '../../ui/paths.ts'
import { addressOfFinding } from '../../ui/place/addresses.ts'
import { lockWords } from './words.ts'

interface LackListProps {
  readonly title: string
  readonly lacks: readonly ReportLack[]
  readonly place: { readonly projectId: string; readonly reportId: string }
  /** Called when the way to a place is taken. */
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
          const href = addressOfLack(lack, place)
          return (
            <List.Item key={index}>
              {text(lack)}{' '}
              {href !== null && (
                <Anchor
                  component={Link}
                  underline="always"
                  size="sm"
                  href={href}
                  aria-label={t('lack.go', { lack: text(lack) })}
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

function addressOfLack(lack: ReportLack, { projectId, reportId }: LackListProps['place']): string | null {
  switch (lack.kind) {
    case 'section_empty':
    case 'section_unready':
      return paths.reportOf(projectId, reportId, lack.section)
    case 'signatories':
      return addressOfFinding(projectId, { kind: 'report', field: 'signatories' }, reportId)
    case 'signed_on':
      return addressOfFinding(projectId, { kind: 'report', field: 'signedOn' }, reportId)
    case 'finding':
      return addressOfFinding(projectId, lack.finding.where, reportId)
  }
  return lack satisfies never
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
