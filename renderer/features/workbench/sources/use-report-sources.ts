import { useEffect, useMemo, useState } from 'react'
import type { ReportDetail, ReportTarget } from '#contract/index.ts'
import { gapWords } from '#domain/narrative/gap-words.ts'
import type { Narrative } from '#domain/narrative/narrative.ts'
import { numberedIn } from '#domain/narrative/plain-text.ts'
import type { RunPrinter } from '#domain/narrative/plain-text.ts'
import type { Language } from '#domain/values/language.ts'
import { useLanguage } from '../../../i18n/LanguageProvider.tsx'
import { translatorOf } from '../../../i18n/words.ts'
import { paths } from '../../../ui/paths.ts'
import { withPlace } from '../../../ui/place/addresses.ts'
import { ChipStore } from '../editor/chip-store.ts'
import type { OpenFigure } from '../editor/FigureRows.tsx'
import type { MenuItem } from '../editor/menu-items.ts'
import { benchWords } from '../words/bench-words.ts'
import { areaOfFigure } from './area-of-figure.ts'
import { idsOutside } from './block-ids-of.ts'
import { useFigures } from './use-figures.ts'

/** What texts of a report can have in them beside words. */
export interface ReportSources {
  readonly language: Language
  readonly chips: ChipStore
  readonly items: readonly MenuItem[]
  readonly printer: RunPrinter
  /** Whether the pages have a number for all that a text calls by one. */
  readonly isNumbered: (narrative: Narrative) => boolean
  readonly rowsOf: (key: string) => OpenFigure['figure']
  readonly takenIds: () => ReadonlySet<string>
}

/** `targets` are the places that texts can point at, as the pages have them. */
export function useReportSources(
  report: ReportDetail,
  section: string,
  targets: readonly ReportTarget[],
): ReportSources {
  const { language: own } = useLanguage()
  const [chips] = useState(() => new ChipStore())
  const { id: reportId, language, sections, projectId } = report
  const figures = useFigures(reportId)
  const targetsKey = JSON.stringify(targets)
  // The same places are the same value, so that a key that changes none of them draws nothing anew.
  const places = useMemo((): readonly ReportTarget[] => JSON.parse(targetsKey), [targetsKey])
  const source = useMemo(
    () => ({
      figures: new Map(figures.map(({ key, name, printed }) => [key, { name, printed }])),
      labels: new Map(places.map(({ id, label }) => [id, label])),
    }),
    [figures, places],
  )
  useEffect(() => chips.set(source), [chips, source])
  const items = useMemo(() => {
    const t = translatorOf(benchWords, own)
    return [
      ...figures.map(({ key, group, name, printed }) => ({
        id: `figure:${key}`,
        insert: { field: key },
        name,
        value: printed ?? '',
        lack: printed === null ? t(`lack.${group}`) : null,
        group: t(`group.${group}`),
      })),
      ...places.map(({ id, label, title }) => ({
        id: `place:${id}`,
        insert: { reference: id },
        name: label,
        value: title === label ? '' : title,
        lack: null,
        group: t('group.references'),
      })),
    ]
  }, [figures, places, own])
  const printer = useMemo(
    (): RunPrinter => ({
      field(key) {
        const figure = source.figures.get(key)
        return figure === undefined ? gapWords[language].figure : (figure.printed ?? `[${figure.name}]`)
      },
      reference: (target) => source.labels.get(target) ?? gapWords[language].reference,
      caption(id) {
        const place = places.find((each) => each.id === id)
        return place === undefined || place.title === '' ? '' : `${place.label}.`
      },
    }),
    [source, places, language],
  )
  return useMemo(
    () => ({
      language,
      chips,
      items,
      printer,
      isNumbered: (narrative) => numberedIn(narrative).every((id) => source.labels.has(id)),
      takenIds: () => idsOutside(sections, section),
      rowsOf(key) {
        const figure = figures.find((each) => each.key === key)
        if (figure === undefined) return null
        const { name, printed } = figure
        const here = withPlace(paths.reportOf(projectId, reportId, section), { field: key })
        return { key, name, printed, projectId, reportId, here, rest: areaOfFigure(projectId, figure, own) }
      },
    }),
    [language, chips, items, printer, source, sections, section, figures, own, projectId, reportId],
  )
}
