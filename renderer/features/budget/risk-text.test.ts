import { describe, expect, it } from 'vitest'
import type { BudgetStatus, BudgetStatusLine } from '#contract/index.ts'
import { riskTexts } from './risk-text.ts'
import { usualDay } from './usual-day.ts'

const line = (
  name: 'staff' | 'services',
  approved: number,
  forecast: number,
  more: Partial<BudgetStatusLine> = {},
) => ({
  line: name,
  approved,
  spent: 0,
  claimed: 0,
  decided: 0,
  committed: 0,
  forecast,
  remaining: approved,
  unused: Math.max(0, approved - forecast),
  overrun: Math.max(0, forecast - approved),
  risk: forecast > approved ? ('will_overrun' as const) : forecast < approved ? ('will_be_unused' as const) : null,
  tolerance: null,
  ...more,
})

function status(...lines: BudgetStatusLine[]): BudgetStatus {
  const sum = (of: 'approved' | 'forecast') => lines.reduce((all, each) => all + each[of], 0)
  const [approved, forecast] = [sum('approved'), sum('forecast')]
  return {
    on: '2026-06-30',
    regime: 'SF21',
    decision: null,
    publicMoney: null,
    period: null,
    time: null,
    lines,
    total: { ...line('staff', approved, forecast) },
    support: { granted: null, claimed: 0, decided: 0, paid: 0 },
    income: { approved: 0, booked: 0 },
    years: [],
    workPackages: [],
    assumptions: [],
    people: [],
    commitments: [],
    leftOut: { rows: 0, amount: 0 },
  }
}

const texts = (found: BudgetStatus) => riskTexts(found, 'fi').map(({ text }) => text.replaceAll('\u00a0', ' '))

describe('what may go wrong, in words', () => {
  it('names the line, the euros and the share of what is approved', () => {
    expect(texts(status(line('services', 3_433_000, 3_845_000), line('staff', 5_000_000, 4_588_000)))).toEqual([
      'Ostopalvelut ylittyy 4 120,00 € (12 %), kun tilatut ja arvioidut menot lasketaan mukaan.',
      'Palkkakustannukset: käyttämättä jää noin 4 120,00 € (8 %).',
    ])
  })

  it('says what the overrun rule allows, and when a change must be applied for', () => {
    const within = line('services', 1_000_000, 1_100_000, { tolerance: 200_000 })
    const beyond = line('services', 1_000_000, 1_300_000, { tolerance: 200_000, risk: 'overspent', spent: 1_250_000 })
    expect(texts(status(within))[0]).toContain('Ylityssääntö sallii tästä enintään 2 000,00 €')
    expect(texts(status(beyond))[0]).toContain('on jo ylittynyt 2 500,00 € (25 %)')
    expect(texts(status(beyond))[0]).toContain('Hae muutosta ennen kuin menot syntyvät.')
    expect(texts(status(beyond))[1]).toContain('Kustannukset ylittävät hyväksytyt 3 000,00 €')
  })

  it('tells what is left unused, and costs on a line that the decision lacks', () => {
    expect(texts(status(line('staff', 1_000_000, 800_000)))[0]).toBe('Rahaa jää käyttämättä noin 2 000,00 € (20 %).')
    const missing = line('services', 0, 5_000, { risk: 'line_not_approved' })
    expect(texts(status(line('staff', 5_000, 0), missing))[0]).toBe(
      'Ostopalvelut: menoja 50,00 €, mutta päätöksessä ei ole tätä kustannuslajia.',
    )
  })

  it('is silent of pennies, content when all fits, and quiet without a budget', () => {
    expect(texts(status(line('staff', 1_000_000, 999_000)))).toEqual(['Rahaa jää käyttämättä noin 10,00 € (1 %).'])
    expect(texts(status(line('staff', 1_000, 1_000)))).toEqual(['Ennuste osuu hyväksyttyihin kustannuksiin.'])
    expect(texts(status())).toEqual([])
  })
})

it('shows today, and the end of a project that has ended', () => {
  expect([
    usualDay('2018-12-31', '2026-01-01'),
    usualDay('2027-12-31', '2026-01-01'),
    usualDay(null, '2026-01-01'),
  ]).toEqual(['2018-12-31', '2026-01-01', '2026-01-01'])
})
