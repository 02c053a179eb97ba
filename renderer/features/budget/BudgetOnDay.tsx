import { Anchor, Group, Stack, Text, TextInput } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import type { BudgetStatus } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { dayParser } from '../../ui/fields/parsers.ts'
import { useProblemText } from '../../ui/fields/FieldStatus.tsx'
import { paths } from '../../ui/paths.ts'
import { QueryView } from '../../ui/QueryView.tsx'
import { todayOf } from '../project/overview/elapsed.ts'
import { useProject } from '../project/parts/project-context.ts'
import { Assumptions } from './Assumptions.tsx'
import { Commitments } from './Commitments.tsx'
import { LinesTable } from './LinesTable.tsx'
import { Outlook } from './Outlook.tsx'
import { PartsTables } from './PartsTables.tsx'
import { usualDay } from './usual-day.ts'
import { budgetWords } from './words.ts'

/** The state on a day that the person chooses. */
export function BudgetOnDay({ projectId }: { readonly projectId: string }) {
  const t = useWords(budgetWords)
  const problemText = useProblemText()
  const { orpc } = useApi()
  const { detail } = useProject()
  const [usual] = useState(() => usualDay(detail.fields.periodEnd, todayOf(new Date())))
  const [text, setText] = useState(() => dayParser.format(usual))
  const parsed = dayParser.parse(text)
  const isComplete = text.trim() === '' || /\d{4}\s*$/.test(text)
  const [lastRead, setLastRead] = useState(usual)
  const on = parsed.ok && isComplete ? (parsed.value ?? usual) : lastRead
  if (on !== lastRead) setLastRead(on)
  const status = useQuery({
    ...orpc.budget.status.queryOptions({ input: { projectId, on } }),
    placeholderData: keepPreviousData,
  })
  return (
    <Stack gap="xl">
      <Group align="flex-end" gap="md">
        <TextInput
          label={t('on')}
          description={t('on.help')}
          w="20rem"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          error={!parsed.ok && isComplete ? problemText(parsed.error) : undefined}
        />
        {status.data !== undefined && <DecisionLine projectId={projectId} status={status.data} />}
      </Group>
      <QueryView query={status}>
        {(found) => (
          <>
            <Outlook projectId={projectId} status={found} />
            <LinesTable status={found} />
            <PartsTables status={found} />
            <Commitments projectId={projectId} status={found} />
            <Assumptions projectId={projectId} status={found} />
          </>
        )}
      </QueryView>
    </Stack>
  )
}

function DecisionLine({ projectId, status }: { readonly projectId: string; readonly status: BudgetStatus }) {
  const t = useWords(budgetWords)
  const format = useFormat()
  const { decision, on } = status
  return (
    <Text size="sm" role="status">
      {decision === null
        ? t('decision.none', { day: format.day(on) })
        : t('decision', { sequence: decision.sequence, number: decision.number })}{' '}
      <Anchor component={Link} href={paths.project(projectId, 'decision')} inherit underline="always">
        {t('decision.open')}
      </Anchor>
    </Text>
  )
}
