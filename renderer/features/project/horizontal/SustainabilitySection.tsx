import { Stack, Table, Text } from '@mantine/core'
import { useDeferredValue } from 'react'
import { sustainabilityGroups } from '#domain/project/description.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { useProject } from '../parts/project-context.ts'
import { sustainabilityWords } from '../words/horizontal-words.ts'
import { CriterionRow } from './CriterionRow.tsx'
import classes from './SustainabilitySection.module.css'
import { onTableKeyDown } from './table-keys.ts'

const groups = ['ecological', 'economic', 'social'] as const

/** Section 8.2 of the form: fifteen criteria in three groups, used like a spreadsheet. */
export function SustainabilitySection() {
  const t = useWords(sustainabilityWords)
  const { sustainability } = useProject().detail
  // 45 fields at once would delay the first picture: the first group comes with it, the others right after.
  const shown = useDeferredValue(groups.length, 1)
  const rowsOf = (group: (typeof groups)[number]) => {
    const criteria: readonly string[] = sustainabilityGroups[group]
    return sustainability.filter((row) => criteria.includes(row.criterion))
  }
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t('keys')}
      </Text>
      <div className={classes['container']}>
        <Table role="table" className={classes['table'] ?? ''} onKeyDown={onTableKeyDown} verticalSpacing={6}>
          <Table.Thead role="rowgroup">
            <Table.Tr role="row">
              <Table.Th role="columnheader" scope="col">
                {t('criterion')}
              </Table.Th>
              <Table.Th role="columnheader" scope="col" className={classes['score'] ?? ''}>
                {t('direct')}
              </Table.Th>
              <Table.Th role="columnheader" scope="col" className={classes['score'] ?? ''}>
                {t('indirect')}
              </Table.Th>
              <Table.Th role="columnheader" scope="col" className={classes['comment'] ?? ''}>
                {t('comment')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          {groups.slice(0, shown).map((group) => {
            const rows = rowsOf(group)
            const scored = rows.filter((row) => row.direct !== null && row.indirect !== null).length
            return (
              <Table.Tbody key={group} role="rowgroup">
                <Table.Tr role="row" className={classes['group'] ?? ''}>
                  <Table.Th role="rowheader" scope="rowgroup" colSpan={4}>
                    {t(group)}{' '}
                    <Text span size="sm" c="dimmed" fw={400}>
                      {t('group.count', { scored, total: rows.length })}
                    </Text>
                  </Table.Th>
                </Table.Tr>
                {rows.map((row) => (
                  <CriterionRow key={row.id} score={row} />
                ))}
              </Table.Tbody>
            )
          })}
        </Table>
      </div>
    </Stack>
  )
}
