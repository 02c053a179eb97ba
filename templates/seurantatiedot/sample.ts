import { asDay } from '#domain/values/day.ts'
import type { IndicatorLine } from '#domain/indicators/indicator-line.ts'
import type { IndicatorReportInput } from '../event-inputs.ts'

const line = (
  id: string,
  names: IndicatorLine['names'],
  more: Partial<IndicatorLine> & Pick<IndicatorLine, 'unit' | 'counting' | 'target' | 'period' | 'cumulative'>,
): IndicatorLine => ({
  id,
  table: 'indicators',
  code: '',
  names,
  decimals: 0,
  verified: true,
  targetWomen: null,
  genders: {},
  ages: {},
  sizes: {},
  foundedByWomen: null,
  anonymous: 0,
  ...more,
})

/** An invented project with an item of the description, one of the acts, training days and persons in small groups. */
export function sample(): IndicatorReportInput {
  return {
    project: { id: 'p1', code: 'A70001', name: 'Kuusijoen pajat', applicantName: 'Kuusijoen kehitys ry' },
    period: { start: asDay('2019-07-01'), end: asDay('2019-12-31') },
    lines: [
      line(
        'd1',
        { fi: 'Uusien työpaikkojen määrä', sv: 'Antal nya arbetsplatser', en: 'Number of new jobs' },
        {
          table: 'project_indicators',
          unit: 'FTE',
          decimals: 2,
          counting: 'jobs',
          target: 1_000,
          targetWomen: 800,
          period: 350,
          cumulative: 1_100,
          genders: { women: 800 },
        },
      ),
      line(
        'i1',
        { fi: 'Tuetut yritykset', sv: 'Enterprises supported', en: 'Enterprises supported' },
        {
          code: 'RCO01',
          unit: 'enterprises',
          counting: 'organisations',
          target: 3_000,
          period: 700,
          cumulative: 2_900,
          sizes: { micro: 2_400, small: 400, medium: 0, large: 0 },
          anonymous: 2,
        },
      ),
      line(
        'i2',
        { fi: 'koulutuspäivät (tarjotut tunnit / 8)', sv: 'utbildningsdagar', en: 'training days given' },
        {
          unit: 'days',
          decimals: 2,
          counting: 'trainingDays',
          target: 500,
          period: 250,
          cumulative: 250,
        },
      ),
      line(
        'i3',
        { fi: 'koulutukseen osallistuneet henkilöt', sv: 'personer i utbildning', en: 'persons in training' },
        {
          unit: 'participants',
          counting: 'persons',
          target: null,
          period: 3_100,
          cumulative: 4_500,
          genders: { women: 4_200, men: 300 },
          ages: { '–24': 900, '25–40': 2_000, '41–': 1_600 },
          verified: false,
        },
      ),
    ],
  }
}
