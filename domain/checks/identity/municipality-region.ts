import {
  datedMunicipalities,
  findMunicipality,
  municipalityOn,
  successorOn,
} from '../../catalogue/dated-municipalities.ts'
import type { Day } from '../../values/day.ts'
import { defineCheck } from '../define-check.ts'
import { inArea } from '../shared/places.ts'

export const check = defineCheck({
  id: 'identity/municipality-region',
  family: 'identity',
  about: 'data',
  names: {
    fi: 'Kunnat ja maakunnat',
    sv: 'Kommuner och landskap',
    en: 'Municipalities and regions',
  },
  messages: {
    other_region: {
      fi: '{subject} oli {day} maakunnassa {region}, jota ei ole hankkeen maakunnissa ({listed}).',
      sv: '{subject} hörde {day} till landskapet {region}, som inte finns bland projektets landskap ({listed}).',
      en: 'On {day} {subject} was in the region {region}, which isn’t among the project’s regions ({listed}).',
    },
    ended: {
      fi: 'Kuntaa {subject} ei ollut enää {day}: se on osa kuntaa {successor}.',
      sv: 'Kommunen {subject} fanns inte längre {day}: den är en del av {successor}.',
      en: 'There was no municipality {subject} any more on {day}: it is a part of {successor}.',
    },
    unknown: {
      fi: 'Kuntaa {subject} ei tunneta: tarkista kirjoitusasu.',
      sv: 'Kommunen {subject} är okänd: kontrollera stavningen.',
      en: 'The municipality {subject} isn’t known: check its spelling.',
    },
  },
  *run({ project: { description, period } }) {
    const { municipalities, regions } = description.area
    const day: Day | null = period?.start ?? null
    for (const [index, name] of municipalities.entries()) {
      const where = inArea('area', null, `municipality.${index}`)
      const found = findMunicipality(name)
      if (found === undefined) {
        yield { severity: 'warning', message: 'unknown', subject: name, where }
        continue
      }
      if (day === null) continue
      const then = municipalityOn(found.code, day)
      if (then === undefined) {
        // One that ended has always been joined to another.
        const after = successorOn(found.code, day)
        const successor = { words: { fi: after?.fi ?? '', sv: after?.sv ?? '', en: after?.fi ?? '' } }
        yield { severity: 'warning', message: 'ended', subject: name, values: { day: { day }, successor }, where }
      } else if (regions.length > 0 && areRegions(regions) && !regions.includes(then.region)) {
        const values = { day: { day }, region: then.region, listed: regions.join(', ') }
        yield { severity: 'warning', message: 'other_region', subject: name, values, where }
      }
    }
  },
})

const known = new Set(datedMunicipalities.map(({ region }) => region))
/** A list with a wider area in it (`Itä-Suomi`, `koko maa`) says nothing of single regions. */
const areRegions = (regions: readonly string[]) => regions.every((region) => known.has(region))
