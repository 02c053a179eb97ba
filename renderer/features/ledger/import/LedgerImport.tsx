import { Button, Group, Modal, Progress, Stack, Text } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useRef } from 'react'
import { failureOf } from '../../../api/errors.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx'
import { ImportPreview } from './ImportPreview.tsx'
import { ledgerImportWords, tableTroubleWords } from './import-words.ts'
import { useLedgerImport } from './use-ledger-import.ts'
import type { ImportStep, LedgerImportFlow } from './use-ledger-import.ts'

/** The button, and the dialog that leads from a file to rows of the ledger. */
export function LedgerImport({ projectId }: { readonly projectId: string }) {
  const t = useWords(ledgerImportWords)
  const flow = useLedgerImport(projectId)
  const input = useRef<HTMLInputElement>(null)
  const { step } = flow
  return (
    <>
      <Button leftSection={<IconFileImport size={16} aria-hidden />} onClick={() => input.current?.click()}>
        {t('open')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,.tsv,.xlsx"
        hidden
        data-ledger-input
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          if (file !== undefined) flow.take(file)
          event.currentTarget.value = ''
        }}
      />
      <Modal
        opened={step.kind !== 'idle'}
        onClose={flow.close}
        title={t('title')}
        size="min(84rem, 96vw)"
        closeOnClickOutside={false}
      >
        {step.kind === 'working' && <Working step={step} onCancel={flow.close} />}
        {step.kind === 'preview' && <ImportPreview key={step.extract.file.name} extract={step.extract} flow={flow} />}
        {step.kind === 'done' && <Done step={step} flow={flow} />}
        {step.kind === 'failed' && <Failed step={step} onClose={flow.close} />}
      </Modal>
    </>
  )
}

type StepOf<Kind extends ImportStep['kind']> = Extract<ImportStep, { kind: Kind }>

function Working({ step, onCancel }: { readonly step: StepOf<'working'>; readonly onCancel: () => void }) {
  const t = useWords(ledgerImportWords)
  const { phase, done, total } = step.progress
  const text = t(`phase.${phase}`, { done, total })
  const isSaving = phase === 'saving'
  return (
    <Stack>
      <Text role="status">{text}</Text>
      <Progress
        value={isSaving || total === 0 ? 100 : (done / total) * 100}
        animated={isSaving || total === 0}
        aria-label={text}
      />
      {!isSaving && (
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            {t('cancel')}
          </Button>
        </Group>
      )}
    </Stack>
  )
}

function Done({ step, flow }: { readonly step: StepOf<'done'>; readonly flow: LedgerImportFlow }) {
  const t = useWords(ledgerImportWords)
  const { accepted, rejected } = step.result
  return (
    <Stack>
      <Text fw={600} role="status">
        {step.takenBack ? t('taken_back') : t('done', { count: accepted })}
      </Text>
      {!step.takenBack && rejected > 0 && <Text>{t('done.rejected', { count: rejected })}</Text>}
      <Group justify="flex-end" gap="xs">
        {!step.takenBack && accepted > 0 && (
          <Button variant="default" onClick={flow.takeBack}>
            {t('take_back')}
          </Button>
        )}
        <Button onClick={flow.close} data-autofocus>
          {t('close')}
        </Button>
      </Group>
    </Stack>
  )
}

function Failed({ step, onClose }: { readonly step: StepOf<'failed'>; readonly onClose: () => void }) {
  const t = useWords(ledgerImportWords)
  const trouble = useWords(tableTroubleWords)
  const failure = failureOf(step.error)
  const reason = failure.code === 'import_rejected' ? failure.data.reason : ''
  const known = troubles.find((each) => each === reason)
  return (
    <Stack>
      <ErrorPanel error={step.error}>{known !== undefined && <Text c="inherit">{trouble(known)}</Text>}</ErrorPanel>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('close')}
        </Button>
      </Group>
    </Stack>
  )
}

const troubles = [
  'not_a_table',
  'too_large',
  'too_many_rows',
  'too_many_columns',
  'broken_file',
  'encrypted',
  'old_excel',
  'empty_file',
] as const
