import { ActionIcon, Button, Group, Table, Text, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { ClaimDetail } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { useProblemText } from '../../ui/fields/FieldStatus.tsx'
import { moneyParser } from '../../ui/fields/parsers.ts'
import { MoneyCell } from '../decision/budget/MoneyCell.tsx'
import { requiredDayParser } from '../people/field-parsers.ts'
import { Part } from '../people/Part.tsx'
import { Problems } from './Problems.tsx'
import { useClaimCommand } from './use-claim-command.ts'
import type { Command } from '../../api/use-command.ts'
import { figureWords } from './words/figure-words.ts'

/** Money received for a claim, and whether it is what was decided. */
export function PaymentsPart({ claim }: { readonly claim: ClaimDetail }) {
  const t = useWords(figureWords)
  const format = useFormat()
  const { client } = useApi()
  const command = useClaimCommand()
  const { id, version, payments, decided } = claim
  const paid = payments.reduce((sum, { amount }) => sum + amount, 0)
  const due = decided?.payable ?? paid
  return (
    <Part title={t('payments')}>
      {payments.length === 0 ? (
        <Text c="dimmed">{t('payments.none')}</Text>
      ) : (
        <Table aria-label={t('payments')} verticalSpacing={6} maw="46rem">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('payment.day')}</Table.Th>
              <Table.Th scope="col">{t('payment.reference')}</Table.Th>
              <Table.Th scope="col" ta="right">
                {t('payment.amount')}
              </Table.Th>
              <Table.Td />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {payments.map(({ id: paymentId, paidOn, amount, reference }) => (
              <Table.Tr key={paymentId}>
                <Table.Td>{format.day(paidOn)}</Table.Td>
                <Table.Td style={{ overflowWrap: 'anywhere' }}>{reference}</Table.Td>
                <MoneyCell amount={amount} />
                <Table.Td w={40}>
                  <ActionIcon
                    variant="subtle"
                    color="red"
                    aria-label={t('payment.remove', { day: format.day(paidOn) })}
                    onClick={() => void command.run(() => client.claim.removePayment({ id, version, paymentId }))}
                  >
                    <IconTrash size={16} aria-hidden />
                  </ActionIcon>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {payments.length > 0 && (
        <Text size="sm" c={paid === due ? 'var(--hk-good)' : 'var(--hk-unsure)'}>
          {paid === due
            ? t('payments.match')
            : t('payments.differ', {
                paid: format.money(paid),
                due: format.money(due),
                difference: format.money(paid - due),
              })}
        </Text>
      )}
      <AddPayment key={payments.length} claim={claim} left={due - paid} command={command} />
    </Part>
  )
}

interface AddPaymentProps {
  readonly claim: ClaimDetail
  readonly left: number
  readonly command: Command
}

function AddPayment({ claim: { id, version }, left, command: { run, busy, error } }: AddPaymentProps) {
  const t = useWords(figureWords)
  const { language } = useLanguage()
  const problemText = useProblemText()
  const { client } = useApi()
  const parser = moneyParser(language)
  const [day, setDay] = useState('')
  const [text, setText] = useState(() => (left === 0 ? '' : parser.format(left)))
  const [reference, setReference] = useState('')
  const [asked, setAsked] = useState(false)
  const paidOn = requiredDayParser({}).parse(day)
  const amount = parser.parse(text)
  const isMissing = amount.ok && (amount.value ?? 0) === 0
  const add = async () => {
    setAsked(true)
    if (!paidOn.ok || !amount.ok || amount.value === null || isMissing) return
    const payment = { paidOn: paidOn.value, amount: amount.value, reference: reference.trim() }
    await run(() => client.claim.addPayment({ id, version, ...payment }))
  }
  return (
    <>
      <Group
        component="form"
        align="flex-start"
        gap="sm"
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <TextInput
          label={t('payment.day')}
          w="9rem"
          placeholder="1.9.2026"
          value={day}
          error={asked && !paidOn.ok ? problemText(paidOn.error) : undefined}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <TextInput
          label={t('payment.amount')}
          w="10rem"
          inputMode="decimal"
          styles={{ input: { textAlign: 'right' } }}
          value={text}
          error={
            !asked
              ? undefined
              : !amount.ok
                ? problemText(amount.error)
                : isMissing
                  ? problemText({ code: 'empty' })
                  : undefined
          }
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <TextInput
          label={t('payment.reference')}
          w="12rem"
          maxLength={200}
          value={reference}
          onChange={(event) => setReference(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" mt={25} loading={busy}>
          {t('payment.add')}
        </Button>
      </Group>
      <Problems error={error} />
    </>
  )
}
