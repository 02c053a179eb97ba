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
    <Badge
      variant="light"
      color={colors[state]}
      tt="none"
      h="auto"
      py={2}
      radius="sm"
      // The day is half of what it says, so it is wrapped, never cut.
      styles={{ label: { color: 'var(--mantine-color-text)', whiteSpace: 'normal', textOverflow: 'clip' } }}
    >
      {children}
    </Badge>
  )
}
