import { Alert, Anchor, List, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Link } from 'wouter'
import { useFailureText } from '../../api/use-failure-text.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { paths } from '../../ui/paths.ts'
import type { BulkFailure } from './use-bulk.ts'
import { useOfferText } from './use-offer-text.ts'
import { bulkWords } from './words.ts'

/** Each report that could not be made, why, and the way to its project. */
export function FailureList({ failures }: { readonly failures: readonly BulkFailure[] }) {
  const t = useWords(bulkWords)
  const failureText = useFailureText()
  const offerText = useOfferText()
  if (failures.length === 0) return null
  return (
    <Alert
      color="red"
      variant="light"
      title={t('failed', { count: failures.length })}
      icon={<IconAlertTriangle aria-hidden />}
    >
      <Text size="sm" mb="xs">
        {t('failed.help')}
      </Text>
      <List size="sm">
        {failures.map(({ offer, error }) => (
          <List.Item key={offer.key}>
            {offer.projectCode} {offerText(offer).name}: {failureText(error).title}.{' '}
            <Anchor
              component={Link}
              href={paths.project(offer.projectId)}
              aria-label={`${t('open')} ${offer.projectCode}`}
            >
              {t('open')}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}
