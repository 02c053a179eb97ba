import { Badge, Button, Table } from '@mantine/core'
import { budgetOf } from '#domain/decision/budget.ts'
import type { DecisionVersion } from '#domain/decision/decision.ts'
import { formatPercent } from '#domain/values/rate.ts'
import { useFormat } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { MoneyCell } from './budget/MoneyCell.tsx'
import { decisionWords } from './words/screen-words.ts'

interface VersionListProps {
  readonly versions: readonly DecisionVersion[]
  readonly shownId: string
  readonly onShow: (id: string) => void
}

const columns = ['version', 'number', 'decidedOn', 'validFrom', 'rate', 'total', 'status'] as const

/** All versions with their days, the newest first. */
export function VersionList({ versions, shownId, onShow }: VersionListProps) {
  const t = useWords(decisionWords)
  const format = useFormat()
  const { language } = useLanguage()
  return (
    <Table.ScrollContainer minWidth={760}>
      <Table aria-label={t('versions')} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column} scope="col" ta={column === 'rate' || column === 'total' ? 'right' : 'left'}>
                {t(column)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {versions.toReversed().map((version) => {
            const { id, sequence, status, supportRate } = version
            const isShown = id === shownId
            return (
              <Table.Tr key={id} {...(isShown ? { bg: 'var(--hk-hover)' } : {})}>
                <Table.Th scope="row">
                  <Button
                    size="compact-sm"
                    variant={isShown ? 'filled' : 'default'}
                    aria-pressed={isShown}
                    aria-label={t('show', { sequence })}
                    onClick={() => onShow(id)}
                  >
                    {sequence}
                  </Button>
                </Table.Th>
                <Table.Td style={{ overflowWrap: 'anywhere' }}>{version.number || t('noNumber')}</Table.Td>
                <Table.Td>{format.day(version.decidedOn) || t('none')}</Table.Td>
                <Table.Td>{format.day(version.validFrom) || t('none')}</Table.Td>
                <Table.Td ta="right">
                  {supportRate === null ? t('none') : formatPercent(supportRate, language)}
                </Table.Td>
                <MoneyCell amount={budgetOf(version).total} />
                <Table.Td>
                  <Badge variant="default" tt="none">
                    {t(status)}
                  </Badge>
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
