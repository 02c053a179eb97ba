import { subtractCents, sumCents } from '../../values/money.ts'
import { defineCheck } from '../define-check.ts'
import { inArea } from '../shared/places.ts'

/** The lines make the total, and the sources pay the costs less income. */
export const check = defineCheck({
  id: 'money/sources-add-up',
  family: 'money',
  about: 'data',
  names: {
    fi: 'Kustannukset ja rahoitus täsmäävät',
    sv: 'Kostnader och finansiering stämmer',
    en: 'Costs and funding add up',
  },
  messages: {
    lines: {
      fi: 'Kustannuslajien summa on {sum}, mutta yhteensä-rivi {total}.',
      sv: 'Kostnadsslagens summa är {sum}, men totalraden {total}.',
      en: 'The categories add up to {sum}, but the total line says {total}.',
    },
    planned: {
      fi: 'Rahoituslähteiden summa on {sum}, mutta hyväksytyt nettokustannukset {total}.',
      sv: 'Finansieringskällornas summa är {sum}, men de godkända nettokostnaderna {total}.',
      en: 'The sources add up to {sum}, but the approved net costs are {total}.',
    },
    claimed: {
      fi: 'Maksatushakemusten rahoitus on {sum}, mutta niiden nettokustannukset {total}.',
      sv: 'Ansökningarnas finansiering är {sum}, men deras nettokostnader {total}.',
      en: 'The funding of the claims is {sum}, but their net costs {total}.',
    },
  },
  *run({ money: { lines, total, income, sources }, claims, decisions }) {
    const held = decisions.at(-1)?.id ?? null
    const values = (sum: number, whole: number) => ({ sum: { cents: sum }, total: { cents: whole } })
    for (const key of ['approved', 'total'] as const) {
      const sum = sumCents(lines.map((line) => line[key]))
      if (sum === total[key]) continue
      const where = key === 'approved' ? inArea('decision', held) : inArea('budget', null, 'total')
      yield { severity: 'error', message: 'lines', subject: '', values: values(sum, total[key]), where }
    }
    if (sources.length === 0) return
    const planned = sumCents(sources.map((source) => source.planned))
    const net = subtractCents(total.approved, income.approved)
    if (planned !== net) {
      yield {
        severity: 'error',
        message: 'planned',
        subject: '',
        values: values(planned, net),
        where: inArea('decision', held, 'sources'),
      }
    }
    const paid = sumCents(sources.map((source) => source.total))
    const claimed = sumCents(claims.map((claim) => claim.claimedNet))
    if (claims.length > 0 && paid !== 0 && paid > claimed) {
      yield {
        severity: 'warning',
        message: 'claimed',
        subject: '',
        values: values(paid, claimed),
        where: inArea('claims', null, 'totals'),
      }
    }
  },
})
