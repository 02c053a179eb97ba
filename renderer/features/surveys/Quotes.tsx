import { ActionIcon, Button, Checkbox, Group, Stack, Text, Textarea, TextInput, Title } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { SurveyDetail } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { useAreaCommand } from '../indicators/use-area-command.ts'
import { surveyWords } from './words.ts'

interface QuotesProps {
  readonly projectId: string
  readonly survey: SurveyDetail
}

/** What people said, each with whether it may be used. */
export function Quotes({ projectId, survey }: QuotesProps) {
  const t = useWords(surveyWords)
  const { client } = useApi()
  const { run, busy, error } = useAreaCommand(projectId)
  const [quote, setQuote] = useState('')
  const [attribution, setAttribution] = useState('')
  const add = async () => {
    const fields = { quote: quote.trim(), attribution: attribution.trim(), permitted: false }
    if (fields.quote === '') return
    if (!(await run(() => client.survey.addQuote({ surveyId: survey.id, fields })))) return
    setQuote('')
    setAttribution('')
  }
  return (
    <Stack gap="xs" mt="sm">
      <Title order={3} size="h5">
        {t('quotes')}
      </Title>
      {survey.quotes.map(({ id, version, quote: said, attribution: who, permitted }) => (
        <Group key={id} justify="space-between" align="flex-start" wrap="nowrap">
          <div>
            <Text fs="italic">”{said}”</Text>
            <Text size="sm" c="dimmed">
              {who}
            </Text>
            <Checkbox
              mt={4}
              size="xs"
              label={t('permitted')}
              description={permitted ? undefined : t('forbidden')}
              checked={permitted}
              disabled={busy}
              onChange={(event) => {
                const patch = { permitted: event.currentTarget.checked }
                void run(() => client.survey.updateQuote({ id, version, patch }))
              }}
            />
          </div>
          <ActionIcon
            variant="subtle"
            color="red"
            disabled={busy}
            aria-label={`${t('removeQuote')}: ${said}`}
            onClick={() => void run(() => client.survey.removeQuote({ id, version }))}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      <Group
        component="form"
        align="flex-end"
        gap="xs"
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <Textarea
          label={t('quote')}
          autosize
          minRows={1}
          flex="1 1 18rem"
          maxLength={20_000}
          value={quote}
          onChange={(event) => setQuote(event.currentTarget.value)}
        />
        <TextInput
          label={t('attribution')}
          w="12rem"
          maxLength={300}
          value={attribution}
          onChange={(event) => setAttribution(event.currentTarget.value)}
        />
        <Button
          type="submit"
          variant="default"
          loading={busy}
          disabled={quote.trim() === ''}
          leftSection={<IconPlus size={16} aria-hidden />}
        >
          {t('addQuote')}
        </Button>
      </Group>
      {error !== null && <ErrorPanel error={error} />}
    </Stack>
  )
}
