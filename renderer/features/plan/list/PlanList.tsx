import { Stack } from '@mantine/core'
import type { EditedKind } from '#contract/index.ts'
import type { PastedLine } from '#domain/plan/pasted-lines.ts'
import type { PlanFields, PlanRow } from '#domain/plan/plan.ts'
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx'
import { PlanTable } from './PlanTable.tsx'
import type { PlanColumn } from './PlanTable.tsx'
import { QuickAdd } from './QuickAdd.tsx'
import { useAddRows } from './use-add-rows.ts'

interface PlanListProps<K extends EditedKind> {
  readonly kind: K
  readonly rows: readonly PlanRow<K>[]
  readonly label: string
  readonly columns: readonly PlanColumn<K>[]
  readonly nameOf: (row: PlanRow<K>) => string
  readonly minWidth?: string
  readonly addLabel: string
  readonly addHint?: string
  /** The new row of a typed line. */
  readonly fresh: (line: PastedLine) => PlanFields[K]
}

/** A list of the plan with the line that makes new rows below it. */
export function PlanList<K extends EditedKind>({ addLabel, addHint, fresh, ...table }: PlanListProps<K>) {
  const { add, busy, error } = useAddRows(table.kind)
  return (
    <Stack gap="xs">
      <PlanTable {...table} />
      {error !== null && <ErrorPanel error={error} />}
      <QuickAdd
        label={addLabel}
        {...(addHint === undefined ? {} : { hint: addHint })}
        busy={busy}
        onAdd={(lines) => add(lines.map(fresh))}
      />
    </Stack>
  )
}
