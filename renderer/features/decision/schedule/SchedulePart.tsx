import { Button, Group, Table, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useFormat } from '../../../i18n/format.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx'
import { fieldPlace, placeOf } from '../../../ui/place/place-of.ts'
import { FieldGroup } from '../../project/parts/FieldGroup.tsx'
import { onTableKeyDown } from '../../project/horizontal/table-keys.ts'
import { useDecision } from '../decision-context.ts'
import { useDecisionCommand } from '../use-decision-command.ts'
import { planWords } from '../words/plan-words.ts'
import { EditedDeadline } from './EditedDeadline.tsx'

const columns = ['kind', 'coversTo', 'dueOn', 'note'] as const
const blank = { kind: 'claim', coversTo: null, dueOn: null, note: '' } as const

/** When claims and reports are due, as the decision says. */
export function SchedulePart() {
  const t = useWords(planWords)
  const format = useFormat()
  const { client } = useApi()
  const { decision, projectId, editable } = useDecision()
  const { run, busy, error } = useDecisionCommand(projectId)
  const { id, version, deadlines } = decision
  return (
    <FieldGroup title={t('schedule')} columns={1} place={fieldPlace('deadlines')}>
      {error !== null && <ErrorPanel error={error} />}
      {deadlines.length === 0 && <Text>{t('schedule.empty')}</Text>}
      {deadlines.length > 0 && (
        <Table.ScrollContainer minWidth={620}>
          <Table verticalSpacing={6} {...(editable ? { onKeyDown: onTableKeyDown } : {})}>
            <Table.Thead>
              <Table.Tr>
                {columns.map((column) => (
                  <Table.Th key={column} scope="col">
                    {t(column)}
                  </Table.Th>
                ))}
                {editable && <Table.Td />}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {deadlines.map((deadline, index) =>
                editable ? (
                  <EditedDeadline
                    key={deadline.id}
                    deadline={deadline}
                    index={index}
                    busy={busy}
                    onRemove={() => void run(() => client.decision.removeDeadline({ id, version, rowId: deadline.id }))}
                  />
                ) : (
                  <Table.Tr key={deadline.id} {...placeOf(deadline.id)}>
                    <Table.Th scope="row" fw={500}>
                      {t(deadline.kind)}
                    </Table.Th>
                    <Table.Td>{format.day(deadline.coversTo) || '–'}</Table.Td>
                    <Table.Td>{format.day(deadline.dueOn) || '–'}</Table.Td>
                    <Table.Td>{deadline.note}</Table.Td>
                  </Table.Tr>
                ),
              )}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {editable && (
        <Group>
          <Button
            variant="default"
            disabled={busy}
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => void run(() => client.decision.addDeadline({ id, version, fields: blank }))}
          >
            {t('schedule.add')}
          </Button>
        </Group>
      )}
    </FieldGroup>
  )
}
