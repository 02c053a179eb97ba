import type { LegalForm } from '../organisation/legal-form.ts'

const forms: readonly (readonly [RegExp, LegalForm])[] = [
  [/(^| )(oyj|abp)( |$)/i, 'public_limited_company'],
  [/(^| )(oy|ab|oy ab|ltd)( |$)/i, 'limited_company'],
  [/(^| )(ky|kb)( |$)/i, 'limited_partnership'],
  [/(^| )(ay|öb)( |$)/i, 'general_partnership'],
  [/(^| )(tmi|t:mi|fma)( |$)/i, 'sole_trader'],
  [/(^| )(osk|osuuskunta|andelslag)( |$)/i, 'cooperative'],
  [/(^| )(ry|rf|r\.y\.)( |$)/i, 'association'],
  [/(^| )(sr|säätiö|stiftelse)( |$)/i, 'foundation'],
]

/** The legal form that is part of the name (Saimaan Leipä Oy); `null` when the name doesn't say. */
export function legalFormInName(name: string): LegalForm | null {
  return forms.find(([pattern]) => pattern.test(name.trim()))?.[1] ?? null
}

const companies: ReadonlySet<LegalForm | null> = new Set<LegalForm | null>([
  'limited_company',
  'public_limited_company',
  'sole_trader',
  'general_partnership',
  'limited_partnership',
  'cooperative',
])

/** Whether an organisation of this form is counted as a company; `null` when its form is not known. */
export function isCompany(form: LegalForm | null): boolean | null {
  return form === null ? null : companies.has(form)
}
