import { VisuallyHidden } from '@mantine/core'
import { isFinnishWorkingDay } from '#domain/hours/working-days.ts'
import { partsOf } from '#domain/values/day.ts'
import type { Day } from '#domain/values/day.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { fieldPlace } from '../../ui/place/place-of.ts'
import classes from './MonthGrid.module.css'
import { useWeekday } from './use-weekday.ts'
import { hoursWords } from './words.ts'

/** Weekdays and days of the month; days off are shaded and said. */
export function DayHeads({ days }: { readonly days: readonly Day[] }) {
  const t = useWords(hoursWords)
  const weekday = useWeekday()
  return (
    <thead>
      <tr>
        <th scope="col" className={classes['name']}>
          {t('activity')}
        </th>
        {days.map((day) => {
          const isFree = !isFinnishWorkingDay(day)
          return (
            <th
              key={day}
              scope="col"
              tabIndex={-1}
              className={isFree ? classes['free'] : undefined}
              {...fieldPlace(day)}
            >
              {weekday(day)}
              <br />
              {partsOf(day).day}
              {isFree && <VisuallyHidden> {t('free')}</VisuallyHidden>}
            </th>
          )
        })}
        <th scope="col" className={classes['sum']}>
          {t('total')}
        </th>
      </tr>
    </thead>
  )
}
