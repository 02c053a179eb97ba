import { Anchor, Badge, Button, Group, Stack, Text } from '@mantine/core'
import { useId, useState } from 'react'
import { Link } from 'wouter'
import type { CheckFinding } from '#contract/index.ts'
import { findingText } from '#domain/checks/finding-text.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { addressOfFinding } from '../../ui/place/addresses.ts'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import classes from './Findings.module.css'
import { useCheckCommand } from './use-check-command.ts'
import { WaiveForm } from './WaiveForm.tsx'
import { checkWords } from './words.ts'

interface FindingItemProps {
  readonly projectId: string
  readonly finding: CheckFinding
  /** Where it comes from, when that isn't clear from around it. */
  readonly origin?: string | undefined
  /** Whether it is of a report that can no longer be changed: then it is only told. */
  readonly isLocked: boolean
}

/** A finding in a sentence, with its source, the way to its place, and the waiver. */
export function FindingItem({ projectId, finding, origin, isLocked }: FindingItemProps) {
  const t = useWords(checkWords)
  const { language } = useLanguage()
  const format = useFormat()
  const { client } = useApi()
  const command = useCheckCommand()
  const [isWaiving, setWaiving] = useState(false)
  const id = useId()
  const { severity, citation, certainty, waiver, checkNames } = finding
  const text = findingText(finding, language)
  return (
    <li className={classes['item']} data-severity={severity} aria-labelledby={id}>
      <Stack gap={4}>
        <Text id={id} className={classes['text'] ?? ''}>
          {text}
        </Text>
        <Group gap="xs">
          <Text size="xs" c="dimmed" span>
            {[checkNames[language], origin].filter(Boolean).join(' · ')}
          </Text>
          {citation !== null && (
            <Anchor size="xs" href={citation.url} target="_blank" rel="noreferrer">
              {t('source', { act: [citation.act, citation.article].filter(Boolean).join(' ') })}
            </Anchor>
          )}
          {certainty === 'unverified' && (
            <Badge size="sm" variant="outline" color="gray" tt="none" fw={400} c="var(--mantine-color-text)">
              {t('unverified')}
            </Badge>
          )}
        </Group>
        {waiver !== null && (
          <Text size="sm">
            {t('waived_by', {
              when: format.day(waiver.waivedAt.slice(0, 10)),
              who: waiver.waivedBy === '' ? '' : `, ${waiver.waivedBy}`,
              reason: waiver.reason,
            })}
          </Text>
        )}
        {!isLocked && (
          <Group gap="xs">
            <WaysThere projectId={projectId} finding={finding} text={text} />
            {waiver === null && !isWaiving && (
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={t('waive.label', { text })}
                onClick={() => setWaiving(true)}
              >
                {t('waive')}
              </Button>
            )}
            {waiver !== null && (
              <Button
                size="compact-sm"
                variant="subtle"
                loading={command.busy}
                aria-label={t('unwaive.label', { text })}
                onClick={() => void command.run(() => client.check.unwaive({ id: waiver.id, version: waiver.version }))}
              >
                {t('unwaive')}
              </Button>
            )}
          </Group>
        )}
        {isWaiving && <WaiveForm projectId={projectId} finding={finding} onDone={() => setWaiving(false)} />}
        {command.error !== null && <ErrorPanel error={command.error} />}
      </Stack>
    </li>
  )
}

interface WaysThereProps extends Pick<FindingItemProps, 'projectId' | 'finding'> {
  readonly text: string
}

/** A way to the place, or to each of several by its name. */
function WaysThere({ projectId, finding, text }: WaysThereProps) {
  const t = useWords(checkWords)
  const { where, places, reportId } = finding
  const ways =
    places.length === 0
      ? [{ name: t('go'), label: t('go.label', { text }), where }]
      : places.map((place) => ({ ...place, label: t('go.label', { text: place.name }) }))
  return ways.map(({ name, label, where: place }) => {
    const href = addressOfFinding(projectId, place, reportId)
    if (href === null) return null
    return (
      <Button component={Link} key={href} href={href} size="compact-sm" variant="light" aria-label={label}>
        {name}
      </Button>
    )
  })
}
