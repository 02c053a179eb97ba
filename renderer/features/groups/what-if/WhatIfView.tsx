import { Stack } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import type { GroupChangeIn, GroupDetail, GroupState } from '#contract/index.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx'
import { todayHere } from '../../ledger/row-status.ts'
import { Part } from '../../people/Part.tsx'
import { useGroupCommand } from '../use-group.ts'
import { whatIfWords } from '../words/what-if-words.ts'
import { ChangeForm } from './ChangeForm.tsx'
import { ChangeResult } from './ChangeResult.tsx'

interface Answer {
  readonly change: GroupChangeIn
  readonly before: GroupState
  readonly after: GroupState
}

/** Asks what a change would do, shows it, and makes it only when told to. */
export function WhatIfView({ detail }: { readonly detail: GroupDetail }) {
  const t = useWords(whatIfWords)
  const { client } = useApi()
  const { projectId } = detail
  const { run, busy, error } = useGroupCommand(projectId)
  const [answer, setAnswer] = useState<Answer | null>(null)
  const ask = (change: GroupChangeIn) =>
    run(async () => setAnswer({ change, ...(await client.group.whatIf({ projectId, today: todayHere(), change })) }))
  const apply = async ({ change }: Answer) => {
    if (!(await run(() => client.group.apply({ projectId, change })))) return
    setAnswer(null)
    notifications.show({ color: 'green', message: t('applied') })
  }
  return (
    <Stack gap="xl">
      <Part title={t('title')} help={t('help')}>
        <ChangeForm detail={detail} busy={busy} onAsk={(change) => void ask(change)} onEdit={() => setAnswer(null)} />
        {error !== null && <ErrorPanel error={error} />}
      </Part>
      {answer !== null && (
        <ChangeResult
          detail={detail}
          change={answer.change}
          before={answer.before}
          after={answer.after}
          busy={busy}
          onApply={() => void apply(answer)}
        />
      )}
    </Stack>
  )
}
