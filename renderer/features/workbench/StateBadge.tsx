import { Badge } from '@mantine/core'
import type { ReportState } from '#domain/report/report.ts'

const colors = {
  draft: 'gray',
  checked: 'blue',
  locked: 'petrol',
  sent: 'petrol',
  returned: 'orange',
  accepted: 'green',
} as const satisfies Record<ReportState, string>

/** Where a report stands; the words say it, the colour repeats it. */
export function StateBadge({ state, children }: { readonly state: ReportState; readonly children: string }) {
  return (
    <Badge variant="light" color={colors[state]} tt="none" styles={{ label: { color: 'var(--mantine-color-text)' } }}>
      {children}
    </Badge>
  )
}
