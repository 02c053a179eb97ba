import { Anchor, Button, Group, List, Stack, Text, TextInput, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReportRetention } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { useProblemText } from '../../ui/fields/FieldStatus.tsx'
import { dayParser } from '../../ui/fields/parsers.ts'
import { QueryView } from '../../ui/QueryView.tsx'
import { useArchiveCommand } from './use-archive-command.ts'
import { lockWords } from './words.ts'

/** How long the papers are kept, by which rules, and a person's own day. */
export function RetentionPart({ reportId }: { readonly reportId: string }) {
  const t = useWords(lockWords)
  const { orpc } = useApi()
  const query = useQuery(orpc.archive.retention.queryOptions({ input: { reportId } }))
  return (
    <section aria-labelledby="retention">
      <Title order={2} size="h4" id="retention" mb="xs">
        {t('retention')}
      </Title>
      <QueryView query={query}>
        {(retention: ReportRetention) => (
          <Stack gap="sm">
            <Terms retention={retention} />
            <OwnDay key={`${retention.ownUntil} ${retention.ownNote}`} reportId={reportId} retention={retention} />
          </Stack>
        )}
      </QueryView>
    </section>
  )
}

function Terms({ retention: { terms, until, isOpen, ownUntil } }: { readonly retention: ReportRetention }) {
  const t = useWords(lockWords)
  const format = useFormat()
  const day = ownUntil ?? until
  return (
    <div>
      {/* While a later day may come, the earliest of the known ones would only be taken for the last. */}
      {isOpen && ownUntil === null ? (
        <Text fw={600}>{t('retention.open')}</Text>
      ) : (
        day !== null && <Text fw={600}>{t('retention.until', { day: format.day(day) })}</Text>
      )}
      <List size="sm" mt={4}>
        {terms.map(({ ruleId, years, until: end, citation, certainty }) => (
          <List.Item key={ruleId}>
            {t(ruleId === 'RET-VOUCHER' ? 'term.RET-VOUCHER' : 'term.RET-FUND')}: {t('retention.years', { years })},{' '}
            {end === null ? t('retention.unknown') : format.day(end)}
            {certainty === 'unverified' && ` (${t('retention.unverified')})`} ·{' '}
            <Anchor size="sm" underline="always" href={citation.url} target="_blank" rel="noreferrer">
              {[citation.act, citation.article].filter(Boolean).join(' ')}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </div>
  )
}

function OwnDay({ reportId, retention }: { readonly reportId: string; readonly retention: ReportRetention }) {
  const t = useWords(lockWords)
  const { client } = useApi()
  const problemText = useProblemText()
  const { run, busy, error } = useArchiveCommand()
  const parsedOwn = retention.ownUntil === null ? null : dayParser.parse(retention.ownUntil)
  const [day, setDay] = useState(parsedOwn?.ok === true ? dayParser.format(parsedOwn.value) : '')
  const [note, setNote] = useState(retention.ownNote)
  const parsed = dayParser.parse(day)
  const save = async () => {
    if (parsed.ok) await run(() => client.archive.setRetention({ reportId, until: parsed.value, note: note.trim() }))
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Group align="flex-end" gap="sm">
        <TextInput
          label={t('retention.own')}
          description={t('retention.own.help')}
          value={day}
          error={parsed.ok ? undefined : problemText(parsed.error)}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <TextInput label={t('retention.note')} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
        <Button type="submit" variant="default" loading={busy}>
          {t('retention.save')}
        </Button>
      </Group>
      {error !== null && <ErrorPanel error={error} />}
    </form>
  )
}
