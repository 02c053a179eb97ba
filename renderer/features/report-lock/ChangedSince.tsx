import { Button, Group, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { lockWords } from './words.ts'

interface ChangedSinceProps {
  readonly reportId: string
  readonly onShow: () => void
}

/** Whether a locked report would be another one if it were made now. */
export function ChangedSince({ reportId, onShow }: ChangedSinceProps) {
  const t = useWords(lockWords)
  const { orpc } = useApi()
  const { data } = useQuery(orpc.archive.compare.queryOptions({ input: { before: reportId, after: null } }))
  if (data === undefined) return null
  if (data.isSame)
    return (
      <Text size="sm" c="dimmed">
        {t('changed.not')}
      </Text>
    )
  return (
    <Group gap="xs">
      <IconAlertTriangle size={16} aria-hidden />
      <Text size="sm">{t('changed')}</Text>
      <Button size="compact-sm" variant="default" onClick={onShow}>
        {t('changed.show')}
      </Button>
    </Group>
  )
}
