import type { BasisPoints } from '#domain/values/rate.ts'
import classes from './PlanBar.module.css'

/** A bar of what is realised of a plan. The number stands beside it, so the bar itself is not read out. */
export function PlanBar({ share }: { readonly share: BasisPoints | null }) {
  const percent = Math.min(100, (share ?? 0) / 100)
  return (
    <div className={classes['track']} data-over={(share ?? 0) > 10_000 || undefined} aria-hidden>
      <div className={classes['fill']} style={{ width: `${percent}%` }} />
    </div>
  )
}
