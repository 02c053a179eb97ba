import { MINUS } from '#domain/values/text.ts'
import { useFormat } from '../../../i18n/format.ts'

/** A difference with its sign: `+1 000,00 €`, `−12 400,00 €`; `0,00 €` for none. */
export function useSignedMoney(): (amount: number) => string {
  const format = useFormat()
  return (amount) => (amount > 0 ? `+${format.money(amount)}` : format.money(amount).replace('-', MINUS))
}
