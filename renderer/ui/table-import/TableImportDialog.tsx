import { Button, Group, Modal, Progress, Stack, Text } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useRef } from 'react'
import type { ReactNode } from 'react'
import { failureOf } from '../../api/errors.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../ErrorPanel.tsx'
import { tableImportWords, tableTroubleWords } from './table-import-words.ts'
import type { ImportStep, ReadTable, TableImportFlow, TableResult } from './use-table-import.ts'

interface TableImportDialogProps<Settings, Result extends TableResult> {
  readonly flow: TableImportFlow<Settings, Result>
  /** Of the button that asks for a file, and of the dialog. */
  readonly open: string
  readonly title: string
  /** Names the file input in the page: `data-table-input`. */
  readonly input: string
  readonly done: (count: number) => string
  readonly takenBack: string
  readonly renderPreview: (table: ReadTable<Settings, Result>) => ReactNode
}

/** The button, and the dialog that leads from a file to rows. */
export function TableImportDialog<Settings, Result extends TableResult>(
  props: TableImportDialogProps<Settings, Result>,
) {
  const { flow, open, title, input: name, renderPreview } = props
  const input = useRef<HTMLInputElement>(null)
  const { step } = flow
  return (
    <>
      <Button leftSection={<IconFileImport size={16} aria-hidden />} onClick={() => input.current?.click()}>
        {open}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,.tsv,.xlsx"
        hidden
        data-table-input={name}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          if (file !== undefined) flow.take(file)
          event.currentTarget.value = ''
        }}
      />
      <Modal
        opened={step.kind !== 'idle'}
        onClose={flow.close}
        title={title}
        size="min(84rem, 96vw)"
        closeOnClickOutside={false}
      >
        {step.kind === 'working' && <Working step={step} onCancel={flow.close} />}
        {step.kind === 'preview' && renderPreview(step.table)}
        {step.kind === 'done' && <Done {...props} step={step} />}
        {step.kind === 'failed' && <Failed step={step} onClose={flow.close} />}
      </Modal>
    </>
  )
}

type StepOf<Kind extends ImportStep<unknown, TableResult>['kind'], Result = TableResult> = Extract<
  ImportStep<unknown, Result>,
  { kind: Kind }
>

function Working({ step, onCancel }: { readonly step: StepOf<'working'>; readonly onCancel: () => void }) {
  const t = useWords(tableImportWords)
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

interface DoneProps<Settings, Result extends TableResult> extends TableImportDialogProps<Settings, Result> {
  readonly step: StepOf<'done', Result>
}

function Done<Settings, Result extends TableResult>({ step, flow, done, takenBack }: DoneProps<Settings, Result>) {
  const t = useWords(tableImportWords)
  const { accepted, rejected } = step.result
  return (
    <Stack>
      <Text fw={600} role="status">
        {step.takenBack ? takenBack : done(accepted)}
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
  const t = useWords(tableImportWords)
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
