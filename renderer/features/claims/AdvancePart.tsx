import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ClaimList } from '#contract/index.ts'
import { basisPoints, formatPercent } from '#domain/values/rate.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { useProblemText } from '../../ui/fields/FieldStatus.tsx'
import { dayParser, moneyParser } from '../../ui/fields/parsers.ts'
import { rateParser, requiredDayParser } from '../people/field-parsers.ts'
import { Part } from '../people/Part.tsx'
import { Problems } from './Problems.tsx'
import { useClaimCommand } from './use-claim-command.ts'
import { figureWords } from './words/figure-words.ts'

/** The advance on the grant: what was granted and received, and how it is paid back. */
export function AdvancePart({ list }: { readonly list: ClaimList }) {
  const t = useWords(figureWords)
  const format = useFormat()
  const { language } = useLanguage()
  const { client } = useApi()
  const { run, busy, error } = useClaimCommand()
  const [open, setOpen] = useState(false)
  const { advance, advanceRule } = list
  if (advanceRule === null) return null
  const limit = format.money(advanceRule.limit)
  const rate = formatPercent(basisPoints(advance?.offsetRate ?? advanceRule.offsetRate), language)
  const remove = async () => {
    if (advance !== null) await run(() => client.claim.removeAdvance({ id: advance.id, version: advance.version }))
  }
  return (
    <Part
      title={t('advance')}
      actions={
        !open && (
          <Group gap="sm">
            {advance !== null && (
              <Button variant="subtle" color="red" onClick={() => void remove()}>
                {t('advance.remove')}
              </Button>
            )}
            <Button variant="default" onClick={() => setOpen(true)}>
              {t(advance === null ? 'advance.add' : 'edit')}
            </Button>
          </Group>
        )
      }
    >
      <Text>
        {advance === null
          ? t('advance.none', { limit, rate })
          : advance.received === null
            ? t('advance.waiting', { granted: format.money(advance.granted), grantedOn: format.day(advance.grantedOn) })
            : t('advance.text', {
                granted: format.money(advance.granted),
                grantedOn: format.day(advance.grantedOn),
                received: format.money(advance.received),
                receivedOn: format.day(advance.receivedOn),
                rate,
              })}
      </Text>
      {!advanceRule.verified && (advance?.offsetRate ?? null) === null && (
        <Text size="sm" c="dimmed">
          {t('advance.unverified')}
        </Text>
      )}
      {advance !== null && advance.granted > advanceRule.limit && (
        <Text size="sm" c="var(--hk-unsure)">
          {t('advance.over', { limit })}
        </Text>
      )}
      {open && <AdvanceForm list={list} busy={busy} run={run} onDone={() => setOpen(false)} />}
      <Problems error={error} />
    </Part>
  )
}

interface AdvanceFormProps {
  readonly list: ClaimList
  readonly busy: boolean
  readonly run: ReturnType<typeof useClaimCommand>['run']
  readonly onDone: () => void
}

function AdvanceForm({ list: { projectId, advance }, busy, run, onDone }: AdvanceFormProps) {
  const t = useWords(figureWords)
  const { language } = useLanguage()
  const problemText = useProblemText()
  const { client } = useApi()
  const money = moneyParser(language)
  const [texts, setTexts] = useState(() => ({
    granted: money.format(advance?.granted ?? null),
    grantedOn: dayParser.format(advance?.grantedOn ?? null),
    number: advance?.decisionNumber ?? '',
    received: money.format(advance?.received ?? null),
    receivedOn: dayParser.format(advance?.receivedOn ?? null),
    rate: rateParser(language).format(advance?.offsetRate ?? null),
  }))
  const [asked, setAsked] = useState(false)
  const granted = money.parse(texts.granted)
  const grantedOn = requiredDayParser({}).parse(texts.grantedOn)
  const received = money.parse(texts.received)
  const receivedOn = dayParser.parse(texts.receivedOn)
  const rate = rateParser(language).parse(texts.rate)
  const save = async () => {
    setAsked(true)
    if (!granted.ok || granted.value === null || !grantedOn.ok || !received.ok || !receivedOn.ok || !rate.ok) return
    const fields = {
      granted: granted.value,
      grantedOn: grantedOn.value,
      decisionNumber: texts.number.trim(),
      received: received.value,
      receivedOn: receivedOn.value,
      reference: advance?.reference ?? '',
      offsetRate: rate.value,
    }
    const done = await run(() =>
      advance === null
        ? client.claim.addAdvance({ projectId, fields })
        : client.claim.updateAdvance({ id: advance.id, version: advance.version, patch: fields }),
    )
    if (done) onDone()
  }
  const problem = (parsed: { readonly ok: boolean; readonly error?: { readonly code: string } }, isEmpty = false) => {
    if (!asked) return undefined
    if (!parsed.ok) return problemText({ code: parsed.error?.code ?? 'other' })
    return isEmpty ? problemText({ code: 'empty' }) : undefined
  }
  const field = (key: keyof typeof texts, label: string, width: string, error?: string) => (
    <TextInput
      label={label}
      w={width}
      value={texts[key]}
      error={error}
      onChange={(event) => {
        const { value } = event.currentTarget
        setTexts((before) => ({ ...before, [key]: value }))
      }}
    />
  )
  return (
    <Stack gap="xs">
      <Group
        component="form"
        align="flex-start"
        gap="sm"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        {field('granted', t('advance.granted'), '10rem', problem(granted, granted.ok && granted.value === null))}
        {field('grantedOn', t('advance.grantedOn'), '9rem', problem(grantedOn))}
        {field('number', t('advance.number'), '12rem')}
        {field('received', t('advance.received'), '10rem', problem(received))}
        {field('receivedOn', t('advance.receivedOn'), '9rem', problem(receivedOn))}
        {field('rate', t('advance.rate'), '8rem', problem(rate))}
        <Button type="submit" mt={25} loading={busy}>
          {t('save')}
        </Button>
      </Group>
    </Stack>
  )
}
