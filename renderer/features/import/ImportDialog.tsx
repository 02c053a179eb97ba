import { Button, Group, Modal, Progress, Stack, Text } from '@mantine/core'
import { useMemo } from 'react'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { uiWords } from '../../ui/words.ts'
import { ImportDone } from './ImportDone.tsx'
import { OutcomeCounts } from './OutcomeCounts.tsx'
import { worstFirst } from './preview-files.ts'
import type { PreviewedFile } from './preview-files.ts'
import { PreviewTable } from './PreviewTable.tsx'
import { filesToCommit } from './use-import-flow.ts'
import type { ImportFlow } from './use-import-flow.ts'
import { importWords } from './words.ts'

export function ImportDialog({ flow }: { readonly flow: ImportFlow }) {
  const t = useWords(importWords)
  const { step } = flow
  return (
    <Modal
      opened={step.kind !== 'idle'}
      onClose={flow.close}
      title={t('title')}
      size="min(70rem, 96vw)"
      closeOnClickOutside={false}
    >
      {step.kind === 'reading' && <Reading done={step.done} total={step.total} onCancel={flow.close} />}
      {step.kind === 'preview' && <Preview previewed={step.previewed} flow={flow} />}
      {step.kind === 'done' && <ImportDone step={step} flow={flow} />}
      {step.kind === 'failed' && (
        <ErrorPanel error={step.error}>
          <Button variant="default" size="compact-md" onClick={flow.close}>
            {t('close')}
          </Button>
        </ErrorPanel>
      )}
    </Modal>
  )
}

interface ReadingProps {
  readonly done: number
  readonly total: number
  readonly onCancel: () => void
}

function Reading({ done, total, onCancel }: ReadingProps) {
  const t = useWords(importWords)
  const text = t('reading', { done, total })
  return (
    <Stack>
      <Text role="status">{text}</Text>
      <Progress value={(done / total) * 100} aria-label={text} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </Group>
    </Stack>
  )
}

interface PreviewProps {
  readonly previewed: readonly PreviewedFile[]
  readonly flow: ImportFlow
}

function Preview({ previewed, flow }: PreviewProps) {
  const t = useWords(importWords)
  const tUi = useWords(uiWords)
  const results = useMemo(() => worstFirst(previewed.map(({ result }) => result)), [previewed])
  const count = filesToCommit(previewed).length
  return (
    <Stack>
      <OutcomeCounts results={results} />
      <PreviewTable results={results} />
      <Group justify="flex-end" gap="xs">
        {count === 0 && <Text c="dimmed">{t('nothing_to_commit')}</Text>}
        <Button variant="default" onClick={flow.close}>
          {count === 0 ? t('close') : tUi('cancel')}
        </Button>
        {count > 0 && (
          <Button onClick={flow.commit} loading={flow.committing} data-autofocus>
            {t('commit', { count })}
          </Button>
        )}
      </Group>
    </Stack>
  )
}
