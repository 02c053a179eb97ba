import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { descriptionIndicators, isAsked } from '#domain/catalogue/indicators-2014.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useLanguage, useWords } from '../../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx'
import { FieldGroup } from '../parts/FieldGroup.tsx'
import { useProject } from '../parts/project-context.ts'
import { useDetailCommand } from '../parts/use-detail-command.ts'
import { indicatorWords } from '../words/indicator-words.ts'

/** The fund's items that the project doesn't have yet, those that are asked of it first, and a heading of one's own. */
export function AddIndicator() {
  const t = useWords(indicatorWords)
  const { language } = useLanguage()
  const { client } = useApi()
  const { detail } = useProject()
  const { run, busy, error } = useDetailCommand()
  const [heading, setHeading] = useState('')
  const { id: projectId, fields } = detail
  const present = new Set(detail.indicators.map((row) => row.key))
  const asked = (key: string) =>
    descriptionIndicators.some((type) => type.key === key && isAsked(type, fields.fund, fields.objectiveCode))
  const offered = descriptionIndicators
    .filter((type) => type.fund === fields.fund && !present.has(type.key))
    .toSorted((a, b) => Number(asked(b.key)) - Number(asked(a.key)) || a.order - b.order)
  const add = (name: string, key: string | null) =>
    run(() => client.project.addIndicator({ projectId, heading: name, key }))
  const addOwn = async () => {
    if (heading.trim() !== '' && (await add(heading.trim(), null))) setHeading('')
  }
  return (
    <FieldGroup title={t('add')} columns={1}>
      {error !== null && <ErrorPanel error={error} />}
      {offered.length > 0 && (
        <Stack gap="xs" align="flex-start">
          {offered.map((type) => (
            <Button
              key={type.key}
              variant="default"
              disabled={busy}
              h="auto"
              py={6}
              styles={{ label: { whiteSpace: 'normal', textAlign: 'left' } }}
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => void add(type.heading.fi, type.key)}
            >
              {type.heading[language]}
            </Button>
          ))}
        </Stack>
      )}
      <Text size="sm" c="dimmed">
        {t('add.own.help')}
      </Text>
      <Group align="flex-end" gap="xs" wrap="nowrap">
        <TextInput
          flex={1}
          maw="32rem"
          label={t('add.own')}
          value={heading}
          maxLength={2_000}
          onChange={(event) => setHeading(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') void addOwn()
          }}
        />
        <Button variant="default" disabled={busy || heading.trim() === ''} onClick={() => void addOwn()}>
          {t('add.own.do')}
        </Button>
      </Group>
    </FieldGroup>
  )
}
