import type { ReactNode } from 'react'
import classes from './Card.module.css'

interface FigureProps {
  readonly label: string
  /** A picture of the figure, under it. */
  readonly bar?: ReactNode
  readonly children: ReactNode
}

/** A name and its figure, directly inside a `dl`. */
export function Figure({ label, bar, children }: FigureProps) {
  return (
    <div className={classes['figure']}>
      <dt>{label}</dt>
      <dd>{children}</dd>
      {bar !== undefined && (
        <dd className={classes['bar']} aria-hidden>
          {bar}
        </dd>
      )}
    </div>
  )
}
