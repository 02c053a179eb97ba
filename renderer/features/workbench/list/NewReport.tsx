import { Anchor, Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { IconFilePlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { FormSummary, ReportSummary } from '#contract/index.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx'
import { paths } from '../../../ui/paths.ts'
import { useToday } from '../../claims/use-today.ts'
import { Part } from '../../people/Part.tsx'
import { readPeriod } from '../../report/report-period.ts'
import { useReportsCommand } from '../use-reports-command.ts'
import { useReportText } from '../use-report-text.ts'
import { reportsWords } from '../words/report-words.ts'
import { lastReport, periodChoices, periodNeed, sameReport } from './new-report-choices.ts'
import { PeriodChoices } from './PeriodChoices.tsx'

interface NewReportProps {
  readonly projectId: string
  /** Forms with texts. */
  readonly forms: readonly FormSummary[]
  readonly reports: readonly ReportSummary[]
}

/** A new report: each choice is the likeliest one until another is made. */
export function NewReport({ projectId, forms, reports }: NewReportProps) {
  const t = useWords(reportsWords)
  const text = useReportText(forms)
  const { client } = useApi()
  const [, navigate] = useLocation()
  const { ask, busy, error } = useReportsCommand()
  const known = useKnown(projectId, reports)
  const [wantedForm, setForm] = useState('')
  const [wantedKind, setKind] = useState('')
  const [wantedLanguage, setLanguage] = useState('')
  const [place, setPlace] = useState('0')
  const [typed, setTyped] = useState('')
  const [wantedFrom, setFrom] = useState<string | null>(null)
  const [isTried, setTried] = useState(false)
  const form = forms.find(({ id }) => id === wantedForm) ?? forms[0]
  if (form === undefined) return null
  const kind = form.kinds.find((each) => each === wantedKind) ?? form.kinds[0] ?? 'other'
  const language = form.languages.find((each) => each === wantedLanguage) ?? form.languages[0] ?? 'fi'
  const need = periodNeed(form, kind)
  const choices = periodChoices(known, form.id)
  const isTyped = place === 'own' || choices[Number(place)] === undefined
  const read = readPeriod(typed)
  const typedPeriod = read.value === undefined ? null : { start: read.value.from, end: read.value.to }
  const period =
    need === 'none' || place === 'none' ? null : isTyped ? typedPeriod : (choices[Number(place)]?.period ?? null)
  const from = wantedFrom ?? lastReport(reports, form.id) ?? ''
  const isIncomplete = need !== 'none' && place !== 'none' && period === null
  const begun = isIncomplete ? undefined : sameReport(reports, { formId: form.id, kind, period, language })

  const create = async () => {
    setTried(true)
    if (isIncomplete || begun !== undefined) return
    const copyFrom = from === '' ? null : from
    const made = await ask(() => client.report.create({ projectId, formId: form.id, kind, period, language, copyFrom }))
    if (made !== undefined) navigate(paths.reportOf(projectId, made.id))
  }
  return (
    <Part title={t('new')}>
      <Stack
        component="form"
        gap="sm"
        onSubmit={(event) => {
          event.preventDefault()
          void create()
        }}
      >
        <Group align="flex-start" gap="md">
          <NativeSelect
            flex="2 1 18rem"
            label={t('form')}
            description={form.isFrame ? t('form.frame') : undefined}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={form.id}
            onChange={(event) => setForm(event.currentTarget.value)}
            data={forms.map(({ id }) => ({ value: id, label: text.form(id) }))}
          />
          {form.kinds.length > 1 && (
            <NativeSelect
              flex="1 1 11rem"
              label={t('kind')}
              value={kind}
              onChange={(event) => setKind(event.currentTarget.value)}
              data={form.kinds.map((each) => ({ value: each, label: t(`kind.${each}`) }))}
            />
          )}
          {need !== 'none' && (
            <PeriodChoices
              choices={choices}
              mayBeNone={need === 'may'}
              value={isTyped && place !== 'none' ? 'own' : place}
              onChange={setPlace}
            />
          )}
          {need !== 'none' && isTyped && place !== 'none' && (
            <TextInput
              flex="1 1 14rem"
              label={t('period.text')}
              placeholder="1.1.2026–30.6.2026"
              value={typed}
              error={!read.ok || (isTried && isIncomplete) ? t('period.wrong') : undefined}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
          )}
          <NativeSelect
            flex="1 1 9rem"
            label={t('language')}
            value={language}
            onChange={(event) => setLanguage(event.currentTarget.value)}
            data={form.languages.map((each, index) => ({
              value: each,
              label:
                index === 0 ? t(`language.${each}`) : t('language.translation', { language: t(`language.${each}`) }),
            }))}
          />
          <NativeSelect
            flex="2 1 16rem"
            label={t('from')}
            value={from}
            onChange={(event) => setFrom(event.currentTarget.value)}
            data={[
              { value: '', label: t('from.empty') },
              ...reports.map((report) => ({
                value: report.id,
                label: t('from.report', { name: text.name(report), period: text.period(report) }).trim(),
              })),
            ]}
          />
        </Group>
        <Group>
          <Button
            type="submit"
            loading={busy}
            disabled={begun !== undefined}
            leftSection={<IconFilePlus size={16} aria-hidden />}
          >
            {t('create')}
          </Button>
          {begun !== undefined && (
            <Text size="sm">
              {t('begun')}{' '}
              <Anchor component={Link} size="sm" underline="always" href={paths.reportOf(projectId, begun.id)}>
                {t('begun.open')}
              </Anchor>
            </Text>
          )}
        </Group>
        {error !== null && <ErrorPanel error={error} />}
      </Stack>
    </Part>
  )
}

/** What the project tells about likely periods; while it is still being read there are fewer choices. */
function useKnown(projectId: string, reports: readonly ReportSummary[]) {
  const { orpc } = useApi()
  const today = useToday()
  const claims = useQuery(orpc.claim.list.queryOptions({ input: { projectId, today } })).data
  const fields = useQuery(orpc.project.get.queryOptions({ input: { id: projectId } })).data?.fields
  const { periodStart: start = null, periodEnd: end = null } = fields ?? {}
  return {
    claims: claims?.claims ?? [],
    next: claims?.next ?? null,
    project: start === null || end === null ? null : { start, end },
    reports,
  }
}
