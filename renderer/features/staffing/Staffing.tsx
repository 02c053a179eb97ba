import { Button, Stack, Text } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { AllocationRow, ProjectStaffing } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { paths } from '../../ui/paths.ts'
import { QueryView } from '../../ui/QueryView.tsx'
import { AddAllocation } from '../people/AddAllocation.tsx'
import { AllocationTable } from '../people/AllocationTable.tsx'
import { Part } from '../people/Part.tsx'
import { PersonMonths } from './PersonMonths.tsx'
import { StaffingFindings } from './StaffingFindings.tsx'
import { staffingWords } from './words.ts'

export function Staffing({ projectId }: { readonly projectId: string }) {
  const { orpc } = useApi()
  const staffing = useQuery(orpc.people.staffing.queryOptions({ input: { projectId } }))
  return <QueryView query={staffing}>{(found) => <Parts staffing={found} />}</QueryView>
}

function Parts({ staffing }: { readonly staffing: ProjectStaffing }) {
  const t = useWords(staffingWords)
  const source = useStaffingSource(staffing.projectId)
  const { projectId, allocations, rows, period } = staffing
  return (
    <Stack gap="xl">
      {rows.length === 0 ? (
        <EmptyState
          title={t('empty')}
          actions={
            <Button component={Link} href={paths.people} variant="default">
              {t('to_people')}
            </Button>
          }
        >
          {t('empty.help')}
        </EmptyState>
      ) : (
        <>
          <StaffingFindings staffing={staffing} />
          <PersonMonths staffing={staffing} />
        </>
      )}
      <Part title={t('allocations')}>
        {allocations.length > 0 && <AllocationTable rows={allocations} source={source} names="person" />}
        <AddAllocation key={`${period?.start} ${period?.end}`} projectId={projectId} period={period} />
      </Part>
      {allocations.length > 0 && <Text c="dimmed">{t('sheets.help')}</Text>}
    </Stack>
  )
}

function useStaffingSource(projectId: string) {
  const { client, orpc } = useApi()
  const queryClient = useQueryClient()
  const { queryKey } = orpc.people.staffing.queryOptions({ input: { projectId } })
  return {
    async reload() {
      const fresh = await client.people.staffing({ projectId })
      queryClient.setQueryData(queryKey, fresh)
      return fresh.allocations
    },
    show(change: (rows: AllocationRow[]) => AllocationRow[]) {
      queryClient.setQueryData(queryKey, (shown) => shown && { ...shown, allocations: change(shown.allocations) })
    },
  }
}
