import { NativeSelect, SegmentedControl, Text } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { memo, startTransition, useCallback, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import type { FormSummary, ReportDetail } from '#contract/index.ts'
import type { Narrative } from '#domain/narrative/narrative.ts'
import { isOpen } from '#domain/report/report.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { paths } from '../../../ui/paths.ts'
import { nameHere, useVisit } from '../../../ui/place/visit.ts'
import { FindingsPanel } from '../../checks/FindingsPanel.tsx'
import { LivePage } from '../page/LivePage.tsx'
import { useLivePages } from '../page/use-live-pages.ts'
import { SectionList } from '../sections/SectionList.tsx'
import { useReportSources } from '../sources/use-report-sources.ts'
import { benchWords } from '../words/bench-words.ts'
import { GiveSummary } from '../write/GiveSummary.tsx'
import { SectionPane } from '../write/SectionPane.tsx'
import { panesFor } from './panes.ts'
import type { PaneName } from './panes.ts'
import { ReportTop } from './ReportTop.tsx'
import { useLastReport } from './use-last-report.ts'
import { useReportSettings } from './use-report-settings.ts'
import classes from './Workbench.module.css'

/** What a key does not change is not drawn again with it. */
const Findings = memo(FindingsPanel)
const Top = memo(ReportTop)

interface WorkbenchProps {
  readonly report: ReportDetail
  readonly forms: readonly FormSummary[]
  /** When anything that the report prints was last read anew. */
  readonly changedAt: number
  readonly wanted: string | undefined
}

interface Live {
  readonly key: string
  readonly narrative: Narrative
}

/** Sections, text and pages of a report: side by side where there is room, under tabs where there is not. */
export function Workbench({ report, forms, changedAt, wanted }: WorkbenchProps) {
  const t = useWords(benchWords)
  const { ref, width } = useElementSize<HTMLDivElement>()
  const { sections } = report
  const [asked, setAsked] = useState(wanted)
  const [tab, setTab] = useState<PaneName>('text')
  const visit = useVisit()
  const [arrived, setArrived] = useState(visit)
  // The address of the section that is open follows by itself; only a visit leads elsewhere, and one that is of the
  // report's settings leaves the section as it is.
  if (visit !== arrived) {
    setArrived(visit)
    setAsked(wanted ?? asked)
    if (visit.quote !== null) setTab('text')
  }
  const chosen =
    sections.find(({ key }) => key === asked) ?? sections.find(({ isLeftOut }) => !isLeftOut) ?? sections[0]
  const key = chosen?.key
  const [written, setWritten] = useState<Live | null>(null)
  const live = written?.key === key ? written : null
  const quoted = useMemo(
    () =>
      visit.quote === null || visit.left !== null ? null : { quote: visit.quote, block: visit.block, at: visit.serial },
    [visit],
  )
  const pages = useLivePages(report.id, key, changedAt)
  const sources = useReportSources(report, key ?? '', pages.targets)
  const settings = useReportSettings(report)
  const last = useLastReport(report)
  const { show } = pages
  const onText = useCallback(
    (narrative: Narrative) => {
      if (key === undefined) return
      show({ section: key, blocks: narrative })
      startTransition(() => setWritten({ key, narrative }))
    },
    [key, show],
  )
  const go = useCallback(
    (section: string) => {
      setAsked(section)
      setTab('text')
      nameHere(paths.reportOf(report.projectId, report.id, section))
    },
    [report.projectId, report.id],
  )
  const isSummary = (section: string) =>
    forms.some(({ id, summarySection }) => id === report.formId && summarySection === section)
  const narrative = live?.narrative ?? chosen?.blocks ?? []
  const layout = panesFor(width)
  const panes: Readonly<Record<PaneName, ReactNode>> = {
    sections: <SectionList sections={sections} chosen={key} live={live} printer={sources.printer} onChoose={go} />,
    text:
      chosen === undefined ? (
        <Text>{t('no_sections')}</Text>
      ) : (
        <>
          <SectionPane
            key={`${report.id} ${chosen.key}`}
            projectId={report.projectId}
            reportId={report.id}
            section={chosen}
            narrative={narrative}
            isOpen={isOpen(report.state)}
            isMaking={pages.isMaking}
            sources={sources}
            last={last(chosen.key)}
            wanted={wanted === chosen.key ? quoted : null}
            onText={onText}
            settings={settings}
          />
          {isSummary(chosen.key) && narrative.length > 0 && (
            <GiveSummary projectId={report.projectId} reportId={report.id} />
          )}
        </>
      ),
    page: <LivePage section={chosen} live={pages} />,
    findings: (
      <Findings
        projectId={report.projectId}
        reportId={report.id}
        isLocked={!isOpen(report.state)}
        nextId={report.nextId}
        changedAt={changedAt}
      />
    ),
  }
  const shownTab = layout.tabs.includes(tab) ? tab : 'text'
  return (
    <div ref={ref} className={classes['bench']} data-layout={layout.name}>
      <Top report={report} forms={forms} error={settings.error} />
      {layout.tabs.length > 0 && (
        <div className={classes['tabs']}>
          {!layout.beside.includes('sections') && (
            <NativeSelect
              label={t('section.current')}
              value={key}
              onChange={(event) => go(event.currentTarget.value)}
              data={sections.map((each) => ({ value: each.key, label: `${each.number} ${each.title}`.trim() }))}
            />
          )}
          <SegmentedControl
            aria-label={t('panes')}
            value={shownTab}
            onChange={(value) => setTab(layout.tabs.find((name) => name === value) ?? 'text')}
            data={layout.tabs.map((name) => ({ value: name, label: t(name) }))}
          />
        </div>
      )}
      <div className={classes['panes']}>
        {layout.beside.map((name) => (
          <div key={name} className={classes[name]}>
            {panes[name]}
          </div>
        ))}
        {layout.tabs.map((name) => (
          <div key={name} className={classes[name]} hidden={name !== shownTab}>
            {(name === shownTab || name === 'text') && panes[name]}
          </div>
        ))}
      </div>
    </div>
  )
}
