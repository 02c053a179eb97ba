import { Anchor, Button, Group, List, Stack, Text } from '@mantine/core'
import { Link } from 'wouter'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { paths } from '../../ui/paths.ts'
import { countOutcomes } from './preview-files.ts'
import type { ImportFlow, ImportStep } from './use-import-flow.ts'
import { importWords } from './words.ts'

interface ImportDoneProps {
  readonly step: Extract<ImportStep, { kind: 'done' }>
  readonly flow: ImportFlow
}

/** What was taken in, and the way back. */
export function ImportDone({ step, flow }: ImportDoneProps) {
  const t = useWords(importWords)
  const counts = countOutcomes(step.results)
  const only = step.results.length === 1 ? step.results[0]?.projectId : null
  if (step.takenBack) {
    return (
      <Stack>
        <Text role="status">{t('taken_back')}</Text>
        <Close onClose={flow.close} />
      </Stack>
    )
  }
  return (
    <Stack>
      <Text fw={600} role="status">
        {t('done')}
      </Text>
      <List>
        {(['created', 'updated', 'unchanged', 'rejected'] as const)
          .filter((outcome) => counts[outcome] > 0)
          .map((outcome) => (
            <List.Item key={outcome}>{t(`done.${outcome}`, { count: counts[outcome] })}</List.Item>
          ))}
      </List>
      <Group justify="flex-end" gap="xs">
        {only !== null && only !== undefined && (
          <Anchor component={Link} href={paths.project(only)} onClick={flow.close} mr="auto">
            {t('open')}
          </Anchor>
        )}
        <Button variant="default" onClick={flow.takeBack}>
          {t('take_back')}
        </Button>
        <Close onClose={flow.close} />
      </Group>
    </Stack>
  )
}

function Close({ onClose }: { readonly onClose: () => void }) {
  const t = useWords(importWords)
  return (
    <Button onClick={onClose} data-autofocus ml="auto">
      {t('close')}
    </Button>
  )
}
