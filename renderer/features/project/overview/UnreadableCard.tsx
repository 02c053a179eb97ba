import { Alert, Anchor, List, Text } from '@mantine/core'
import { IconFileAlert } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { ProjectDetail } from '#contract/index.ts'
import { areaPlace } from '#domain/places/place.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { addressOf } from '../../../ui/place/addresses.ts'
import { fieldWords } from '../words/field-words.ts'
import { overviewWords } from '../words/overview-words.ts'
import { sectionWords } from '../words/section-words.ts'
import { unreadableFields } from './unreadable-fields.ts'

/** Texts of the imported file that wait for a person; nothing when there are none. */
export function UnreadableCard({ detail }: { readonly detail: ProjectDetail }) {
  const t = useWords(overviewWords)
  const label = useWords(fieldWords)
  const section = useWords(sectionWords)
  const found = unreadableFields(detail)
  if (found.length === 0) return null
  return (
    <Alert
      color="orange"
      variant="light"
      styles={{ title: { color: 'var(--mantine-color-text)' } }}
      title={t('unreadable')}
      icon={<IconFileAlert aria-hidden />}
    >
      <Text mb="xs">{t('unreadable.help')}</Text>
      <List spacing={4} listStyleType="none">
        {found.map((item) => (
          <List.Item key={`${item.section}/${item.text}`}>
            <Anchor
              component={Link}
              href={addressOf(detail.id, areaPlace(item.section, null, item.field))}
              underline="always"
              c="inherit"
            >
              {item.field === null ? section(item.section) : label(item.field)}
            </Anchor>
            {': '}
            <Text span dir="auto" style={{ overflowWrap: 'anywhere' }}>
              {item.text}
            </Text>
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}
