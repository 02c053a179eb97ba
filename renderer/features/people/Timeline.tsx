import type { AllocationRow, LoadStretch } from '#contract/index.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { timeScale } from './timeline-scale.ts'
import classes from './Timeline.module.css'
import { useFigures } from './use-figures.ts'
import { peopleWords } from './words.ts'

interface TimelineProps {
  readonly allocations: readonly AllocationRow[]
  readonly stretches: readonly LoadStretch[]
}

/** Narrower steps than this, in per cent of the width, have no room for their number. */
const roomForNumber = 5

/**
 * Each allocation as a bar and, below, their sum day by day; what is above the limit is hatched. The table of the same
 * figures stands under it, so the picture itself is not read out.
 */
export function Timeline({ allocations, stretches }: TimelineProps) {
  const t = useWords(peopleWords)
  const figures = useFigures()
  const scale = timeScale(allocations.map(({ startDay: start, endDay: end }) => ({ start, end })))
  if (scale === null) return null
  const highest = Math.max(12_000, ...stretches.map(({ total, limit }) => Math.max(total, limit ?? 0)))
  const heightOf = (share: number) => `${(share / highest) * 100}%`
  const at = (days: { start: string; end: string }) => {
    const { left, width } = scale.place(days)
    return { left: `${left}%`, width: `${width}%` }
  }
  return (
    <div className={classes['chart']} aria-hidden>
      <div />
      <div className={classes['years']}>
        {scale.years.map(({ year, left }) => (
          <span key={year} style={{ left: `${left}%` }}>
            {year}
          </span>
        ))}
      </div>
      {allocations.map(({ id, projectCode, projectName, role, share, startDay, endDay }) => (
        <div key={id} style={{ display: 'contents' }}>
          <div className={classes['label']} title={projectName}>
            {projectCode || projectName}
          </div>
          <div className={classes['line']}>
            <div className={classes['bar']} style={at({ start: startDay, end: endDay })}>
              {[figures.share(share), role].filter(Boolean).join(' ')}
            </div>
          </div>
        </div>
      ))}
      <div className={classes['label']}>{t('total')}</div>
      <div className={classes['load']}>
        <div className={classes['full']} style={{ bottom: heightOf(10_000) }} />
        {stretches.map(({ days, total, over }) => (
          <div
            key={days.start}
            className={classes['step']}
            data-over={over > 0 || undefined}
            style={{ ...at(days), height: heightOf(total) }}
          >
            {scale.place(days).width >= roomForNumber && <span>{figures.share(total)}</span>}
          </div>
        ))}
      </div>
    </div>
  )
}
