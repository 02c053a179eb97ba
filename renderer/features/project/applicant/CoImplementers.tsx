import { Stack, Table, Text } from '@mantine/core'
import { businessIdHint } from '#domain/catalogue/hints.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { TextField } from '../../../ui/fields/fields.tsx'
import type { FieldPort } from '../../../ui/fields/use-editable-row.ts'
import { fieldPlace } from '../../../ui/place/place-of.ts'
import { FieldGroup } from '../parts/FieldGroup.tsx'
import { FieldNotes } from '../parts/FieldNotes.tsx'
import type { CoImplementer } from '../parts/list-row.ts'
import { ListTrouble } from '../parts/ListTrouble.tsx'
import { MoveButtons } from '../parts/MoveButtons.tsx'
import { moved } from '../parts/moves.ts'
import { useProject } from '../parts/project-context.ts'
import { useListFocus } from '../parts/use-list-focus.ts'
import { useCoImplementers } from './use-co-implementers.ts'
import { applicantWords } from '../words/applicant-words.ts'
import { AddCoImplementer } from './AddCoImplementer.tsx'
import classes from './CoImplementers.module.css'

/** Osatoteuttajat: name and business identity code, in the order of the form. */
export function CoImplementers() {
  const t = useWords(applicantWords)
  const rows = useProject().detail.coImplementers
  const { list, isUnsettled, cell } = useCoImplementers()
  const { container, follow } = useListFocus()
  const move = async (from: number, to: number) => {
    if (await list.save((items) => moved(items, from, to))) follow(to, from > to ? 'up' : 'down')
  }
  const remove = async (index: number) => {
    if (await list.save((items) => items.toSpliced(index, 1))) follow(index, 'remove')
  }
  return (
    <FieldGroup title={t('coImplementers')} columns={1}>
      <Stack ref={container} gap="sm" {...fieldPlace('coImplementers')}>
        <ListTrouble trouble={list.trouble} />
        {rows.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('coImplementers.empty')}
          </Text>
        ) : (
          <Table verticalSpacing="xs" className={classes['table'] ?? ''}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('name')}</Table.Th>
                <Table.Th scope="col" w="11rem">
                  {t('businessId')}
                </Table.Th>
                <Table.Th scope="col" w="7.5rem">
                  {t('order')}
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((row, index) => (
                <Table.Tr key={index} data-row={index} {...fieldPlace(`coImplementer.${index}`)}>
                  <Row row={row} index={index} cell={(field) => cell(index, field)} />
                  <Table.Td>
                    <MoveButtons
                      name={row.name}
                      index={index}
                      count={rows.length}
                      isLocked={isUnsettled}
                      onMove={(to) => void move(index, to)}
                      onRemove={() => void remove(index)}
                    />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
        <AddCoImplementer onAdd={(row) => list.save((items) => [...items, row])} />
      </Stack>
    </FieldGroup>
  )
}

interface RowProps {
  readonly row: CoImplementer
  readonly index: number
  readonly cell: (field: keyof CoImplementer) => FieldPort<string>
}

function Row({ row, index, cell }: RowProps) {
  const t = useWords(applicantWords)
  const number = index + 1
  return (
    <>
      <Table.Td>
        <TextField of={cell('name')} label={t('name.cell', { number })} hideLabel required />
      </Table.Td>
      <Table.Td>
        <FieldNotes hint={businessIdHint(row.businessId)}>
          <TextField of={cell('businessId')} label={t('businessId.cell', { number })} hideLabel />
        </FieldNotes>
      </Table.Td>
    </>
  )
}
