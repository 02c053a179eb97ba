import { Button, Code, Group, Stack, Text } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { privacyWords } from './privacy-words.ts'

interface RecoveryCodeProps {
  readonly code: string
  readonly onDone: () => void
}

/** The one time that the code is shown. */
export function RecoveryCode({ code, onDone }: RecoveryCodeProps) {
  const t = useWords(privacyWords)
  return (
    <Stack>
      <Text>{t('recovery.help')}</Text>
      <Code block fz="lg" data-testid="recovery-code">
        {code}
      </Code>
      <Group justify="flex-end">
        <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
          {t('print')}
        </Button>
        <Button onClick={onDone}>{t('recovery.done')}</Button>
      </Group>
    </Stack>
  )
}
