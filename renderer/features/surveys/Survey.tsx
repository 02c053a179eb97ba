import { Button, Group, SimpleGrid, Stack, Text } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { SurveyDetail, SurveyFields } from '#contract/index.ts'
import { progress } from '#domain/indicators/progress.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { NumberField, TextField } from '../../ui/fields/fields.tsx'
import { InputField } from '../../ui/fields/InputField.tsx'
import { useEditableRow } from '../../ui/fields/use-editable-row.ts'
import { placeOf } from '../../ui/place/place-of.ts'
import { useAreaCommand } from '../indicators/use-area-command.ts'
import { requiredDayParser } from '../people/field-parsers.ts'
import { Part } from '../people/Part.tsx'
import { useFigures } from '../people/use-figures.ts'
import { AddQuestions } from './AddQuestions.tsx'
import { Question } from './Question.tsx'
import { Quotes } from './Quotes.tsx'
import { surveyWords } from './words.ts'

interface SurveyProps {
  readonly projectId: string
  readonly survey: SurveyDetail
}

const most = 10_000_000

/** One survey: how many answered, what they answered, what they said. */
export function Survey({ projectId, survey }: SurveyProps) {
  const t = useWords(surveyWords)
  const figures = useFigures()
  const { client } = useApi()
  const { run, busy, error } = useAreaCommand(projectId)
  const row = useSurveyRow(projectId, survey)
  const day = useMemo(() => requiredDayParser({}), [])
  const { id, version, sent, answered } = survey
  const rate = answered === null ? null : progress(answered, sent)
  return (
    <Part
      title={survey.name}
      place={placeOf(survey.id)}
      actions={
        <Button
          variant="subtle"
          color="red"
          size="compact-md"
          loading={busy}
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() => void run(() => client.survey.remove({ id, version }))}
        >
          {t('remove')}
        </Button>
      }
    >
      {error !== null && <ErrorPanel error={error} />}
      <SimpleGrid type="container" cols={{ base: 1, '26rem': 2, '52rem': 4 }}>
        <TextField of={row.field('name')} label={t('name')} maxLength={300} required />
        <InputField of={row.field('day')} label={t('day')} parser={day} />
        <NumberField
          of={row.field('sent')}
          label={t('sent')}
          rules={{ scale: 0, min: answered ?? 0, max: most }}
          width="100%"
        />
        <NumberField
          of={row.field('answered')}
          label={t('answered')}
          rules={{ scale: 0, min: 0, max: sent ?? most }}
          width="100%"
        />
      </SimpleGrid>
      <Text>{rate === null ? t('rate.none') : t('rate', { percent: figures.share(rate) })}</Text>
      <Stack gap="lg">
        {survey.questions.map((question) => (
          <Question key={question.id} projectId={projectId} question={question} answered={answered} />
        ))}
      </Stack>
      <Group align="flex-start">
        <AddQuestions projectId={projectId} surveyId={id} />
      </Group>
      <Quotes projectId={projectId} survey={survey} />
    </Part>
  )
}

function useSurveyRow(projectId: string, survey: SurveyDetail) {
  const { client, orpc } = useApi()
  const queryClient = useQueryClient()
  const { queryKey } = orpc.survey.list.queryOptions({ input: { projectId } })
  const { id } = survey
  return useEditableRow<SurveyFields>({
    key: `survey/${id}`,
    version: survey.version,
    values: survey,
    write: (patch, version) => client.survey.update({ id, version, patch }),
    async reload() {
      const fresh = await client.survey.list({ projectId })
      queryClient.setQueryData(queryKey, fresh)
      const values = fresh.find((each) => each.id === id)
      if (values === undefined) throw new Error(`The survey ${id} is not there any more`)
      return { version: values.version, values }
    },
    apply: (patch, version) =>
      queryClient.setQueryData(queryKey, (shown) =>
        shown?.map((each) => (each.id === id ? { ...each, ...patch, version } : each)),
      ),
  })
}
