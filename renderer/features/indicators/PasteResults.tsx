import { Button, Group, List, Stack, Text, Textarea } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { IndicatorSummary, ResultFields } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { readBlock } from '../../ui/grid/clipboard.ts'
import { useOrganisations } from '../events/OrganisationInput.tsx'
import { draftOfLine, readResultDraft } from './result-draft.ts'
import type { ResultProblemCode } from './result-draft.ts'
import { resultWords } from './result-words.ts'
import { useAreaCommand } from './use-area-command.ts'

interface PasteResultsProps {
  readonly projectId: string
  readonly summary: IndicatorSummary
  readonly onDone: () => void
}

interface Refused {
  readonly line: number
  readonly codes: readonly ResultProblemCode[]
}

/** Rows from a spreadsheet: what was understood is shown before anything is written, and the rest with its reason. */
export function PasteResults({ projectId, summary, onDone }: PasteResultsProps) {
  const t = useWords(resultWords)
  const { client } = useApi()
  const { run, busy, error } = useAreaCommand(projectId)
  const organisations = useOrganisations()
  const [text, setText] = useState('')
  const { accepted, refused } = useMemo(() => {
    const rows: ResultFields[] = []
    const not: Refused[] = []
    for (const [index, cells] of readBlock(text).entries()) {
      if (cells.every((cell) => cell.trim() === '')) continue
      const draft = draftOfLine(cells, summary)
      const read = readResultDraft(draft, { summary, organisations })
      if (read.ok && !draft.badGender) rows.push(read.fields)
      else {
        const codes = read.ok ? [] : Object.values(read.problems)
        not.push({ line: index + 1, codes: draft.badGender ? [...codes, 'gender'] : codes })
      }
    }
    return { accepted: rows, refused: not }
  }, [text, summary, organisations])
  const add = async () => {
    if (await run(() => client.indicator.addResults({ projectId, ref: summary.ref, rows: accepted }))) onDone()
  }
  return (
    <Stack>
      <Text size="sm">{t('paste.help')}</Text>
      <Textarea
        label={t('paste.text')}
        autosize
        minRows={6}
        maxRows={16}
        value={text}
        data-autofocus
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {text.trim() !== '' && (
        <div role="status">
          <Text>
            {t('paste.sums', {
              read: accepted.length + refused.length,
              accepted: accepted.length,
              rejected: refused.length,
            })}
          </Text>
          <List size="sm">
            {refused.slice(0, 20).map(({ line, codes }) => (
              <List.Item key={line}>
                {t('paste.line', { line, reason: codes.map((code) => t(`problem.${code}`)).join(' ') })}
              </List.Item>
            ))}
          </List>
        </div>
      )}
      {error !== null && <ErrorPanel error={error} />}
      <Group justify="flex-end">
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
        <Button loading={busy} disabled={accepted.length === 0} onClick={() => void add()}>
          {t('paste.add')}
        </Button>
      </Group>
    </Stack>
  )
}
