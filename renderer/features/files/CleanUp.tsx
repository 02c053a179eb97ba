import { Button, Group, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { cleanUpWords } from './clean-up-words.ts'

/** Frees the space of removed files that no undo can bring back. */
export function CleanUp() {
  const t = useWords(cleanUpWords)
  const { orpc } = useApi()
  const cleanUp = useMutation(orpc.attachment.cleanUp.mutationOptions())
  return (
    <>
      <Group gap="sm" mt="sm">
        <Button variant="default" loading={cleanUp.isPending} onClick={() => cleanUp.mutate(undefined)}>
          {t('do')}
        </Button>
        <Text size="sm" c="dimmed" role="status">
          {cleanUp.data === undefined ? t('help') : t('done', { count: cleanUp.data.removed })}
        </Text>
      </Group>
      {cleanUp.isError && <ErrorPanel error={cleanUp.error} />}
    </>
  )
}
