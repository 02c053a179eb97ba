import { Box, Grid, NativeSelect, NavLink, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { FormSummary, NarrativeSection } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { QueryView } from '../../ui/QueryView.tsx'
import { useProject } from '../project/parts/project-context.ts'
import { wordsIn } from './count-words.ts'
import { SectionText } from './SectionText.tsx'
import { narrativeWords } from './words.ts'

/** The texts of a form's sections: the sections with their state, and the text of the one that is chosen. */
export function TextsPart({ projectId }: { readonly projectId: string }) {
  const t = useWords(narrativeWords)
  const { orpc } = useApi()
  const { detail } = useProject()
  const forms = useQuery(orpc.report.forms.queryOptions())
  return (
    <QueryView query={forms}>
      {(all) => {
        const fitting = all.filter(({ hasTexts, funds }) => hasTexts && funds.includes(detail.fields.fund))
        if (fitting.length === 0) return <Text c="dimmed">{t('no_form')}</Text>
        return <FormTexts projectId={projectId} forms={fitting} />
      }}
    </QueryView>
  )
}

interface FormTextsProps {
  readonly projectId: string
  readonly forms: readonly FormSummary[]
}

function FormTexts({ projectId, forms }: FormTextsProps) {
  const t = useWords(narrativeWords)
  const { language } = useLanguage()
  const { orpc } = useApi()
  const [wanted, setForm] = useState('')
  const form = forms.find(({ id }) => id === wanted) ?? forms[0]
  const formId = form?.id ?? ''
  const sections = useQuery(orpc.narrative.list.queryOptions({ input: { projectId, formId } }))
  return (
    <Stack gap="md">
      {forms.length > 1 && (
        <NativeSelect
          label={t('form')}
          maw="24rem"
          value={formId}
          onChange={(event) => setForm(event.currentTarget.value)}
          data={forms.map(({ id, names }) => ({ value: id, label: names[language] ?? id }))}
        />
      )}
      <QueryView query={sections}>
        {(list) => <Sections key={formId} projectId={projectId} formId={formId} sections={list} />}
      </QueryView>
    </Stack>
  )
}

interface SectionsProps {
  readonly projectId: string
  readonly formId: string
  readonly sections: readonly NarrativeSection[]
}

function Sections({ projectId, formId, sections }: SectionsProps) {
  const t = useWords(narrativeWords)
  const [key, setKey] = useState('')
  const chosen = sections.find((section) => section.key === key) ?? sections[0]
  return (
    <Grid type="container" breakpoints={{ xs: '30rem', sm: '40rem', md: '48rem', lg: '62rem', xl: '75rem' }}>
      <Grid.Col span={{ base: 12, sm: 4 }}>
        <NativeSelect
          hiddenFrom="sm"
          label={t('sections')}
          value={chosen?.key ?? ''}
          onChange={(event) => setKey(event.currentTarget.value)}
          data={sections.map((section) => ({ value: section.key, label: `${section.number} ${section.title}` }))}
        />
        <Box component="nav" visibleFrom="sm" aria-label={t('sections')}>
          {sections.map((section) => {
            const count = wordsIn(section.blocks)
            return (
              <NavLink
                key={section.key}
                component="button"
                active={section === chosen}
                aria-current={section === chosen}
                label={`${section.number} ${section.title}`.trim()}
                description={count === 0 ? t('empty') : t('words', { count })}
                onClick={() => setKey(section.key)}
              />
            )
          })}
        </Box>
      </Grid.Col>
      <Grid.Col span={{ base: 12, sm: 8 }}>
        {chosen !== undefined && (
          <SectionText key={chosen.key} projectId={projectId} formId={formId} section={chosen} />
        )}
      </Grid.Col>
    </Grid>
  )
}
