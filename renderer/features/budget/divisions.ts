import type { BudgetStatus } from '#contract/index.ts'

/** Whether the decision gives money by work package. */
export function dividesByPackage({ workPackages }: Pick<BudgetStatus, 'workPackages'>): boolean {
  return workPackages.some(({ workPackage, approved }) => workPackage !== null && approved !== 0)
}

/** Whether it gives money by year. */
export function dividesByYear({ years }: Pick<BudgetStatus, 'years'>): boolean {
  return years.some(({ year, approved }) => year !== null && approved !== 0)
}
