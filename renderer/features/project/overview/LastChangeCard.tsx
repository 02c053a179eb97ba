import { Stack, Text } from '@mantine/core'
import type { ProjectDetail } from '#contract/index.ts'
import { useFormat } from '../../../i18n/format.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { paths } from '../../../ui/paths.ts'
import { overviewWords } from '../words/overview-words.ts'
import { Card } from './Card.tsx'
import { Figure } from './Figure.tsx'

/** When the project was last changed, and from which file it came. */
export function LastChangeCard({ detail }: { readonly detail: ProjectDetail }) {
  const t = useWords(overviewWords)
  const format = useFormat()
  const { importedFrom, updatedAt, id } = detail
  return (
    <Card title={t('changes')} more={{ href: paths.project(id, 'history'), label: t('open.history') }}>
      <Stack gap={4} component="dl" m={0}>
        <Figure label={t('changes.last')}>{format.instant(updatedAt)}</Figure>
        {importedFrom !== null && (
          <>
            <Figure label={t('changes.file')}>
              <Text span fw={600} style={{ overflowWrap: 'anywhere' }}>
                {importedFrom.fileName}
              </Text>
            </Figure>
            <Figure label={t('changes.imported')}>{format.instant(importedFrom.importedAt)}</Figure>
          </>
        )}
      </Stack>
    </Card>
  )
}
