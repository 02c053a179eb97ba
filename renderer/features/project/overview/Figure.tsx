import type { ReactNode } from 'react'
import classes from './Card.module.css'

/** A name and its figure, inside a `dl`. */
export function Figure({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={classes['figure']}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
