import { Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useApi } from '../../api/ApiProvider.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { QueryView } from '../../ui/QueryView.tsx'
import { EmploymentTable } from './EmploymentTable.tsx'
import { HourSums } from './HourSums.tsx'
import { PersonAllocations } from './PersonAllocations.tsx'
import { PersonFields } from './PersonFields.tsx'
import { PersonLoad } from './PersonLoad.tsx'
import { RemovePerson } from './RemovePerson.tsx'

/** One person: who they are, what they are employed for, where their time is booked, and their hours. */
export function PersonScreen({ staffId }: { readonly staffId: string }) {
  const { orpc } = useApi()
  const person = useQuery(orpc.people.get.queryOptions({ input: { id: staffId } }))
  return (
    <QueryView query={person}>
      {(detail) => (
        <>
          <PageHeader
            title={detail.fields.name}
            lead={detail.fields.title}
            actions={<RemovePerson id={detail.id} version={detail.version} name={detail.fields.name} />}
          />
          <Stack gap="xl">
            <PersonLoad person={detail} />
            <PersonAllocations person={detail} />
            <HourSums person={detail} />
            <EmploymentTable person={detail} />
            <PersonFields person={detail} />
          </Stack>
        </>
      )}
    </QueryView>
  )
}
