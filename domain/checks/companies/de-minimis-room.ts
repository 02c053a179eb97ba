import { defineCheck } from '../define-check.ts'
import { inArea } from '../shared/places.ts'

/** Less than a tenth of the ceiling: a later grant would soon not fit. */
const CLOSE = 10

export const check = defineCheck({
  id: 'companies/de-minimis-room',
  family: 'companies',
  about: 'data',
  names: {
    fi: 'De minimis -tilaa tämän tuen jälkeen',
    sv: 'De minimis-utrymme efter detta stöd',
    en: 'De minimis headroom after this grant',
  },
  messages: {
    used_up: {
      fi: 'Yrityksellä {subject} ei ole tämän tuen jälkeen enää de minimis -tilaa: tuki {amount}, tila ennen sitä {room}.',
      sv: 'Företaget {subject} har inget de minimis-utrymme kvar efter detta stöd: stödet {amount}, utrymmet före {room}.',
      en: 'The company {subject} has no de minimis headroom left after this grant: the grant {amount}, the headroom before {room}.',
    },
    close: {
      fi: 'Yritykselle {subject} jää tämän tuen jälkeen de minimis -tilaa {left}.',
      sv: 'Företaget {subject} har {left} de minimis-utrymme kvar efter detta stöd.',
      en: 'The company {subject} has {left} of de minimis headroom left after this grant.',
    },
  },
  *run({ companies }) {
    for (const { name, participationId, verdicts } of companies) {
      const aid = verdicts.find(({ ruleId }) => ruleId === 'SF-DM')
      if (aid === undefined || aid.headroom === null || aid.status === 'FAIL' || aid.status === 'NOT_APPLICABLE')
        continue
      const amount = numberIn(aid.inputs['amount'])
      const ceiling = numberIn(aid.computed['ceiling'])
      if (amount === null || ceiling === null) continue
      const left = Math.max(0, aid.headroom - amount)
      const place = { severity: 'note', subject: name, where: inArea('companies', participationId) } as const
      const { citation, certainty } = aid
      if (left === 0) {
        const values = { amount: { cents: amount }, room: { cents: aid.headroom } }
        yield { message: 'used_up', values, citation, certainty, ...place }
      } else if (left * CLOSE < ceiling) {
        yield { message: 'close', values: { left: { cents: left } }, citation, certainty, ...place }
      }
    }
  },
})

const numberIn = (value: unknown): number | null => (typeof value === 'number' ? value : null)
