import { defineCheck } from '../define-check.ts'
import type { FindingDraft } from '../define-check.ts'
import { inArea } from '../shared/places.ts'

type Message = 'target_women' | 'women' | 'genders' | 'ages' | 'sizes'
const sum = (parts: Readonly<Record<string, number | undefined>>) =>
  Object.values(parts).reduce<number>((total, part) => total + (part ?? 0), 0)

/** Women and other parts are never more than the whole that they are parts of. */
export const check = defineCheck<Message>({
  id: 'money/part-above-whole',
  family: 'money',
  about: 'data',
  names: { fi: 'Osat enintään kokonaisuus', sv: 'Delarna högst helheten', en: 'Parts within the whole' },
  messages: {
    target_women: {
      fi: '{subject}: naisten tavoite {part} on suurempi kuin koko tavoite {whole}.',
      sv: '{subject}: målet för kvinnor {part} är större än hela målet {whole}.',
      en: '{subject}: the target of women {part} is above the whole target {whole}.',
    },
    women: {
      fi: '{subject}: naisia on {part}, mutta kaikkiaan {whole}.',
      sv: '{subject}: kvinnorna är {part}, men alla {whole}.',
      en: '{subject}: women are {part}, but all together {whole}.',
    },
    genders: {
      fi: '{subject}: sukupuolittain luvut ovat yhteensä {part}, mutta kaikkiaan {whole}.',
      sv: '{subject}: efter kön är talen sammanlagt {part}, men totalt {whole}.',
      en: '{subject}: by gender the figures add up to {part}, but the total is {whole}.',
    },
    ages: {
      fi: '{subject}: ikäryhmittäin luvut ovat yhteensä {part}, mutta kaikkiaan {whole}.',
      sv: '{subject}: efter ålder är talen sammanlagt {part}, men totalt {whole}.',
      en: '{subject}: by age the figures add up to {part}, but the total is {whole}.',
    },
    sizes: {
      fi: '{subject}: kokoluokittain luvut ovat yhteensä {part}, mutta kaikkiaan {whole}.',
      sv: '{subject}: efter storlek är talen sammanlagt {part}, men totalt {whole}.',
      en: '{subject}: by size the figures add up to {part}, but the total is {whole}.',
    },
  },
  *run({ indicators, project }) {
    for (const line of indicators) {
      const place = { subject: line.names.fi, where: inArea('indicators', line.id) }
      const above = (message: Message, part: number, whole: number): FindingDraft<Message>[] =>
        part <= whole
          ? []
          : [
              {
                severity: 'error',
                message,
                values: { part: { hundredths: part }, whole: { hundredths: whole } },
                ...place,
              },
            ]
      if (line.target !== null) yield* above('target_women', line.targetWomen ?? 0, line.target)
      yield* above('genders', sum(line.genders), line.cumulative)
      yield* above('ages', sum(line.ages), line.cumulative)
      yield* above('sizes', sum(line.sizes), line.cumulative)
    }
    for (const [index, { heading, planned, realised }] of project.description.indicators.entries()) {
      const where = inArea('indicators', null, `indicator.${index}`)
      for (const value of [planned, realised]) {
        if (value === null || value.total === null || value.women === null || value.women <= value.total) continue
        const values = { part: { hundredths: value.women }, whole: { hundredths: value.total } }
        yield { severity: 'error', message: 'women', subject: heading, values, where }
      }
    }
  },
})
