import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { parseAgeLimits } from '#domain/indicators/age-bands.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { useAreaCommand } from './use-area-command.ts'
import { indicatorTableWords } from './words.ts'

interface AgeLimitsProps {
  readonly projectId: string
  readonly limits: readonly number[]
}

/** The age groups that this project's funder asks for. */
export function AgeLimits({ projectId, limits }: AgeLimitsProps) {
  const t = useWords(indicatorTableWords)
  const { client } = useApi()
  const { run, error } = useAreaCommand(projectId)
  const [text, setText] = useState(limits.join(' '))
  const [bad, setBad] = useState(false)
  const save = () => {
    const read = parseAgeLimits(text)
    setBad(!read.ok)
    if (!read.ok || read.value.join(' ') === limits.join(' ')) return
    void run(() => client.indicator.setAgeLimits({ projectId, limits: [...read.value] }))
  }
  return (
    <>
      <TextInput
        label={t('ages.label')}
        description={t('ages.help')}
        maw="30rem"
        value={text}
        error={bad ? t('ages.bad') : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === 'Enter') save()
        }}
      />
      {error !== null && <ErrorPanel error={error} />}
    </>
  )
}
