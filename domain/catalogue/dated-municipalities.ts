import { isMunicipalityCode } from '../values/area-codes.ts'
import type { MunicipalityCode } from '../values/area-codes.ts'
import { addDays, asDay } from '../values/day.ts'
import type { Day } from '../values/day.ts'
import type { Language } from '../values/language.ts'
import { municipalities } from './municipalities.ts'
import { MUNICIPALITY_CODES } from './municipality-codes.ts'

/** A municipality as it was on some days; one that changed its region stands twice. */
export interface DatedMunicipality {
  readonly code: MunicipalityCode
  readonly fi: string
  readonly sv: string
  /** Finnish name of its region. */
  readonly region: string
  /** `null` = before the programmes that this catalogue serves (2014). */
  readonly validFrom: Day | null
  /** Last day; `null` = still there. */
  readonly validTo: Day | null
}

/** Joined to another at the turn of a year: code, name, region, last day, code of the one it is a part of now. */
const ENDED = [
  ['476', 'Maaninka', 'Pohjois-Savo', '2014-12-31', '297'],
  ['413', 'Lavia', 'Satakunta', '2014-12-31', '609'],
  ['838', 'Tarvasjoki', 'Varsinais-Suomi', '2014-12-31', '423'],
  ['319', 'Köyliö', 'Satakunta', '2015-12-31', '783'],
  ['283', 'Hämeenkoski', 'Päijät-Häme', '2015-12-31', '098'],
  ['532', 'Nastola', 'Päijät-Häme', '2015-12-31', '398'],
  ['164', 'Jalasjärvi', 'Etelä-Pohjanmaa', '2015-12-31', '301'],
  ['174', 'Juankoski', 'Pohjois-Savo', '2016-12-31', '297'],
  ['442', 'Luvia', 'Satakunta', '2016-12-31', '051'],
  ['911', 'Valtimo', 'Pohjois-Karjala', '2019-12-31', '541'],
  ['099', 'Honkajoki', 'Satakunta', '2020-12-31', '214'],
] as const

/** Moved to the region of today: Finnish name, region before, first day in the new one. */
const MOVED = [
  ['Vaala', 'Kainuu', '2016-01-01'],
  ['Iitti', 'Kymenlaakso', '2021-01-01'],
  ['Heinävesi', 'Etelä-Savo', '2021-01-01'],
  ['Joroinen', 'Etelä-Savo', '2021-01-01'],
  ['Isokyrö', 'Pohjanmaa', '2021-01-01'],
  ['Kuhmoinen', 'Keski-Suomi', '2021-01-01'],
] as const

function codeOf(text: string | undefined): MunicipalityCode {
  if (text === undefined || !isMunicipalityCode(text)) throw new RangeError(`${text ?? ''} is no municipality code`)
  return text
}

const today: readonly DatedMunicipality[] = municipalities.flatMap(
  ({ fi, sv, region }): readonly DatedMunicipality[] => {
    const now = { code: codeOf(MUNICIPALITY_CODES.get(fi)), fi, sv: sv ?? fi, region, validFrom: null, validTo: null }
    const moved = MOVED.find(([name]) => name === fi)
    if (moved === undefined) return [now]
    const from = asDay(moved[2])
    return [
      { ...now, region: moved[1], validTo: addDays(from, -1) },
      { ...now, validFrom: from },
    ]
  },
)

const ended: readonly DatedMunicipality[] = ENDED.map(([code, name, region, lastDay]) => ({
  code: codeOf(code),
  fi: name,
  sv: name,
  region,
  validFrom: null,
  validTo: asDay(lastDay),
}))

/**
 * The municipalities of 2014–2026 with the changes that are known to us, in alphabetical order. Where it comes from is
 * told in docs/decisions/0070-organisations.md.
 */
export const datedMunicipalities: readonly DatedMunicipality[] = byName([...today, ...ended])

function byName(list: readonly DatedMunicipality[]): readonly DatedMunicipality[] {
  const collator = new Intl.Collator('fi')
  return list.toSorted((a, b) => collator.compare(a.fi, b.fi))
}

const byCode = new Map<string, DatedMunicipality[]>()
for (const each of datedMunicipalities) byCode.set(each.code, [...(byCode.get(each.code) ?? []), each])

/** As it was on `day`; undefined when there was none of that code. */
export function municipalityOn(code: string, day: Day): DatedMunicipality | undefined {
  return byCode.get(code)?.find(({ validFrom, validTo }) => (validFrom ?? day) <= day && day <= (validTo ?? day))
}

/** The municipality that the area of `code` belonged to on `day`: one that had ended is followed to where it went. */
export function successorOn(code: string, day: Day): DatedMunicipality | undefined {
  const here = municipalityOn(code, day)
  const next = ENDED.find(([old]) => old === code)?.[4]
  return here ?? (next === undefined ? undefined : successorOn(next, day))
}

/** The last name of a code, for showing; the code itself when there is no such municipality. */
export function municipalityName(code: string, language: Language): string {
  const last = byCode.get(code)?.at(-1)
  return last === undefined ? code : language === 'sv' ? last.sv : last.fi
}

/** By code, or by its name in either language, also one that has ended; undefined when there is none. */
export function findMunicipality(text: string): DatedMunicipality | undefined {
  const wanted = text.trim().toLocaleLowerCase('fi')
  return (
    byCode.get(wanted.padStart(3, '0'))?.at(-1) ??
    datedMunicipalities.findLast(
      ({ fi, sv }) => fi.toLocaleLowerCase('fi') === wanted || sv.toLocaleLowerCase('fi') === wanted,
    )
  )
}
