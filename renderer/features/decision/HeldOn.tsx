import { Button, Group, Text, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { budgetOf } from '#domain/decision/budget.ts'
import { parseFinnishDay } from '#domain/values/day-text.ts'
import { formatPercent } from '#domain/values/rate.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { useProblemText } from '../../ui/fields/FieldStatus.tsx'
import { decisionWords } from './words/screen-words.ts'

interface HeldOnProps {
  readonly projectId: string
  readonly onShow: (id: string) => void
}

/** Asks what held on a day. */
export function HeldOn({ projectId, onShow }: HeldOnProps) {
  const t = useWords(decisionWords)
  const problemText = useProblemText()
  const [text, setText] = useState('')
  const parsed = text.trim() === '' ? null : parseFinnishDay(text)
  const complete = /\d{4}\s*$/.test(text)
  return (
    <Group component="section" aria-label={t('held.title')} align="flex-start" gap="sm" mt="sm">
      <TextInput
        label={t('held.title')}
        placeholder="1.9.2015"
        w="14rem"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        error={parsed !== null && !parsed.ok && complete ? problemText(parsed.error) : undefined}
      />
      <div aria-live="polite" style={{ flex: '1 1 20rem', paddingTop: '1.9rem' }}>
        {parsed?.ok === true && <Answer projectId={projectId} day={parsed.value} onShow={onShow} />}
      </div>
    </Group>
  )
}

function Answer({ projectId, day, onShow }: HeldOnProps & { readonly day: string }) {
  const t = useWords(decisionWords)
  const format = useFormat()
  const { language } = useLanguage()
  const { orpc } = useApi()
  const { data, error } = useQuery(orpc.decision.heldOn.queryOptions({ input: { projectId, day } }))
  if (error !== null) return <ErrorPanel error={error} />
  if (data === undefined) return null
  if (data === null) return <Text>{t('held.none', { day: format.day(day) })}</Text>
  return (
    <Group gap="sm">
      <Text>
        {t('held.is', {
          day: format.day(day),
          sequence: data.sequence,
          number: data.number || t('noNumber'),
          rate: data.supportRate === null ? t('none') : formatPercent(data.supportRate, language),
          total: format.money(budgetOf(data).total),
        })}
      </Text>
      <Button size="compact-sm" variant="default" onClick={() => onShow(data.id)}>
        {t('held.show')}
      </Button>
    </Group>
  )
}
