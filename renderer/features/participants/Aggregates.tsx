import { Table, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { QueryView } from '../../ui/QueryView.tsx'
import { Part } from '../people/Part.tsx'
import { useQuestionTexts } from './question-text.ts'
import { participantWords } from './words.ts'

/** What may be published of the participants. */
export function Aggregates({ projectId }: { readonly projectId: string }) {
  const t = useWords(participantWords)
  const texts = useQuestionTexts()
  const { orpc } = useApi()
  const query = useQuery(orpc.participant.aggregates.queryOptions({ input: { projectId } }))
  return (
    <Part title={t('aggregates')} help={t('aggregates.help')}>
      <QueryView query={query}>
        {({ total, rows }) => (
          <>
            <Text size="sm">{t('total', { count: total ?? t('suppressed') })}</Text>
            <Table.ScrollContainer
              minWidth="30rem"
              type="native"
              tabIndex={0}
              role="group"
              aria-label={t('aggregates')}
            >
              <Table aria-label={t('aggregates')} verticalSpacing={4}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{t('question')}</Table.Th>
                    <Table.Th>{t('answered')}</Table.Th>
                    <Table.Th ta="right">{t('count')}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {rows.map(({ question, answer, count }, index) => (
                    <Table.Tr key={`${question} ${answer}`}>
                      <Table.Td>{rows[index - 1]?.question === question ? '' : texts.question(question)}</Table.Td>
                      <Table.Td>{texts.answer(question, answer)}</Table.Td>
                      <Table.Td ta="right">{count ?? t('suppressed')}</Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
          </>
        )}
      </QueryView>
    </Part>
  )
}
