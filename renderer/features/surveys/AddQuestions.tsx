import { Button, Group, List, Modal, Stack, Text, Textarea } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconClipboard } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { useAreaCommand } from '../indicators/use-area-command.ts'
import { readQuestions } from './read-questions.ts'
import { surveyWords } from './words.ts'

interface AddQuestionsProps {
  readonly projectId: string
  readonly surveyId: string
}

/** Questions typed or pasted; what can't be read is told by its line before anything is written. */
export function AddQuestions({ projectId, surveyId }: AddQuestionsProps) {
  const t = useWords(surveyWords)
  const { client } = useApi()
  const { run, busy, error } = useAreaCommand(projectId)
  const [opened, dialog] = useDisclosure(false)
  const [text, setText] = useState('')
  const { questions, problems } = useMemo(() => readQuestions(text), [text])
  const add = async () => {
    const given = questions.map(({ question, options }) => ({ question, options: [...options] }))
    if (!(await run(() => client.survey.addQuestions({ surveyId, questions: given })))) return
    setText('')
    dialog.close()
  }
  return (
    <>
      <Button variant="default" leftSection={<IconClipboard size={16} aria-hidden />} onClick={dialog.open}>
        {t('addQuestions')}
      </Button>
      <Modal opened={opened} onClose={dialog.close} title={t('addQuestions')} size="lg">
        <Stack>
          <Text size="sm">{t('paste.help')}</Text>
          <Textarea
            label={t('paste.text')}
            autosize
            minRows={8}
            maxRows={18}
            data-autofocus
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          {text.trim() !== '' && (
            <div role="status">
              <Text>{t('paste.sums', { questions: questions.length })}</Text>
              <List size="sm">
                {problems.map(({ line, code }) => (
                  <List.Item key={line}>{t(`paste.${code}`, { line })}</List.Item>
                ))}
              </List>
            </div>
          )}
          {error !== null && <ErrorPanel error={error} />}
          <Group justify="flex-end">
            <Button loading={busy} disabled={questions.length === 0 || problems.length > 0} onClick={() => void add()}>
              {t('paste.add')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  )
}
