import { Fieldset, Stack, Table, Text } from '@mantine/core'
import { businessIdHint } from '#domain/catalogue/hints.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { TextField } from '../../../ui/fields/fields.tsx'
import type { FieldPort } from '../../../ui/fields/use-editable-row.ts'
import { FieldNotes } from '../parts/FieldNotes.tsx'
import { ListTrouble } from '../parts/ListTrouble.tsx'
import { MoveButtons } from '../parts/MoveButtons.tsx'
import { moved } from '../parts/moves.ts'
import { useProject } from '../parts/project-context.ts'
import { useCoImplementers } from './use-co-implementers.ts'
import type { CoImplementer } from './use-co-implementers.ts'
import { applicantWords } from '../words/applicant-words.ts'
import { AddCoImplementer } from './AddCoImplementer.tsx'
import classes from './CoImplementers.module.css'

/** Osatoteuttajat: name and business identity code, in the order of the form. */
export function CoImplementers() {
  const t = useWords(applicantWords)
  const rows = useProject().detail.coImplementers
  const { list, save, cell } = useCoImplementers()
  return (
    <Fieldset legend={t('coImplementers')} p="md">
      <Stack gap="sm">
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
                <Table.Th scope="col" w="13rem">
                  {t('businessId')}
                </Table.Th>
                <Table.Th scope="col" w="8rem">
                  {t('order')}
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((row, index) => (
                <Table.Tr key={`${index}/${row.name}/${row.businessId}`}>
                  <Row row={row} index={index} cell={(field) => cell(index, field)} />
                  <Table.Td>
                    <MoveButtons
                      name={row.name}
                      index={index}
                      count={rows.length}
                      onMove={(to) => void save(moved(rows, index, to))}
                      onRemove={() => void save(rows.toSpliced(index, 1))}
                    />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
        <AddCoImplementer onAdd={(row) => save([...rows, row])} />
      </Stack>
    </Fieldset>
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
