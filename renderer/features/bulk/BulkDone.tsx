import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { saveBlob } from '../../api/save-file.ts'
import { useFormat } from '../../i18n/format.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { FailureList } from './FailureList.tsx'
import type { BulkResult } from './use-bulk.ts'
import { bulkWords } from './words.ts'

interface BulkDoneProps {
  readonly result: BulkResult
  readonly onAgain: () => void
}

/** What was made, to be saved, and what was not. */
export function BulkDone({ result: { fileName, zip, made, failures }, onAgain }: BulkDoneProps) {
  const t = useWords(bulkWords)
  const format = useFormat()
  return (
    <Stack gap="sm" maw="44rem">
      <div role="status">
        <Title order={2} size="h4">
          {made === 0 ? t('done.none') : t('done', { count: made, size: format.bytes(zip.size) })}
        </Title>
      </div>
      {made > 0 && <Text size="sm">{t('done.help')}</Text>}
      <Group>
        {made > 0 && (
          <Button leftSection={<IconDownload size={18} aria-hidden />} onClick={() => saveBlob(fileName, zip)}>
            {t('save')}
          </Button>
        )}
        <Button variant="default" onClick={onAgain}>
          {t('again')}
        </Button>
      </Group>
      <FailureList failures={failures} />
    </Stack>
  )
}
