import { Anchor, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { CheckFinding } from '#contract/index.ts'
import { findingText } from '#domain/checks/finding-text.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useLanguage, useWords } from '../../../i18n/LanguageProvider.tsx'
import { paths } from '../../../ui/paths.ts'
import { QueryView } from '../../../ui/QueryView.tsx'
import { addressOfFinding } from '../../../ui/place/addresses.ts'
import { FindingCounts } from '../../checks/FindingCounts.tsx'
import { findingKey, groupFindings } from '../../checks/group-findings.ts'
import { checkWords } from '../../checks/words.ts'
import { Card } from './Card.tsx'
import classes from './Card.module.css'

const shown = 4

interface FindingLinkProps {
  readonly projectId: string
  readonly finding: CheckFinding
  readonly text: string
}

/** The sentence as the way to the place where it is mended. */
function FindingLink({ projectId, finding: { where, reportId }, text }: FindingLinkProps) {
  const href = addressOfFinding(projectId, where, reportId)
  if (href === null) return text
  return (
    <Anchor component={Link} href={href} inherit c="inherit" underline="always">
      {text}
    </Anchor>
  )
}

/** The findings that would stop a report, and how many others there are. */
export function ChecksCard({ id }: { readonly id: string }) {
  const t = useWords(checkWords)
  const { language } = useLanguage()
  const { orpc } = useApi()
  const query = useQuery(orpc.check.project.queryOptions({ input: { projectId: id } }))
  return (
    <Card title={t('card')} more={{ href: paths.project(id, 'checks'), label: t('card.open') }}>
      <QueryView query={query}>
        {({ findings }) => {
          const errors = groupFindings(findings).standing.find(({ severity }) => severity === 'error')?.findings ?? []
          return (
            <>
              <Text size="sm" fw={600}>
                {errors.length === 0 ? t('card.none') : t('card.stop')}
              </Text>
              <ul className={classes['list']}>
                {errors.slice(0, shown).map((finding) => (
                  <li key={findingKey(finding)}>
                    <FindingLink projectId={id} finding={finding} text={findingText(finding, language)} />
                  </li>
                ))}
                {errors.length > shown && <li>{t('card.more', { count: errors.length - shown })}</li>}
              </ul>
              <FindingCounts findings={findings} />
            </>
          )
        }}
      </QueryView>
    </Card>
  )
}
