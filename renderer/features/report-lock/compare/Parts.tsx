import type { TextPart } from '#domain/values/text-diff.ts'
import classes from './Compare.module.css'

interface PartsProps {
  readonly parts: readonly TextPart[]
  /** Which of two columns it is; both = the two in one text. */
  readonly side: 'before' | 'after' | 'both'
}

/** A text with what came underlined and what went struck through. */
export function Parts({ parts, side }: PartsProps) {
  const hidden = side === 'before' ? 'added' : side === 'after' ? 'removed' : null
  return (
    <>
      {parts
        .filter(({ kind }) => kind !== hidden)
        .map(({ kind, text }, index) => {
          if (kind === 'added')
            return (
              <ins key={index} className={classes['added']}>
                {text}
              </ins>
            )
          if (kind === 'removed')
            return (
              <del key={index} className={classes['removed']}>
                {text}
              </del>
            )
          return <span key={index}>{text}</span>
        })}
    </>
  )
}
