import { useState } from 'react'
import type { ClipboardEvent, KeyboardEvent } from 'react'
import type { Budget, BudgetYear } from '#domain/decision/budget.ts'
import { rowKey } from '#domain/decision/budget.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { setDraft } from '../../../ui/fields/draft-store.ts'
import { onTableKeyDown } from '../../project/horizontal/table-keys.ts'
import { useDecision } from '../decision-context.ts'
import { useDecisionCommand } from '../use-decision-command.ts'
import { budgetWords } from '../words/budget-words.ts'
import { amountKey } from './amount-part.ts'
import type { BudgetPlace } from './amount-part.ts'
import { blockOf, pasteBlock } from './paste.ts'

interface GridCell extends BudgetPlace {
  readonly year: BudgetYear
}

/** The budget table as a spreadsheet: pasting a block, filling down, adding and removing rows. */
export function useBudgetGrid(years: readonly BudgetYear[]) {
  const t = useWords(budgetWords)
  const { client } = useApi()
  const { decision, budget, projectId } = useDecision()
  const { run, busy, error } = useDecisionCommand(projectId)
  const [said, setSaid] = useState('')
  const { id, version, cells } = decision
  const grid = gridOf(budget, years)
  const write = (list: readonly (GridCell & { readonly amount: number | null })[]) =>
    run(() =>
      client.decision.setAmounts({
        id,
        version,
        cells: list.map(({ category, partner, workPackage, year, amount }) => ({
          category,
          partner,
          workPackage,
          year,
          amount,
        })),
      }),
    )
  const amountAt = (place: GridCell | null | undefined) =>
    place === null || place === undefined
      ? null
      : (cells.find((cell) => rowKey(cell) === rowKey(place) && cell.year === place.year)?.amount ?? null)

  async function onPaste(event: ClipboardEvent<HTMLTableElement>): Promise<void> {
    const place = placeOf(event.target)
    const block = blockOf(event.clipboardData.getData('text'))
    if (place === null || block === null) return
    event.preventDefault()
    const { amounts, refused } = pasteBlock(block, grid, place.row, place.column)
    const written = amounts.length === 0 || (await write(amounts.map(({ cell, amount }) => ({ ...cell, amount }))))
    if (written === undefined) return
    for (const { cell, text, problem } of refused) {
      const draft = {
        text,
        base: amountAt(cell),
        status: { kind: 'unreadable', problem },
        place: location.hash,
      } as const
      setDraft(amountKey(id, cell, cell.year), draft)
    }
    const count = amounts.length
    setSaid(refused.length === 0 ? t('pasted', { count }) : t('pasted.some', { count, failed: refused.length }))
  }

  function onKeyDown(event: KeyboardEvent<HTMLTableElement>): void {
    const place = placeOf(event.target)
    if (place === null || event.key.toLowerCase() !== 'd' || !(event.ctrlKey || event.metaKey)) {
      onTableKeyDown(event)
      return
    }
    event.preventDefault()
    const cell = grid[place.row]?.[place.column] ?? null
    const above = amountAt(grid[place.row - 1]?.[place.column])
    if (cell === null || above === null) return
    setDraft(amountKey(id, cell, cell.year), null)
    void write([{ ...cell, amount: above }])
  }

  return { busy, error, said, write, onPaste, onKeyDown }
}

/** Rows and columns as they are drawn; null where a model computes. */
function gridOf(
  { entered, computed }: Budget,
  years: readonly BudgetYear[],
): readonly (readonly (GridCell | null)[])[] {
  return [
    ...entered.map(({ category, partner, workPackage }) =>
      years.map((year) => ({ category, partner, workPackage, year })),
    ),
    ...computed.map(({ category, cells }) =>
      years.map((year) =>
        cells.some(({ stated }) => stated !== null) ? { category, partner: '', workPackage: '', year } : null,
      ),
    ),
  ]
}

function placeOf(target: EventTarget): { readonly row: number; readonly column: number } | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-row]') : null
  if (cell === null) return null
  return { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) }
}
