import { Stack } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useCallback, useMemo } from 'react'
import type { GroupDetail } from '#contract/index.ts'
import { failureOf } from '../../../api/errors.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useFailureText } from '../../../api/use-failure-text.ts'
import { useLanguage, useWords } from '../../../i18n/LanguageProvider.tsx'
import { problemText } from '../../ledger/problem-text.ts'
import { todayHere } from '../../ledger/row-status.ts'
import { Part } from '../../people/Part.tsx'
import { useGroupCache } from '../use-group.ts'
import { usePeriodName } from '../use-names.ts'
import { moneyWords } from '../words/money-words.ts'
import { EMPTY_INVOICE, invoiceColumns } from './invoice-columns.ts'
import type { InvoiceRow, MoneyChoices } from './invoice-columns.ts'
import { EMPTY_PAYMENT, paymentColumns } from './payment-columns.ts'
import type { PaymentRow } from './payment-columns.ts'
import { renameRecordDrafts } from './record-drafts.ts'
import { RecordGrid } from './RecordGrid.tsx'
import { useRecordStore } from './use-record-store.ts'

interface MoneyViewProps {
  readonly detail: GroupDetail
}

/** Invoices to the companies and what they have paid, as two tables to type in. */
export function MoneyView({ detail }: MoneyViewProps) {
  const t = useWords(moneyWords)
  const choices = useMoneyChoices(detail)
  return (
    <Stack gap="xl">
      <Part title={t('invoices')} help={t('invoices.help')}>
        <Invoices detail={detail} choices={choices} />
      </Part>
      <Part title={t('payments')} help={t('payments.help')}>
        <Payments detail={detail} choices={choices} />
      </Part>
    </Stack>
  )
}

interface TableProps extends MoneyViewProps {
  readonly choices: MoneyChoices
}

function Invoices({ detail, choices }: TableProps) {
  const { client } = useApi()
  const shared = useTable(detail.projectId, 'invoices')
  const { refresh } = useGroupCache(detail.projectId)
  const store = useRecordStore({
    rows: detail.invoices,
    empty: EMPTY_INVOICE,
    draftRow: draftInvoice,
    send: (write) =>
      client.group.writeInvoices({
        projectId: detail.projectId,
        action: write.action,
        updates: [...write.updates],
        inserts: [...write.inserts],
        removes: [...write.removes],
      }),
    refresh,
    onFailure: shared.onFailure,
    onNamed: shared.onNamed,
  })
  const fields = useMemo(() => invoiceColumns(choices), [choices])
  return <RecordGrid {...shared.grid} fields={fields} rows={store.shown} write={store.write} realId={store.realId} />
}

function Payments({ detail, choices }: TableProps) {
  const { client } = useApi()
  const shared = useTable(detail.projectId, 'payments')
  const { refresh } = useGroupCache(detail.projectId)
  const store = useRecordStore({
    rows: detail.payments,
    empty: EMPTY_PAYMENT,
    draftRow: draftPayment,
    send: (write) =>
      client.group.writePayments({
        projectId: detail.projectId,
        action: write.action,
        updates: [...write.updates],
        inserts: [...write.inserts],
        removes: [...write.removes],
      }),
    refresh,
    onFailure: shared.onFailure,
    onNamed: shared.onNamed,
  })
  const fields = useMemo(() => paymentColumns(choices, detail.invoices), [choices, detail.invoices])
  return <RecordGrid {...shared.grid} fields={fields} rows={store.shown} write={store.write} realId={store.realId} />
}

const draftInvoice = (id: string, fields: typeof EMPTY_INVOICE): InvoiceRow => ({ ...fields, id, version: 0, open: 0 })
const draftPayment = (id: string, fields: typeof EMPTY_PAYMENT): PaymentRow => ({ ...fields, id, version: 0 })

const fieldsOf = { invoices: Object.keys(EMPTY_INVOICE), payments: Object.keys(EMPTY_PAYMENT) } as const

/** What both tables have: their names, where their unread texts lie, and what is said when a write fails. */
function useTable(projectId: string, table: 'invoices' | 'payments') {
  const t = useWords(moneyWords)
  const { language } = useLanguage()
  const failureText = useFailureText()
  const place = useMemo(
    () => ({ prefix: `group/${projectId}/${table}`, address: `#/projects/${projectId}/shares` }),
    [projectId, table],
  )
  const words = useCallback(
    (problem: { readonly code: string }) =>
      problem.code === 'not_positive' ? moneyWords[language].not_positive : problemText(problem, language),
    [language],
  )
  return {
    grid: { label: t(table), hint: t('hint'), blank: t('blank'), place, problemText: words },
    onNamed: (from: string, to: string) => renameRecordDrafts(place, from, to, fieldsOf[table]),
    onFailure: (error: unknown) => {
      const failure = failureOf(error)
      const isOthers =
        failure.code === 'invalid_input' && failure.data.problems.some(({ code }) => code === 'invoice_of_other')
      const { title, help } = failureText(error)
      const message = isOthers
        ? t('invoice_of_other')
        : failure.code === 'conflict'
          ? t('conflict')
          : `${title}. ${help}`
      notifications.show({ color: 'red', title: t('failed'), message, autoClose: false })
    },
  }
}

function useMoneyChoices({ companies, periods }: GroupDetail): MoneyChoices {
  const { language } = useLanguage()
  const periodName = usePeriodName()
  const key = JSON.stringify([
    language,
    companies.map(({ organisationId, name, role }) => [organisationId, name, role]),
    periods,
  ])
  return useMemo(
    () => ({
      language,
      today: todayHere(),
      companies: companies
        .filter(({ role }) => role !== 'interested')
        .map(({ organisationId, name, businessId }) => ({
          value: organisationId,
          names: businessId === null ? [name] : [name, businessId],
        })),
      periods: periods.map((period) => ({
        value: period.days.end,
        names: [periodName(period), String(period.serial)],
      })),
    }),
    // oxlint-disable-next-line react/exhaustive-deps -- the key says whether any of them differs
    [key],
  )
}
