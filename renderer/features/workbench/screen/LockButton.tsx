import { Button } from '@mantine/core'
import type { ReportDetail } from '#contract/index.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useReportsCommand } from '../use-reports-command.ts'
import { useToday } from '../../claims/use-today.ts'

export function LockButton({ report: { id, version } }: { readonly report: ReportDetail }) {
  const { client } = useApi()
  const today = useToday()
  const { run, busy } = useReportsCommand()
  return (
    <Button
      loading={busy}
      onClick={() => void run(() => client.report.move({ id, version, to: 'locked', day: today, note: null }))}
    >
      Lukitse
    </Button>
  )
}
