import { addCents, multiplyByRate, ZERO_CENTS } from '../../values/money.ts'
import { defineCheck } from '../define-check.ts'
import { decisionOf } from '../shared/project-state.ts'
import { inArea } from '../shared/places.ts'

/** Support is at most the decision's rate of the costs less income, and at most what is granted. */
export const check = defineCheck({
  id: 'money/support-above-rate',
  family: 'money',
  about: 'data',
  names: {
    fi: 'Haettu tuki enintään tukiprosentin mukaan',
    sv: 'Det sökta stödet högst enligt stödprocenten',
    en: 'Support claimed within the rate',
  },
  messages: {
    rate: {
      fi: 'Maksatushakemukseen {subject} mennessä on haettu {claimed}, mutta {rate} nettokustannuksista on {allowed}: {excess} on liikaa.',
      sv: 'Till och med ansökan {subject} har {claimed} sökts, men {rate} av nettokostnaderna är {allowed}: {excess} är för mycket.',
      en: 'Up to claim {subject}, {claimed} has been claimed, but {rate} of the net costs is {allowed}: {excess} is too much.',
    },
    granted: {
      fi: 'Maksatushakemukseen {subject} mennessä on haettu {claimed}, mutta tukea on myönnetty {allowed}.',
      sv: 'Till och med ansökan {subject} har {claimed} sökts, men {allowed} har beviljats.',
      en: 'Up to claim {subject}, {claimed} has been claimed, but {allowed} was granted.',
    },
    paid: {
      fi: 'Tukea on maksettu {claimed}, mutta päätetty {allowed}.',
      sv: '{claimed} har betalats i stöd, men {allowed} har beslutats.',
      en: '{claimed} of support has been paid, but {allowed} decided.',
    },
  },
  *run(input) {
    const decision = decisionOf(input)
    const { support } = input.money
    let net = ZERO_CENTS
    let claimed = ZERO_CENTS
    for (const claim of input.claims) {
      net = addCents(net, claim.claimedNet)
      claimed = addCents(claimed, claim.claimedSupport)
      const place = { subject: String(claim.serial), where: inArea('claims', claim.id) }
      const rate = decision?.supportRate ?? null
      // A cent of rounding is no support.
      const allowed = decision === null || rate === null ? null : multiplyByRate(net, rate, decision.supportRounding)
      if (rate !== null && allowed !== null && claimed > allowed + 1) {
        const values = {
          claimed: { cents: claimed },
          allowed: { cents: allowed },
          rate: { basisPoints: rate },
          excess: { cents: claimed - allowed },
        }
        yield { severity: 'error', message: 'rate', values, ...place }
      }
      if (support.granted !== null && claimed > support.granted) {
        const values = { claimed: { cents: claimed }, allowed: { cents: support.granted } }
        yield { severity: 'error', message: 'granted', values, ...place }
      }
    }
    if (support.decided > 0 && support.paid > support.decided) {
      const values = { claimed: { cents: support.paid }, allowed: { cents: support.decided } }
      yield { severity: 'warning', message: 'paid', subject: '', values, where: inArea('claims', null, 'totals') }
    }
  },
})
