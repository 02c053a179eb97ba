import { Fieldset, Select, SimpleGrid, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { HourListIn, HourListResult } from '#contract/index.ts'
import { HOUR_KINDS } from '#domain/hours/hour-kind.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { hoursWords } from '../../hours/words.ts'
import { hoursImportWords } from './hours-import-words.ts'

type Answers = NonNullable<HourListIn['answers']>

interface UnsureNamesProps {
  readonly unsure: HourListResult['unsure']
  readonly answers: Answers
  readonly onAnswer: (answers: Answers) => void
}

/** Asks whom and what the names of a list mean that nobody can be sure of. Every answer reads the list anew. */
export function UnsureNames({ unsure, answers, onAnswer }: UnsureNamesProps) {
  const t = useWords(hoursImportWords)
  const kindName = useWords(hoursWords)
  const { orpc } = useApi()
  const { data: people = [] } = useQuery(orpc.people.list.queryOptions())
  const { data: projects = [] } = useQuery(orpc.project.list.queryOptions())
  const persons = namesOf(unsure.persons, answers.persons)
  const works = namesOf(unsure.works, answers.works)
  if (persons.length + works.length === 0) return null
  const kinds = HOUR_KINDS.filter((kind) => kind !== 'project')
  return (
    <Fieldset legend={t('unsure')}>
      <Text size="sm" mb="xs">
        {t('unsure.help')}
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
        {persons.map((text) => (
          <Select
            key={text}
            label={t('unsure.person', { text })}
            placeholder={t('unsure.choose')}
            searchable
            value={answers.persons[text] ?? null}
            onChange={(id) => id !== null && onAnswer({ ...answers, persons: { ...answers.persons, [text]: id } })}
            data={people.map(({ id, name, staffNumber }) => ({
              value: id,
              label: staffNumber === '' ? name : `${name} (${staffNumber})`,
            }))}
          />
        ))}
        {works.map((text) => (
          <Select
            key={text}
            label={t('unsure.work', { text })}
            placeholder={t('unsure.choose')}
            searchable
            value={answers.works[text]?.projectId ?? answers.works[text]?.kind ?? null}
            onChange={(value) => {
              const kind = kinds.find((each) => each === value)
              const work =
                kind === undefined ? { kind: 'project' as const, projectId: value } : { kind, projectId: null }
              if (value !== null) onAnswer({ ...answers, works: { ...answers.works, [text]: work } })
            }}
            data={[
              ...projects.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` })),
              ...kinds.map((kind) => ({
                value: kind,
                label: kind === 'outside_project' ? t('outside_project') : kindName(`kind.${kind}`),
              })),
            ]}
          />
        ))}
      </SimpleGrid>
    </Fieldset>
  )
}

/** What was asked stays where it is when it has been answered, so that the answer can be changed. */
function namesOf(unsure: readonly string[], answered: Readonly<Record<string, unknown>>): readonly string[] {
  return [...new Set([...unsure, ...Object.keys(answered)])].toSorted((a, b) => a.localeCompare(b, 'fi'))
}
