import { Group, Text } from '@mantine/core'
import type { BudgetStatusLine } from '#contract/index.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import classes from './LineBar.module.css'
import { budgetWords } from './words.ts'

interface LineBarProps {
  readonly line: Pick<BudgetStatusLine, 'approved' | 'spent' | 'committed' | 'forecast'>
  /** What the whole width stands for: the same for all bars of a table. */
  readonly scale: number
}

/** Spent, ordered and estimated after each other, and a mark where the approved ends. The row beside has the numbers. */
export function LineBar({ line, scale }: LineBarProps) {
  const { approved, spent, committed, forecast } = line
  const width = (amount: number) => ({ width: `${scale <= 0 ? 0 : Math.max(0, (amount / scale) * 100)}%` })
  return (
    <div className={classes['track']} aria-hidden>
      <div className={classes['spent']} style={width(spent)} />
      <div className={classes['committed']} style={width(committed)} />
      <div className={classes['planned']} style={width(forecast - spent - committed)} />
      {approved > 0 && <div className={classes['limit']} style={{ left: width(approved).width }} />}
    </div>
  )
}

/** What the patterns of the bars mean. */
export function BarLegend() {
  const t = useWords(budgetWords)
  return (
    <Group gap="lg" aria-hidden>
      {(['spent', 'committed', 'planned'] as const).map((kind) => (
        <Text key={kind} size="sm" component="span" className={classes['legend'] ?? ''}>
          <span className={`${classes['swatch']} ${classes[kind]}`} />
          {t(kind)}
        </Text>
      ))}
      <Text size="sm" component="span" className={classes['legend'] ?? ''}>
        <span className={classes['mark']} />
        {t('legend.approved')}
      </Text>
    </Group>
  )
}
