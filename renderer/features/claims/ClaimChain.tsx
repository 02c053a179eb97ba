import { Badge, Button, Table, Text } from '@mantine/core'
import type { ClaimSummary } from '#contract/index.ts'
import { useFormat } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { MoneyCell } from '../decision/budget/MoneyCell.tsx'
import { stateText } from './claim-text.ts'
import { claimWords } from './words/claim-words.ts'

interface ClaimChainProps {
  readonly claims: readonly ClaimSummary[]
  readonly shownId: string | null
  readonly onShow: (id: string) => void
}

const columns = ['serial', 'period', 'state', 'net', 'support', 'decided', 'paid'] as const
const isMoney = (column: (typeof columns)[number]) => columns.indexOf(column) >= 3
const colors = { draft: 'gray', sent: 'blue', decided: 'petrol', paid: 'green' } as const

/** The claims in their order, a correction under the version that it corrects. */
export function ClaimChain({ claims, shownId, onShow }: ClaimChainProps) {
  const t = useWords(claimWords)
  const format = useFormat()
  const { language } = useLanguage()
  return (
    <Table.ScrollContainer minWidth={760}>
      <Table aria-label={t('chain')} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column} scope="col" ta={isMoney(column) ? 'right' : 'left'}>
                {t(column)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {claims.map((claim) => {
            const { id, serial, revision, period, isLast } = claim
            const isShown = id === shownId
            const state = stateText(claim, language)
            const number = revision === 1 ? String(serial) : `${serial}.${revision}`
            return (
              <Table.Tr key={id} {...(isShown ? { bg: 'var(--hk-hover)' } : {})}>
                <Table.Th scope="row">
                  <Button
                    size="compact-sm"
                    variant={isShown ? 'filled' : 'default'}
                    aria-pressed={isShown}
                    aria-label={t('show', { serial: number, state })}
                    onClick={() => onShow(id)}
                  >
                    {number}
                  </Button>
                </Table.Th>
                <Table.Td style={{ whiteSpace: 'nowrap' }}>
                  {format.period(period.start, period.end)}
                  {isLast && (
                    <Text span size="sm" c="dimmed">
                      {' '}
                      {t('last')}
                    </Text>
                  )}
                </Table.Td>
                <Table.Td>
                  <Badge
                    variant={claim.inForce ? 'light' : 'default'}
                    color={colors[claim.state]}
                    tt="none"
                    styles={{ label: { color: 'var(--mantine-color-text)' } }}
                  >
                    {state}
                  </Badge>
                </Table.Td>
                <MoneyCell amount={claim.net} />
                <MoneyCell amount={claim.support} />
                {claim.decidedSupport === null ? (
                  <Table.Td ta="right">{t('none')}</Table.Td>
                ) : (
                  <MoneyCell amount={claim.decidedSupport} />
                )}
                {claim.paid === 0 || !claim.inForce ? (
                  <Table.Td ta="right">{t('none')}</Table.Td>
                ) : (
                  <MoneyCell amount={claim.paid} />
                )}
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
