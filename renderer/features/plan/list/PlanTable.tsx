import { Table, Text, VisuallyHidden } from '@mantine/core'
import type { ReactNode } from 'react'
import type { EditedKind } from '#contract/index.ts'
import type { PlanFields, PlanRow } from '#domain/plan/plan.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx'
import type { EditableRow } from '../../../ui/fields/use-editable-row.ts'
import { placeOf } from '../../../ui/place/place-of.ts'
import { MoveButtons } from '../../project/parts/MoveButtons.tsx'
import { useListFocus } from '../../project/parts/use-list-focus.ts'
import { usePlanCommand } from '../use-plan-command.ts'
import { usePlanRow } from '../use-plan-row.ts'
import { planWords } from '../words/plan-words.ts'
import classes from './PlanTable.module.css'

export interface PlanColumn<K extends EditedKind> {
  readonly title: string
  readonly width?: string
  /** `label` is the name of the input: the column with the row's name. */
  readonly render: (row: EditableRow<PlanFields[K]>, label: string, of: PlanRow<K>) => ReactNode
}

interface PlanTableProps<K extends EditedKind> {
  readonly kind: K
  readonly rows: readonly PlanRow<K>[]
  readonly label: string
  readonly columns: readonly PlanColumn<K>[]
  /** What a row is called, for its inputs and buttons. */
  readonly nameOf: (row: PlanRow<K>) => string
  readonly minWidth?: string
}

/** One list of the plan, edited in place and put in order. */
export function PlanTable<K extends EditedKind>(props: PlanTableProps<K>) {
  const { kind, rows, label, columns, nameOf, minWidth = '36rem' } = props
  const t = useWords(planWords)
  const { container, ...actions } = useRowActions(kind, rows)
  if (rows.length === 0) return <Text c="dimmed">{t('empty')}</Text>
  return (
    <div ref={container}>
      {actions.error !== null && <ErrorPanel error={actions.error} />}
      <Table.ScrollContainer minWidth={minWidth}>
        <Table aria-label={label} verticalSpacing={4} layout="fixed" className={classes['table'] ?? ''}>
          <Table.Thead>
            <Table.Tr>
              {columns.map(({ title, width }) => (
                <Table.Th key={title} {...(width === undefined ? {} : { w: width })}>
                  {title}
                </Table.Th>
              ))}
              <Table.Th w="7rem">
                <VisuallyHidden>{t('details')}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row, index) => (
              <Row key={row.id} kind={kind} row={row} columns={columns} name={nameOf(row)}>
                <MoveButtons
                  name={nameOf(row)}
                  index={index}
                  count={rows.length}
                  isLocked={actions.busy}
                  onMove={(to) => actions.move(index, to)}
                  onRemove={() => actions.remove(index)}
                />
              </Row>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </div>
  )
}

interface RowProps<K extends EditedKind> {
  readonly kind: K
  readonly row: PlanRow<K>
  readonly columns: readonly PlanColumn<K>[]
  readonly name: string
  readonly children: ReactNode
}

function Row<K extends EditedKind>({ kind, row, columns, name, children }: RowProps<K>) {
  const edited = usePlanRow(kind, row)
  return (
    <Table.Tr data-row aria-label={name} {...placeOf(row.id)} style={{ verticalAlign: 'top' }}>
      {columns.map(({ title, render }) => (
        <Table.Td key={title}>{render(edited, `${title}, ${name}`, row)}</Table.Td>
      ))}
      <Table.Td>{children}</Table.Td>
    </Table.Tr>
  )
}

/** Moving and removing rows of one list; the keyboard stays with the row. */
export function useRowActions<K extends EditedKind>(kind: K, rows: readonly PlanRow<K>[]) {
  const { client } = useApi()
  const { run, busy, error } = usePlanCommand()
  const { container, follow } = useListFocus()
  return {
    container,
    busy,
    error,
    move(from: number, to: number) {
      const [row, place] = [rows[from], rows[to]]
      if (row === undefined || place === undefined) return
      const { id, version } = row
      void run(() => client.plan.move({ kind, id, version, toPlaceOf: place.id })).then(() =>
        follow(to, to < from ? 'up' : 'down'),
      )
    },
    remove(index: number) {
      const row = rows[index]
      if (row === undefined) return
      const { id, version } = row
      void run(() => client.plan.remove({ kind, id, version })).then(() => follow(index, 'remove'))
    },
  }
}
