import { Group, Text, Title } from '@mantine/core'
import type { ReportComparisonOut } from '#contract/index.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import classes from './Compare.module.css'
import { Parts } from './Parts.tsx'
import { comparisonWords } from './words.ts'

interface ComparedSectionsProps {
  readonly sections: ReportComparisonOut['sections']
  readonly view: 'inline' | 'side'
}

/** Section by section, the words that came and went. */
export function ComparedSections({ sections, view }: ComparedSectionsProps) {
  const t = useWords(comparisonWords)
  if (sections.length === 0) return null
  return (
    <section aria-labelledby="compared-sections">
      <Title order={3} size="h5" id="compared-sections">
        {t('sections')}
      </Title>
      {sections.map((section) => (
        <div key={section.key} className={classes['section']}>
          <Title order={4} size="h6">
            {section.title === '' ? t('section.start') : section.title}
          </Title>
          <Text size="sm" c="dimmed">
            {t(`kind.${section.kind}`)}
            {section.kind === 'same'
              ? ''
              : ` · ${t('words', { added: section.addedWords, removed: section.removedWords })}`}
          </Text>
          {section.titleBefore !== '' && <Text size="sm">{t('section.was', { title: section.titleBefore })}</Text>}
          {view === 'inline' ? (
            <Text className={classes['text'] ?? ''} mt={4}>
              <Parts parts={section.parts} side="both" />
            </Text>
          ) : (
            <div className={classes['sides']}>
              {(['before', 'after'] as const).map((side) => (
                <div key={side}>
                  <Group gap="xs">
                    <Text size="sm" fw={600}>
                      {t(side)}
                    </Text>
                  </Group>
                  <Text className={classes['text'] ?? ''}>
                    <Parts parts={section.parts} side={side} />
                  </Text>
                </div>
              ))}
            </div>
          )}
        </div>
      ))}
    </section>
  )
}
