import { subtractCents } from '../../values/money.ts'
import { defineCheck } from '../define-check.ts'
import { decisionOf } from '../shared/project-state.ts'
import { inArea } from '../shared/places.ts'

/** Points of a per cent, in basis points, that rounding of cents and whole euros may make. */
const TOLERANCE = 10

/** The private money is the same share of the costs in each claim, as the decision has it. */
export const check = defineCheck({
  id: 'money/private-share',
  family: 'money',
  about: 'data',
  names: {
    fi: 'Yksityisen rahoituksen osuus hakemuksittain',
    sv: 'Den privata finansieringens andel per ansökan',
    en: 'The private share claim by claim',
  },
  messages: {
    differs: {
      fi: 'Maksatushakemuksessa {subject} yksityistä rahaa on {share} kustannuksista, päätöksen mukaan sitä on {expected}.',
      sv: 'I ansökan {subject} är de privata medlen {share} av kostnaderna, enligt beslutet {expected}.',
      en: 'In claim {subject} private money is {share} of the costs, by the decision {expected}.',
    },
  },
  *run(input) {
    const decision = decisionOf(input)
    if (decision === null || decision.supportRate === null) return
    const isPrivate = decision.sources.some(({ source }) => source === 'companies' || source === 'other_private')
    // Where municipalities or others pay too, the rest of the support isn't all private.
    const isOnlyOther = decision.sources.every(
      ({ inSupport, source }) => inSupport || source === 'companies' || source === 'other_private',
    )
    if (!isPrivate || !isOnlyOther) return
    const expected = 10_000 - decision.supportRate
    for (const { id, serial, claimedNet, claimedSupport } of input.claims) {
      if (claimedNet <= 0) continue
      const share = Math.round((subtractCents(claimedNet, claimedSupport) * 10_000) / claimedNet)
      if (share < 0 || Math.abs(share - expected) <= TOLERANCE) continue
      yield {
        severity: 'warning',
        message: 'differs',
        subject: String(serial),
        values: { share: { basisPoints: share }, expected: { basisPoints: expected } },
        where: inArea('claims', id),
      }
    }
  },
})
