import { ActionIcon, Group, Table, Text, Title } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { SurveyDetail } from '#contract/index.ts'
import { basisPoints } from '#domain/values/rate.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { placeOf } from '../../ui/place/place-of.ts'
import { useAreaCommand } from '../indicators/use-area-command.ts'
import { useFigures } from '../people/use-figures.ts'
import { PlanBar } from '../project/parts/PlanBar.tsx'
import { surveyWords } from './words.ts'

interface QuestionProps {
  readonly projectId: string
  readonly question: SurveyDetail['questions'][number]
  /** How many answered the survey. */
  readonly answered: number | null
}

/** A distribution as a table with its bars; the per cents add up to 100. */
export function Question({ projectId, question, answered }: QuestionProps) {
  const t = useWords(surveyWords)
  const format = useFormat()
  const figures = useFigures()
  const { client } = useApi()
  const { run, busy, error } = useAreaCommand(projectId)
  const { id, version, options, answers, percents } = question
  return (
    <div role="group" aria-label={question.question} {...placeOf(id)}>
      <Group justify="space-between" wrap="nowrap">
        <Title order={3} size="h5">
          {question.question}
        </Title>
        <ActionIcon
          variant="subtle"
          color="red"
          loading={busy}
          aria-label={t('removeQuestion', { question: question.question })}
          onClick={() => void run(() => client.survey.removeQuestion({ id, version }))}
        >
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
      </Group>
      {error !== null && <ErrorPanel error={error} />}
      <Table aria-label={question.question} verticalSpacing={4} tabularNums maw="48rem">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('answer')}</Table.Th>
            <Table.Th ta="right" w="6rem">
              {t('count')}
            </Table.Th>
            <Table.Th w="10rem">{t('share')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {options.map(({ label, count }, index) => (
            <Table.Tr key={`${index} ${label}`}>
              <Table.Td>{label}</Table.Td>
              <Table.Td ta="right">{format.count(count)}</Table.Td>
              <Table.Td>
                {figures.share((percents[index] ?? 0) * 100)}
                <PlanBar share={basisPoints((percents[index] ?? 0) * 100)} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th>{t('total')}</Table.Th>
            <Table.Th ta="right">{format.count(answers)}</Table.Th>
            <Table.Th>{answers === 0 ? '' : figures.share(10_000)}</Table.Th>
          </Table.Tr>
        </Table.Tfoot>
      </Table>
      {answered !== null && answers > answered && (
        <Text size="sm" role="note">
          {t('more', { answered })}
        </Text>
      )}
      {answered !== null && answers < answered && (
        <Text size="sm" c="dimmed">
          {t('fewer', { count: answered - answers })}
        </Text>
      )}
    </div>
  )
}
