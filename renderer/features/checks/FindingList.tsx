import { Button, Collapse, Stack, Text, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useId, useState } from 'react'
import type { CheckFinding } from '#contract/index.ts'
import type { Severity } from '#domain/checks/finding.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { FindingItem } from './FindingItem.tsx'
import classes from './Findings.module.css'
import { findingKey, groupFindings } from './group-findings.ts'
import { checkWords } from './words.ts'

interface FindingListProps {
  readonly projectId: string
  readonly findings: readonly CheckFinding[]
  /** Level of the headings of the groups. */
  readonly order: 2 | 3 | 4
  readonly originOf?: ((finding: CheckFinding) => string) | undefined
  /** Whether they are of a report that can no longer be changed. */
  readonly isLocked?: boolean
}

/** More than these of one severity are folded: the first ones are read, then the rest. */
const SHOWN = 12

/** Findings by severity, those that somebody has waived folded below. */
export function FindingList({ findings, order, ...shared }: FindingListProps) {
  const t = useWords(checkWords)
  const { standing, waived } = groupFindings(findings)
  if (findings.length === 0) return <Text>{t('none')}</Text>
  return (
    <Stack gap="md">
      {standing.length === 0 && <Text>{t('none')}</Text>}
      {standing.map(({ severity, findings: own }) => (
        <Group key={severity} severity={severity} order={order} findings={own} {...shared} />
      ))}
      {waived.length > 0 && <Waived findings={waived} {...shared} />}
    </Stack>
  )
}

interface GroupProps extends FindingListProps {
  readonly severity: Severity
}

function Group({ severity, findings, order, ...shared }: GroupProps) {
  const t = useWords(checkWords)
  const id = useId()
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? findings : findings.slice(0, SHOWN)
  return (
    <section aria-labelledby={id}>
      <Title order={order} size="h6" id={id}>
        {`${t(severity)} (${findings.length})`}
      </Title>
      <Text size="sm" c="dimmed" mb={4}>
        {t(`${severity}.help`)}
      </Text>
      <Items findings={shown} {...shared} />
      {shown.length < findings.length && (
        <Button mt="xs" size="compact-sm" variant="default" onClick={() => setWhole(true)}>
          {t('show_more', { count: findings.length })}
        </Button>
      )}
    </section>
  )
}

function Waived({ findings, ...shared }: Omit<FindingListProps, 'order'>) {
  const t = useWords(checkWords)
  const [opened, { toggle }] = useDisclosure(false)
  return (
    <div>
      <Button variant="subtle" size="compact-sm" aria-expanded={opened} onClick={toggle}>
        {`${t('waived')} (${findings.length})`}
      </Button>
      <Collapse expanded={opened}>
        <Items findings={findings} {...shared} />
      </Collapse>
    </div>
  )
}

function Items({ projectId, findings, originOf, isLocked = false }: Omit<FindingListProps, 'order'>) {
  return (
    <ul className={classes['list']}>
      {findings.map((finding) => (
        <FindingItem
          key={findingKey(finding)}
          projectId={projectId}
          finding={finding}
          origin={originOf?.(finding)}
          isLocked={isLocked}
        />
      ))}
    </ul>
  )
}
