import { subtractCents, sumCents } from '../../values/money.ts'
import { defineCheck } from '../define-check.ts'
import { inArea } from '../shared/places.ts'

/** When the last claim is in, what the grant has left is known. */
export const check = defineCheck({
  id: 'money/unused-grant',
  family: 'money',
  about: 'data',
  names: { fi: 'Tuen lopullinen käyttö', sv: 'Stödets slutliga användning', en: 'Final use of the grant' },
  messages: {
    unused: {
      fi: 'Viimeinen maksatushakemus on lähetetty, ja myönnetystä tuesta {granted} jää käyttämättä {left}. Kerro raportissa miksi.',
      sv: 'Den sista ansökan är skickad, och av det beviljade stödet {granted} blir {left} oanvänt. Berätta varför i rapporten.',
      en: 'The last claim is sent, and of the granted support {granted}, {left} stays unused. Tell why in the report.',
    },
    drafted: {
      fi: 'Viimeinen maksatushakemus on vielä luonnos. Sen kanssa myönnetystä tuesta {granted} jää käyttämättä {left}. Kerro raportissa miksi.',
      sv: 'Den sista ansökan är ännu ett utkast. Med den blir {left} av det beviljade stödet {granted} oanvänt. Berätta varför i rapporten.',
      en: 'The last claim is still a draft. With it, {left} of the granted support {granted} stays unused. Tell why in the report.',
    },
    unclaimed: {
      fi: 'Hanke on päättynyt, mutta viimeistä maksatushakemusta ei ole; tuesta on hakematta {left}.',
      sv: 'Projektet har slutat, men den sista ansökan saknas; {left} av stödet är osökt.',
      en: 'The project has ended, but there is no last claim; {left} of the support is unclaimed.',
    },
  },
  *run({ money: { support }, claims, project: { period }, today }) {
    const { granted } = support
    if (granted === null) return
    const last = claims.find(({ isLast }) => isLast)
    // What has been sent, and the last claim also while it is a draft: nothing comes after it.
    const claimed = sumCents(
      claims.filter(({ state, isLast }) => state !== 'draft' || isLast).map(({ claimedSupport }) => claimedSupport),
    )
    if (claimed >= granted) return
    const values = { granted: { cents: granted }, left: { cents: subtractCents(granted, claimed) } }
    const place = { subject: '', values, where: inArea('claims', last?.id ?? null) }
    if (last !== undefined) {
      yield { severity: 'note', message: last.state === 'draft' ? 'drafted' : 'unused', ...place }
    } else if (period !== null && period.end < today) yield { severity: 'note', message: 'unclaimed', ...place }
  },
})
