import type { ComparedSetting } from '#domain/report/compared-version.ts'
import type { ReportHead } from '#domain/report/report.ts'
import { formatDay } from '#domain/values/day.ts'
import { formatPeriod } from '#domain/values/period.ts'

/** What a report says of itself, as text; the screen names the keys. `heading.<section>` is a heading of its own. */
export function comparedSettings({ edition, kind, language, period, settings }: ReportHead): ComparedSetting[] {
  const { headings, leftOut, place, signatories, signedOn } = settings
  return [
    { key: 'edition', text: edition },
    { key: 'kind', text: kind },
    { key: 'language', text: language },
    { key: 'period', text: period === null ? '' : formatPeriod(period, language) },
    { key: 'place', text: place },
    { key: 'signedOn', text: signedOn === null ? '' : formatDay(signedOn, language) },
    {
      key: 'signatories',
      text: signatories
        .map(({ name, title, organisation }) => [name, title, organisation].filter(Boolean).join(', '))
        .join('\n'),
    },
    { key: 'leftOut', text: leftOut.toSorted().join(', ') },
    ...Object.entries(headings)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([section, text]) => ({ key: `heading.${section}`, text })),
  ]
}
