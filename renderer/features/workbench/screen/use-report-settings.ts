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
export function useReportSettings({ id, version }: ReportDetail): ReportSettingsCommands {
  const { client } = useApi()
  const { run, error } = useReportsCommand()
  return useMemo(
    () => ({
      error,
      rename: (section, title) =>
        run(() => client.report.update({ id, version, patch: { headings: { [section]: title } } })),
      leaveOut: (section, isLeftOut) =>
        run(() => client.report.update({ id, version, patch: { leftOut: { [section]: isLeftOut } } })),
    }),
    [client, run, error, id, version],
  )
}
