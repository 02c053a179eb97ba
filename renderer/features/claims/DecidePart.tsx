import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { ClaimDetail, ClaimRowOut } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { useProblemText } from '../../ui/fields/FieldStatus.tsx'
import { moneyParser } from '../../ui/fields/parsers.ts'
import { requiredDayParser } from '../people/field-parsers.ts'
import { Part } from '../people/Part.tsx'
import { DecideGrid } from './DecideGrid.tsx'
import { decisionsOf, editsOf } from './decide-edits.ts'
import type { RowEdits } from './decide-edits.ts'
import { Problems } from './Problems.tsx'
import { useClaimCommand } from './use-claim-command.ts'
import { decideWords } from './words/decide-words.ts'

interface DecidePartProps {
  readonly claim: ClaimDetail
  readonly rows: readonly ClaimRowOut[]
  readonly today: string
}

/** Recording what the funder decided: row by row, with the figures that follow while typing. */
export function DecidePart({ claim, rows, today }: DecidePartProps) {
  const t = useWords(decideWords)
  const format = useFormat()
  const [open, setOpen] = useState(false)
  const { state, decidedOn, decisionNumber } = claim
  const told = decisionNumber === '' ? 'told.plain' : 'told'
  return (
    <Part
      title={t('title')}
      actions={
        !open && (
          <Button variant={state === 'sent' ? 'filled' : 'default'} onClick={() => setOpen(true)}>
            {t(state === 'sent' ? 'open' : 'again')}
          </Button>
        )
      }
    >
      {decidedOn !== null && <Text>{t(told, { day: format.day(decidedOn), number: decisionNumber })}</Text>}
      {open && <DecideForm claim={claim} rows={rows} today={today} onDone={() => setOpen(false)} />}
    </Part>
  )
}

function DecideForm({ claim, rows, today, onDone }: DecidePartProps & { readonly onDone: () => void }) {
  const t = useWords(decideWords)
  const format = useFormat()
  const { language } = useLanguage()
  const problemText = useProblemText()
  const { client, orpc } = useApi()
  const { run, busy, error } = useClaimCommand()
  const costs = useMemo(() => rows.filter(({ entry, excluded }) => entry === 'cost' && excluded === null), [rows])
  const [edits, setEdits] = useState<RowEdits>(() => editsOf(costs))
  const [texts, setTexts] = useState({ day: '', number: claim.decisionNumber, support: '', sanction: '', offset: '' })
  const [asked, setAsked] = useState(false)
  const decided = useMemo(() => decisionsOf(costs, edits, language), [costs, edits, language])
  const preview = useQuery({
    ...orpc.claim.previewDecision.queryOptions({
      input: { id: claim.id, today, rows: decided.ok ? [...decided.value] : [] },
    }),
    enabled: decided.ok,
    placeholderData: (known) => known,
  })
  const day = requiredDayParser({}).parse(texts.day)
  const parser = moneyParser(language)
  const [support, sanction, offset] = [texts.support, texts.sanction, texts.offset].map((text) => parser.parse(text))
  const decide = async () => {
    setAsked(true)
    if (!decided.ok || !day.ok || !support?.ok || !sanction?.ok || !offset?.ok) return
    const { id, version } = claim
    const done = await run(() =>
      client.claim.decide({
        id,
        version,
        decidedOn: day.value,
        number: texts.number.trim(),
        rows: [...decided.value],
        support: support.value,
        sanction: sanction.value,
        offset: offset.value,
      }),
    )
    if (done) onDone()
  }
  const field = (key: keyof typeof texts, label: string, width: string, problem?: string) => (
    <TextInput
      label={label}
      w={width}
      value={texts[key]}
      error={problem}
      onChange={(event) => {
        const { value } = event.currentTarget
        setTexts((before) => ({ ...before, [key]: value }))
      }}
    />
  )
  const cut = costs.reduce((sum, { amount }) => sum + (amount ?? 0), 0) - acceptedSum(costs, decided)
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t('help')}
      </Text>
      <DecideGrid rows={costs} edits={edits} onEdits={setEdits} />
      {!decided.ok && asked && (
        <Text size="sm" role="alert" c="var(--mantine-color-error)">
          {t('unreadable')}
        </Text>
      )}
      {preview.data !== undefined && decided.ok && (
        <Text role="status">
          {t('accepted', {
            amount: format.money(preview.data.net),
            cut: format.money(cut),
            support: format.money(preview.data.support),
            payable: format.money(preview.data.payable),
          })}
        </Text>
      )}
      <Group
        component="form"
        align="flex-start"
        gap="sm"
        onSubmit={(event) => {
          event.preventDefault()
          void decide()
        }}
      >
        {field('day', t('day'), '9rem', asked && !day.ok ? problemText(day.error) : undefined)}
        {field('number', t('number'), '12rem')}
        {field(
          'support',
          `${t('support')} (€)`,
          '11rem',
          support?.ok === false ? problemText(support.error) : undefined,
        )}
        {field('offset', `${t('offset')} (€)`, '14rem', offset?.ok === false ? problemText(offset.error) : undefined)}
        {field(
          'sanction',
          `${t('sanction')} (€)`,
          '9rem',
          sanction?.ok === false ? problemText(sanction.error) : undefined,
        )}
        <Button type="submit" mt={25} loading={busy}>
          {t('do')}
        </Button>
      </Group>
      <Text size="sm" c="dimmed">
        {t('figures.help')}
      </Text>
      <Problems error={error} />
    </Stack>
  )
}

function acceptedSum(costs: readonly ClaimRowOut[], decided: ReturnType<typeof decisionsOf>): number {
  if (!decided.ok) return 0
  const changed = new Map(decided.value.map(({ rowId, accepted }) => [rowId, accepted]))
  return costs.reduce((sum, { id, amount }) => sum + (changed.get(id) ?? amount ?? 0), 0)
}
