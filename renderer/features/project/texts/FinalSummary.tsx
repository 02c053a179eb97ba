import { Checkbox, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import type { SaveOutcome } from '../../../ui/fields/row-saver.ts'
import { ConfirmDialog } from '../parts/ConfirmDialog.tsx'
import { ListTrouble } from '../parts/ListTrouble.tsx'
import { useProject } from '../parts/project-context.ts'
import { fieldWords } from '../words/field-words.ts'
import { textWords } from '../words/text-words.ts'
import { CountedText } from './CountedText.tsx'

/** Section 9, which running projects don't print: the tick decides whether it is there at all. */
export function FinalSummary() {
  const t = useWords(textWords)
  const label = useWords(fieldWords)
  const { key, value, save } = useProject().row.field('finalSummary')
  const [outcome, setOutcome] = useState<SaveOutcome>({ kind: 'saved' })
  const [asking, setAsking] = useState(false)
  const write = async (next: string | null) => setOutcome(await save(next, value))
  const untick = () => (value === '' ? void write(null) : setAsking(true))
  return (
    <Stack gap="sm">
      <Checkbox
        label={t('final.print')}
        checked={value !== null}
        onChange={(event) => (event.currentTarget.checked ? void write('') : untick())}
      />
      <ListTrouble trouble={outcome.kind === 'saved' ? null : outcome} />
      {value === null ? (
        <Text size="sm" c="dimmed">
          {t('final.off')}
        </Text>
      ) : (
        <CountedText of={{ key, value, save }} label={label('finalSummary')} minRows={10} />
      )}
      <ConfirmDialog
        opened={asking}
        title={t('final.remove')}
        action={t('final.remove.do')}
        onConfirm={() => write(null)}
        onClose={() => setAsking(false)}
      >
        {t('final.remove.help')}
      </ConfirmDialog>
    </Stack>
  )
}
