import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core'
import { IconFilePlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { ClaimList } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { useProblemText } from '../../ui/fields/FieldStatus.tsx'
import { dayParser } from '../../ui/fields/parsers.ts'
import { Part } from '../people/Part.tsx'
import { requiredDayParser } from '../people/field-parsers.ts'
import { problemText as claimProblemText } from './claim-text.ts'
import { Problems } from './Problems.tsx'
import { useClaimCommand } from './use-claim-command.ts'
import { claimWords } from './words/claim-words.ts'

interface NewClaimProps {
  readonly projectId: string
  readonly next: NonNullable<ClaimList['next']>
  readonly today: string
  readonly onMade: (id: string) => void
}

/** The next claim: its first day follows from the chain. */
export function NewClaim({ projectId, next: { serial, period }, today, onMade }: NewClaimProps) {
  const t = useWords(claimWords)
  const format = useFormat()
  const problemText = useProblemText()
  const { client } = useApi()
  const { ask, busy, error } = useClaimCommand()
  const [end, setEnd] = useState(() => dayParser.format(period.end))
  const [isLast, setLast] = useState(true)
  const [asked, setAsked] = useState(false)
  const { language } = useLanguage()
  const parsed = requiredDayParser({}).parse(end)
  const outside = parsed.ok ? problemOfEnd(parsed.value, period, isLast) : null
  const change = (text: string) => {
    setEnd(text)
    const day = dayParser.parse(text)
    if (day.ok) setLast(day.value === period.end)
  }
  const create = async () => {
    setAsked(true)
    if (!parsed.ok || outside !== null) return
    const claim = { projectId, start: period.start, end: parsed.value, isLast, today }
    const made = await ask(() => client.claim.create(claim))
    if (made !== undefined) onMade(made.id)
  }
  return (
    <Part title={t('add', { serial })} help={t('add.help', { start: format.day(period.start) })}>
      <Stack gap="xs">
        <Group
          component="form"
          align="flex-end"
          gap="md"
          onSubmit={(event) => {
            event.preventDefault()
            void create()
          }}
        >
          <TextInput
            label={t('end')}
            w="12rem"
            placeholder="31.12.2026"
            value={end}
            error={
              !asked
                ? undefined
                : !parsed.ok
                  ? problemText(parsed.error)
                  : outside === null
                    ? undefined
                    : claimProblemText({ code: outside, details: { projectEnd: period.end } }, language)
            }
            onChange={(event) => change(event.currentTarget.value)}
          />
          <Checkbox
            label={t('isLast')}
            checked={isLast}
            mb={8}
            onChange={(event) => setLast(event.currentTarget.checked)}
          />
          <Button type="submit" variant="default" loading={busy} leftSection={<IconFilePlus size={16} aria-hidden />}>
            {t('create')}
          </Button>
        </Group>
        <Problems error={error} />
      </Stack>
    </Part>
  )
}

/** The days that no claim has end with the project. The core refuses the same. */
function problemOfEnd(end: string, open: NonNullable<ClaimList['next']>['period'], isLast: boolean) {
  if (end < open.start) return 'ends_before_start'
  if (end > open.end) return 'ends_after_project'
  return isLast && end < open.end ? 'last_ends_early' : null
}
