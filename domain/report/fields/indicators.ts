import type { IndicatorLine } from '../../indicators/indicator-line.ts'
import type { DataField, FieldValue } from '../data-field.ts'
import type { ReportInput } from '../report-input.ts'
import { count, field, hundredths, named, names, reading, rowsOf, share, shareOf } from './field.ts'
import type { Names } from './field.ts'

const sums = {
  target: names('tavoite', 'mål', 'target'),
  period: names('toteutunut kaudella', 'utfall under perioden', 'reached in the period'),
  cumulative: names('toteutunut', 'utfall', 'reached'),
  women: names('naisia', 'kvinnor', 'women'),
  reached: names('toteutunut osuus tavoitteesta', 'andel av målet', 'share of the target'),
} as const satisfies Record<string, Names>
type SumName = keyof typeof sums

/** Whole numbers print without decimals; a whole indicator with a part of one in it prints all of it. */
function figure(line: IndicatorLine, value: number | null): FieldValue | null {
  if (value === null) return null
  return line.decimals === 0 && value % 100 === 0 ? count(value / 100) : hundredths(value)
}

function valueOf(line: IndicatorLine, name: SumName): FieldValue | null {
  switch (name) {
    case 'target':
    case 'period':
    case 'cumulative':
      return figure(line, line[name])
    case 'women':
      return figure(line, line.genders.women ?? null)
    case 'reached':
      return line.target === null ? null : share(shareOf(line.cumulative, line.target))
  }
  return name satisfies never
}

/** Target and results of each indicator. */
export function indicatorFamilies({ indicators }: ReportInput): readonly DataField[] {
  return indicators.flatMap((line) => {
    const kinds: SumName[] = ['target', 'period', 'cumulative', 'reached']
    if (line.genders.women !== undefined) kinds.push('women')
    return kinds.map((name) =>
      field('indicators', `indicator.${line.id}.${name}`, named(line.names, sums[name]), (input) => {
        const found = input.indicators.find(({ id }) => id === line.id)
        return found === undefined ? null : reading(valueOf(found, name), rowsOf(found.table, [found.id], name))
      }),
    )
  })
}
