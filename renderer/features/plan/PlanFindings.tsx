import { Alert, Anchor, List } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { PlanFindingOut } from '#contract/index.ts'
import { packageTitle } from '#domain/plan/plan.ts'
import { areaPlace } from '#domain/places/place.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { addressOf } from '../../ui/place/addresses.ts'
import { usePlan } from './plan-context.ts'
import { planFindingWords } from './words/finding-words.ts'
import { planWords } from './words/plan-words.ts'

/** What does not fit together, each in a sentence. */
export function PlanFindings() {
  const t = useWords(planWords)
  const { findings, projectId } = usePlan()
  const textOf = useFindingText()
  if (findings.length === 0) return null
  return (
    <Alert
      variant="light"
      color="yellow"
      role="note"
      py="xs"
      title={t('findings.title')}
      icon={<IconAlertTriangle aria-hidden />}
      styles={{ title: { color: 'var(--mantine-color-text)' } }}
    >
      <List size="sm" spacing={2}>
        {findings.map((finding) => (
          <List.Item key={JSON.stringify(finding)}>
            <Anchor
              component={Link}
              href={addressOf(projectId, areaPlace('plan', finding.id ?? null))}
              inherit
              c="inherit"
              underline="always"
            >
              {textOf(finding)}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}

function useFindingText(): (finding: PlanFindingOut) => string {
  const t = useWords(planFindingWords)
  const { rows } = usePlan()
  const nameOf = (id: string | undefined) => {
    const owner = rows.workPackage.find((each) => each.id === id)
    if (owner !== undefined) return packageTitle(owner)
    const { action, milestone, result, risk, body } = rows
    return [...action, ...milestone, ...result, ...risk, ...body].find((each) => each.id === id)?.name ?? ''
  }
  return ({ code, id, otherId, year }) => t(code, { name: nameOf(id), other: nameOf(otherId), year: year ?? '' })
}
