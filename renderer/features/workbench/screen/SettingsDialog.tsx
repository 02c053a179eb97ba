import { ActionIcon, Button, Group, Modal, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { FormSummary, ReportDetail } from '#contract/index.ts'
import { isOpen } from '#domain/report/report.ts'
import type { Signatory } from '#domain/report/report.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx'
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx'
import { DayField, TextField } from '../../../ui/fields/fields.tsx'
import { paths } from '../../../ui/paths.ts'
import { fieldPlace } from '../../../ui/place/place-of.ts'
import { ShowPlaceInDialog } from '../../../ui/place/ShowPlaceInDialog.tsx'
import { useReportsCommand } from '../use-reports-command.ts'
import { benchWords } from '../words/bench-words.ts'
import { reportsWords } from '../words/report-words.ts'
import { useSettingsRow } from './use-settings-row.ts'

interface SettingsDialogProps {
  readonly report: ReportDetail
  readonly forms: readonly FormSummary[]
  readonly onClose: () => void
}

/** What the report says of itself: language, place, day and who signs; and taking it away. */
export function SettingsDialog({ report, forms, onClose }: SettingsDialogProps) {
  const t = useWords(benchWords)
  const { client } = useApi()
  const [, navigate] = useLocation()
  const command = useReportsCommand()
  const row = useSettingsRow(report)
  const [isAsking, setAsking] = useState(false)
  const { id, version, projectId } = report
  const canChange = isOpen(report.state)
  const remove = async () => {
    if (await command.run(() => client.report.remove({ id, version }))) navigate(paths.project(projectId, 'reports'))
  }
  return (
    <Modal opened onClose={onClose} title={t('settings')} size="lg">
      <ShowPlaceInDialog />
      <Stack gap="md">
        {canChange ? (
          <>
            <LanguageChoice report={report} forms={forms} />
            <Group align="flex-start">
              <TextField of={row.field('place')} label={t('settings.place')} width="14rem" />
              <DayField of={row.field('signedOn')} label={t('settings.day')} />
            </Group>
            <Signatories report={report} />
          </>
        ) : (
          <Text size="sm">{t('locked')}</Text>
        )}
        {command.error !== null && <ErrorPanel error={command.error} />}
        <Group justify="space-between">
          {canChange ? (
            <Button
              variant="subtle"
              color="red"
              loading={command.busy}
              leftSection={<IconTrash size={16} aria-hidden />}
              onClick={() => setAsking(true)}
            >
              {t('remove')}
            </Button>
          ) : (
            <span />
          )}
        </Group>
      </Stack>
      <ConfirmDialog
        opened={isAsking}
        title={t('remove.title')}
        action={t('remove')}
        busy={command.busy}
        onConfirm={() => void remove()}
        onCancel={() => setAsking(false)}
      >
        {t('remove.ask')}
      </ConfirmDialog>
    </Modal>
  )
}

function LanguageChoice({ report, forms }: Omit<SettingsDialogProps, 'onClose'>) {
  const t = useWords(benchWords)
  const tReports = useWords(reportsWords)
  const { client } = useApi()
  const { run, error } = useReportsCommand()
  const { id, version, language, formId } = report
  const languages = forms.find((form) => form.id === formId)?.languages ?? [language]
  return (
    <>
      <NativeSelect
        maw="14rem"
        label={t('settings.language')}
        value={language}
        data={languages.map((value) => ({ value, label: tReports(`language.${value}`) }))}
        onChange={(event) => {
          const wanted = languages.find((each) => each === event.currentTarget.value)
          if (wanted !== undefined) void run(() => client.report.update({ id, version, patch: { language: wanted } }))
        }}
      />
      {error !== null && <ErrorPanel error={error} />}
    </>
  )
}

const parts = ['name', 'title', 'organisation'] as const
const labels = { name: 'settings.name', title: 'settings.role', organisation: 'settings.organisation' } as const

function Signatories({ report: { id, version, settings } }: { readonly report: ReportDetail }) {
  const t = useWords(benchWords)
  const { client } = useApi()
  const { run, busy, error } = useReportsCommand()
  const { signatories } = settings
  const save = (next: readonly Signatory[]) =>
    void run(() => client.report.update({ id, version, patch: { signatories: next } }))
  return (
    <Stack gap="xs" role="group" aria-label={t('settings.signatories')} {...fieldPlace('signatories')}>
      <Text size="sm" fw={600}>
        {t('settings.signatories')}
      </Text>
      {signatories.map((person, index) => (
        <Group key={`${index} ${version}`} gap="xs" align="flex-end">
          {parts.map((part) => (
            <TextInput
              key={part}
              flex="1 1 9rem"
              label={t(labels[part])}
              aria-label={t('settings.number', { label: t(labels[part]), number: index + 1 })}
              defaultValue={person[part]}
              onBlur={(event) => {
                const value = event.currentTarget.value.trim()
                if (value !== person[part])
                  save(signatories.map((each, at) => (at === index ? { ...each, [part]: value } : each)))
              }}
            />
          ))}
          <ActionIcon
            size="lg"
            variant="subtle"
            aria-label={t('settings.remove', { number: index + 1 })}
            title={t('settings.remove', { number: index + 1 })}
            onClick={() => save(signatories.filter((_, at) => at !== index))}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      <Group>
        <Button
          size="compact-md"
          variant="default"
          loading={busy}
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => save([...signatories, { name: '', title: '', organisation: '' }])}
        >
          {t('settings.add')}
        </Button>
      </Group>
      {error !== null && <ErrorPanel error={error} />}
    </Stack>
  )
}
