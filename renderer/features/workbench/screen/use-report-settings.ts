import { useMemo } from 'react'
import type { ReportDetail } from '#contract/index.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useReportsCommand } from '../use-reports-command.ts'

export interface ReportSettingsCommands {
  /** The report's own heading of a section; null = the form's. */
  readonly rename: (section: string, title: string | null) => Promise<boolean>
  readonly leaveOut: (section: string, isLeftOut: boolean) => Promise<boolean>
  readonly error: unknown
}

/** What is changed of a report's settings beside its sections. */
export function useReportSettings({ id, version, settings }: ReportDetail): ReportSettingsCommands {
  const { client } = useApi()
  const { run, error } = useReportsCommand()
  return useMemo(
    () => ({
      error,
      rename(section, title) {
        const { [section]: _, ...others } = settings.headings
        const headings = title === null ? others : { ...others, [section]: title }
        return run(() => client.report.update({ id, version, patch: { headings } }))
      },
      leaveOut(section, isLeftOut) {
        const others = settings.leftOut.filter((key) => key !== section)
        const leftOut = isLeftOut ? [...others, section] : others
        return run(() => client.report.update({ id, version, patch: { leftOut } }))
      },
    }),
    [client, run, error, id, version, settings],
  )
}
