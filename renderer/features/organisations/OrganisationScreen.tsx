import { Group, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useApi } from '../../api/ApiProvider.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { QueryView } from '../../ui/QueryView.tsx'
import { AidTable } from './AidTable.tsx'
import { MergeOrganisation } from './MergeOrganisation.tsx'
import { NameTable } from './NameTable.tsx'
import { OrganisationFields } from './OrganisationFields.tsx'
import { OwnerTable } from './OwnerTable.tsx'
import { RemoveOrganisation } from './RemoveOrganisation.tsx'
import { SiteTable } from './SiteTable.tsx'
import { StatementTable } from './StatementTable.tsx'
import { VerdictPart } from './VerdictPart.tsx'
import { YearTable } from './YearTable.tsx'

/** One organisation: its verdicts in a sentence each, then everything that they are computed from. */
export function OrganisationScreen({ organisationId }: { readonly organisationId: string }) {
  const { orpc } = useApi()
  const organisation = useQuery(orpc.organisation.get.queryOptions({ input: { id: organisationId } }))
  return (
    <QueryView query={organisation}>
      {(detail) => (
        <>
          <PageHeader
            title={detail.fields.name}
            {...(detail.fields.businessId === null ? {} : { lead: detail.fields.businessId })}
            actions={
              <Group gap="xs">
                <MergeOrganisation organisation={detail} />
                <RemoveOrganisation organisation={detail} />
              </Group>
            }
          />
          <Stack gap="xl">
            <VerdictPart organisationId={detail.id} />
            <StatementTable organisation={detail} />
            <SiteTable organisation={detail} />
            <YearTable organisation={detail} />
            <OwnerTable organisation={detail} />
            <AidTable organisation={detail} />
            <OrganisationFields organisation={detail} />
            <NameTable organisation={detail} />
          </Stack>
        </>
      )}
    </QueryView>
  )
}
