import type { ReportField } from '#contract/index.ts'
import { ENTERED_CATEGORIES } from '#domain/cost-models/category.ts'
import { areaPlace } from '#domain/places/place.ts'
import type { AreaPlace } from '#domain/places/place.ts'
import { placeOfSource } from '#domain/places/source-place.ts'
import type { Language } from '#domain/values/language.ts'
import { addressOf } from '../../../ui/place/addresses.ts'
import { areaTitles } from './areas.ts'

/** The area with all rows of a figure; the ledger only with those of the figure's category. */
export interface FigureArea {
  readonly title: string
  readonly href: string
}

export function areaOfFigure(projectId: string, { key, rows }: ReportField, language: Language): FigureArea | null {
  if (rows === null) return null
  const { table, ids, field } = rows
  const { area } = placeOfSource({ table, id: ids[0] ?? '', field })
  return { title: areaTitles[area][language], href: addressOf(projectId, filtered(area, key)) }
}

function filtered(area: AreaPlace['area'], key: string): AreaPlace {
  const line = key.split('.')[1]
  const category = area === 'ledger' ? ENTERED_CATEGORIES.find((each) => each === line) : undefined
  return areaPlace(area, null, category === undefined ? null : `category.${category}`)
}
