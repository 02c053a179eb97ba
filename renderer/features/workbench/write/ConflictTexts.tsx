import { Alert, Button, Group, SimpleGrid, Stack, Text } from '@mantine/core'
import { plainText } from '#domain/narrative/plain-text.ts'
import type { RunPrinter } from '#domain/narrative/plain-text.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { benchWords } from '../words/bench-words.ts'
import classes from './ConflictTexts.module.css'
import { readText } from './text-value.ts'

interface ConflictTextsProps {
  readonly mine: string
  readonly theirs: string
  readonly printer: RunPrinter
  readonly onKeepMine: () => void
  readonly onTakeTheirs: () => void
}

/** Both texts of a section that two have written at once, and the choice between them. */
export function ConflictTexts({ mine, theirs, printer, onKeepMine, onTakeTheirs }: ConflictTextsProps) {
  const t = useWords(benchWords)
  const versions = [
    { name: 'mine', text: mine, choose: onKeepMine, action: 'conflict.keep_mine' },
    { name: 'theirs', text: theirs, choose: onTakeTheirs, action: 'conflict.take_theirs' },
  ] as const
  return (
    <Alert role="alert" color="orange" variant="light" title={t('conflict')}>
      <Text size="sm" mb="xs">
        {t('conflict.help')}
      </Text>
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md">
        {versions.map(({ name, text, choose, action }) => (
          <Stack key={name} gap={4}>
            <Text size="sm" fw={600}>
              {t(`conflict.${name}`)}
            </Text>
            <div className={classes['text']} tabIndex={0} role="region" aria-label={t(`conflict.${name}`)}>
              {plainText(readText(text), printer)}
            </div>
            <Group>
              <Button size="compact-md" variant="default" onClick={choose}>
                {t(action)}
              </Button>
            </Group>
          </Stack>
        ))}
      </SimpleGrid>
    </Alert>
  )
}
