import { Group, Paper, Stack, Text } from '@mantine/core'
import type { ClaimList } from '#contract/index.ts'
import { useFormat } from '../../i18n/format.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { fieldPlace } from '../../ui/place/place-of.ts'
import { claimWords } from './words/claim-words.ts'

/** Support of the whole project: granted, claimed, decided, paid, and what is left of the grant. */
export function Totals({ list: { totals } }: { readonly list: ClaimList }) {
  const t = useWords(claimWords)
  const format = useFormat()
  const { granted, claimed, decided, paid } = totals
  const figures = [
    ['total.granted', granted],
    ['total.claimed', claimed],
    ['total.decided', decided],
    ['total.paid', paid],
    ['total.left', granted === null ? null : granted - claimed],
  ] as const
  return (
    <Group component="section" aria-label={t('totals')} gap="sm" tabIndex={-1} {...fieldPlace('totals')}>
      {figures.map(([key, amount]) => (
        <Paper key={key} withBorder px="md" py="xs" style={{ flex: '1 1 9rem' }}>
          <Stack gap={0}>
            <Text size="sm" c="dimmed">
              {t(key)}
            </Text>
            <Text fw={600}>{format.money(amount) || t('none')}</Text>
          </Stack>
        </Paper>
      ))}
    </Group>
  )
}
