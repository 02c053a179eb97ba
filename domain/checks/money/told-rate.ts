import { defineCheck } from '../define-check.ts'
import { decisionOf } from '../shared/project-state.ts'
import { percentsIn } from '../text/figures.ts'
import { textPlace } from '../text/sentences.ts'
import { textsOf } from '../text/texts-of.ts'

const SUPPORT =
  /julki\p{L}+ tu(?:ki|en|ella|kea)|tukiprosen|tukitaso|tuen osuus|tukiosuus|stödprocent|stödnivå|offentligt stöd|support rate|public support/iu
const OWN =
  /omarahoitu|yksity\p{L}+ rahoitu|yksityisrahoitu|självfinansiering|privat finansiering|own funding|private funding/iu
/** Another project, programme or group is spoken of. */
const OF_OTHERS =
  /ryhmähank\p{L}+|muissa hank|toise|ohjelma|vaikka|yleensä|enintään|usein|andra projekt|other projects/iu

/** A rate told in the text against that of the decision; more support than it means money that somebody else pays. */
export const check = defineCheck({
  id: 'money/told-rate',
  family: 'money',
  about: 'report',
  names: { fi: 'Tukiprosentti tekstissä', sv: 'Stödprocenten i texten', en: 'The support rate in the text' },
  messages: {
    support: {
      fi: 'Tekstissä tuki on {subject}, mutta päätöksen tukiprosentti on {rate}. Loput {rest} ({money}) on yksityistä tai omaa rahaa.',
      sv: 'I texten är stödet {subject}, men beslutets stödprocent är {rate}. Resten {rest} ({money}) är privata eller egna medel.',
      en: 'The text says {subject} support, but the decision’s rate is {rate}. The rest, {rest} ({money}), is private or own money.',
    },
    own: {
      fi: 'Tekstissä oma tai yksityinen rahoitus on {subject}, mutta päätöksen tukiprosentti {rate} jättää siihen {rest} ({money}).',
      sv: 'I texten är den egna eller privata finansieringen {subject}, men beslutets stödprocent {rate} lämnar {rest} ({money}) till den.',
      en: 'The text says {subject} own or private funding, but the decision’s rate {rate} leaves {rest} ({money}) for it.',
    },
  },
  *run(input) {
    const rate = decisionOf(input)?.supportRate ?? null
    if (rate === null) return
    const { approved } = input.money.total
    const values = {
      rate: { basisPoints: rate },
      rest: { basisPoints: Math.max(0, 10_000 - rate) },
      money: { cents: Math.max(0, approved - Math.floor((approved * rate) / 10_000)) },
    }
    for (const sentence of textsOf(input).sentences) {
      const [percent, ...more] = percentsIn(sentence.text)
      if (percent === undefined || more.length > 0 || OF_OTHERS.test(sentence.text)) continue
      const place = { subject: percent.text, values, where: textPlace(sentence, percent.text) }
      const [isSupport, isOwn] = [SUPPORT.test(sentence.text), OWN.test(sentence.text)]
      if (isSupport && !isOwn && percent.basisPoints !== rate) {
        yield { severity: 'warning', message: 'support', ...place }
      }
      // Own funding may be a part of what the support leaves, never more.
      if (isOwn && !isSupport && percent.basisPoints > 10_000 - rate) {
        yield { severity: 'warning', message: 'own', ...place }
      }
    }
  },
})
