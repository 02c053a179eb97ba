import { Anchor, Group, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { InKindOverview, LedgerRulesOut } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { MoneyField } from '../../ui/fields/fields.tsx'
import { useLedgerSettings } from '../ledger/terms/LedgerSettingsForm.tsx'
import { inKindWords } from './words.ts'

interface InKindPricesProps {
  readonly projectId: string
  readonly prices: NonNullable<InKindOverview['prices']>
}

/** The worth of an hour: the rule's figures, with the place where they stand, and the decision's own over them. */
export function InKindPrices({ projectId, prices }: InKindPricesProps) {
  const t = useWords(inKindWords)
  const { orpc } = useApi()
  const rules = useQuery(orpc.ledger.rules.queryOptions({ input: { projectId } }))
  const act = [prices.act, prices.article].filter(Boolean).join(' ')
  return (
    <Stack component="section" gap="xs" aria-labelledby="in-kind-prices">
      <Title order={2} size="h5" id="in-kind-prices">
        {t('prices')}
      </Title>
      {rules.data !== undefined && <PriceFields projectId={projectId} prices={prices} rules={rules.data} />}
      <Text size="sm" c="dimmed">
        <Anchor href={prices.url} target="_blank" rel="noreferrer" underline="always" inherit>
          {t('prices.source', { act })}
        </Anchor>
      </Text>
    </Stack>
  )
}

function PriceFields({ projectId, prices, rules }: InKindPricesProps & { readonly rules: LedgerRulesOut }) {
  const t = useWords(inKindWords)
  const format = useFormat()
  const row = useLedgerSettings(projectId, rules.settings, rules.settingsVersion)
  return (
    <Group align="flex-start">
      <MoneyField
        of={row.field('inKindWorkHour')}
        label={t('workHour')}
        description={t('prices.help', { value: format.money(prices.ruleWorkHour) })}
      />
      <MoneyField
        of={row.field('inKindMachineHour')}
        label={t('machineHour')}
        description={t('prices.help', { value: format.money(prices.ruleMachineHour) })}
      />
    </Group>
  )
}
