import { Button, Group, Modal, NativeSelect, Stack, Text } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { FormSummary, ReportDetail } from '#contract/index.ts'
import { isOpen } from '#domain/report/report.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx'
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx'
import { DayField, TextField } from '../../../ui/fields/fields.tsx'
import { paths } from '../../../ui/paths.ts'
import { ShowPlaceInDialog } from '../../../ui/place/ShowPlaceInDialog.tsx'
import { useReportsCommand } from '../use-reports-command.ts'
import { benchWords } from '../words/bench-words.ts'
import { reportsWords } from '../words/report-words.ts'
import { Signatories } from './Signatories.tsx'
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
