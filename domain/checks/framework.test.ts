import { describe, expect, it } from 'vitest'
import { ACTS } from '../rules/acts.ts'
import { cite } from '../rules/citation.ts'
import { defineCheck } from './define-check.ts'
import type { FindingDraft } from './define-check.ts'
import { findingText } from './finding-text.ts'
import { runChecks } from './run-checks.ts'
import { baseInput } from './testing/base-input.ts'

type Message = 'first' | 'second'
const words = (text: string) => ({ fi: text, sv: text, en: text })

function checkOf(id: string, family: 'dates' | 'money', drafts: readonly Partial<FindingDraft<Message>>[]) {
  return defineCheck<Message>({
    id,
    family,
    about: 'data',
    names: words('nimi'),
    messages: { first: words('{subject}: {amount}, {day}, {months}, {share}, {count}'), second: words('toinen') },
    run: () =>
      drafts.map((draft) => ({
        severity: 'error',
        message: 'first',
        subject: 'Palkat',
        where: { kind: 'area', area: 'ledger', rowId: 'r1', field: null },
        ...draft,
      })),
  })
}

describe('running checks', () => {
  it('tells errors first, then in the order of the catalogue, each matter once', () => {
    const dates = checkOf('dates/x', 'dates', [{ severity: 'note' }, { message: 'second' }, { message: 'second' }])
    const money = checkOf('money/x', 'money', [{ subject: 'Matkat' }])
    const told = runChecks([money, dates], baseInput).map(({ checkId, severity }) => `${checkId} ${severity}`)
    expect(told).toEqual(['dates/x error', 'money/x error', 'dates/x note'])
  })

  it('never makes an error of what rests on an unverified rule', () => {
    const [finding] = runChecks([checkOf('dates/x', 'dates', [{ certainty: 'unverified' }])], baseInput)
    expect(finding).toMatchObject({ severity: 'warning', certainty: 'unverified' })
  })

  it('keeps the citation of the rule, and has none where there is none', () => {
    const citation = cite(ACTS.eligibility2021, '25 §')
    const found = runChecks([checkOf('dates/x', 'dates', [{ citation }, { subject: 'x', citation: null }])], baseInput)
    expect(found.map((finding) => finding.citation)).toEqual([citation, undefined])
  })

  it('keeps the key when a paragraph is added above, and changes it with a value or the quoted text', () => {
    const at = (block: number, quote: string, cents: number) =>
      checkOf('dates/x', 'dates', [
        { where: { kind: 'text', section: 's', block, quote }, values: { amount: { cents } } },
      ]).run(baseInput)[0]?.key
    expect(at(0, 'a', 1)).toBe(at(7, 'a', 1))
    expect(at(0, 'a', 1)).not.toBe(at(0, 'b', 1))
    expect(at(0, 'a', 1)).not.toBe(at(0, 'a', 2))
  })

  it('fills the places of a sentence in the reader’s language', () => {
    const values = {
      amount: { cents: 123_450 },
      day: { day: '2024-02-29' },
      months: { hundredths: 650 },
      share: { basisPoints: 3500 },
      count: 1200,
    }
    const [finding] = checkOf('money/x', 'money', [{ values }]).run(baseInput)
    expect(finding && findingText(finding, 'fi').replaceAll('\u00A0', ' ')).toBe(
      'Palkat: 1 234,50 €, 29.2.2024, 6,50, 35 %, 1 200',
    )
    expect(finding && findingText(finding, 'en')).toBe('Palkat: €1,234.50, 29 February 2024, 6.50, 35%, 1,200')
  })
})
