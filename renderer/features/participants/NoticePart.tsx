import { Button, Group, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ParticipantDetail } from '#contract/index.ts'
import { noticeProblems, questionsOf } from '#domain/participants/questions.ts'
import type { NoticeKind, Question } from '#domain/participants/questions.ts'
import { parseFinnishDay } from '#domain/values/day-text.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { dayParser } from '../../ui/fields/parsers.ts'
import { useAreaCommand } from '../indicators/use-area-command.ts'
import { Part } from '../people/Part.tsx'
import { usePersonalDataState } from './PersonalDataPanel.tsx'
import { useQuestionTexts } from './question-text.ts'
import { participantWords } from './words.ts'

interface NoticePartProps {
  readonly projectId: string
  readonly fund: string
  readonly person: ParticipantDetail
  readonly at: NoticeKind
}

type Answers = Readonly<Record<string, string>>

/** A notice is saved as a whole: with one answer missing nothing of it is kept. */
export function NoticePart({ projectId, fund, person, at }: NoticePartProps) {
  const t = useWords(participantWords)
  const { client } = useApi()
  const { run, busy, error } = useAreaCommand(projectId)
  const state = usePersonalDataState()
  const questions = questionsOf(fund).filter((question) => question.at === at)
  const kept = at === 'start' ? person.startedOn : person.endedOn
  const [day, setDay] = useState(dayParser.format(kept))
  const [answers, setAnswers] = useState<Answers>((at === 'start' ? person.startAnswers : person.endAnswers) ?? {})
  const [special, setSpecial] = useState<Answers>(person.special ?? {})
  const [tried, setTried] = useState(false)
  const read = parseFinnishDay(day)
  const problems = noticeProblems(fund, at, { answers, special, person })
  const isEarly = at === 'end' && read.ok && person.startedOn !== null && read.value < person.startedOn
  const problemOf = (field: string) => {
    const problem = problems.find((each) => each.field === field)
    return tried && problem !== undefined
      ? t(problem.code === 'unanswered' ? 'problem.unanswered' : 'problem.not_an_answer')
      : undefined
  }
  const save = async () => {
    setTried(true)
    if (!read.ok || problems.length > 0 || isEarly) return
    const { id, version } = person
    const notice = { day: read.value, answers }
    await run(() =>
      at === 'start'
        ? client.participant.setStart({ id, version, notice, special })
        : client.participant.setEnd({ id, version, notice }),
    )
  }
  const clear = () => {
    const { id, version } = person
    return run(() =>
      at === 'start'
        ? client.participant.setStart({ id, version, notice: null, special: {} })
        : client.participant.setEnd({ id, version, notice: null }),
    )
  }
  if (at === 'end' && person.startedOn === null) {
    return (
      <Part title={t('end')}>
        <Text>{t('end.first')}</Text>
      </Part>
    )
  }
  const ask = (question: Question, values: Answers, set: (next: Answers) => void) => (
    <Ask
      key={question.id}
      question={question}
      value={values[question.id] ?? ''}
      error={problemOf(question.id)}
      onAnswer={(answer) => {
        const { [question.id]: _, ...rest } = values
        set(answer === '' ? rest : { ...rest, [question.id]: answer })
      }}
    />
  )
  const sensitive = questions.filter(({ isSensitive }) => isSensitive)
  return (
    <Part title={t(at)} help={t(`${at}.help`)}>
      <Stack
        component="form"
        gap="sm"
        aria-label={t(at)}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <SimpleGrid type="container" cols={{ base: 1, '30rem': 2, '52rem': 3 }}>
          <TextInput
            label={t('day')}
            placeholder="12.5.2018"
            value={day}
            error={tried && !read.ok ? t('problem.day') : isEarly ? t('problem.end_before_start') : undefined}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
          {questions.filter(({ isSensitive }) => !isSensitive).map((question) => ask(question, answers, setAnswers))}
        </SimpleGrid>
        {(['gender', 'age'] as const).map((field) =>
          problemOf(field) === undefined ? null : (
            <Text key={field} size="sm" c="var(--mantine-color-error)">
              {t(field)}: {problemOf(field)}
            </Text>
          ),
        )}
        {sensitive.length > 0 && (
          <>
            <Text fw={600} size="sm">
              {t('sensitive')}
            </Text>
            <Text size="sm" role="note">
              {t(state === 'open' ? 'sensitive.help' : person.hasSpecial ? 'sensitive.kept' : 'sensitive.locked')}
            </Text>
            {state === 'open' && (
              <SimpleGrid type="container" cols={{ base: 1, '30rem': 2, '52rem': 3 }}>
                {sensitive.map((question) => ask(question, special, setSpecial))}
              </SimpleGrid>
            )}
          </>
        )}
        {error !== null && <ErrorPanel error={error} />}
        <Group gap="xs">
          <Button type="submit" variant="default" loading={busy} disabled={state !== 'open' && person.hasSpecial}>
            {t('save')}
          </Button>
          {kept !== null && (
            <Button variant="subtle" color="red" loading={busy} onClick={() => void clear()}>
              {t('clear')}
            </Button>
          )}
        </Group>
      </Stack>
    </Part>
  )
}

interface AskProps {
  readonly question: Question
  readonly value: string
  readonly error: string | undefined
  readonly onAnswer: (answer: string) => void
}

function Ask({ question: { id, answers }, value, error, onAnswer }: AskProps) {
  const t = useWords(participantWords)
  const texts = useQuestionTexts()
  return (
    <NativeSelect
      label={texts.question(id)}
      value={value}
      error={error}
      data={[
        { value: '', label: t('answer') },
        ...answers.map((answer) => ({ value: answer, label: texts.answer(id, answer) })),
      ]}
      onChange={(event) => onAnswer(event.currentTarget.value)}
    />
  )
}
