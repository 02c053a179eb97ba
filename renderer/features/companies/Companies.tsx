import { Alert, Stack, Text } from '@mantine/core'
import { IconBuilding } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ProjectEligibility } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { QueryView } from '../../ui/QueryView.tsx'
import { AddCompany } from './AddCompany.tsx'
import { CompanyCard } from './CompanyCard.tsx'
import { companiesWords } from './words.ts'

interface CompaniesProps {
  readonly projectId: string
  readonly on: string
}

/** The group as a whole, each company with its verdict, and a way to add more. */
export function Companies({ projectId, on }: CompaniesProps) {
  const t = useWords(companiesWords)
  const { orpc } = useApi()
  const found = useQuery(orpc.eligibility.project.queryOptions({ input: { projectId, on } }))
  return (
    <QueryView query={found}>
      {(eligibility) => (
        <Stack gap="lg">
          {eligibility.companies.length === 0 ? (
            <EmptyState icon={<IconBuilding aria-hidden />} title={t('empty')}>
              {t('empty.help')}
            </EmptyState>
          ) : (
            <>
              <Group eligibility={eligibility} />
              <Stack gap="sm" component="ul" m={0} p={0} aria-label={t('list')} style={{ listStyle: 'none' }}>
                {eligibility.companies.map((company) => (
                  <CompanyCard key={company.id} projectId={projectId} on={on} company={company} />
                ))}
              </Stack>
            </>
          )}
          <AddCompany projectId={projectId} companies={eligibility.companies} />
        </Stack>
      )}
    </QueryView>
  )
}

/** How many take part, whether that will do, and from which day aid is counted. */
function Group({ eligibility }: { readonly eligibility: ProjectEligibility }) {
  const t = useWords(companiesWords)
  const format = useFormat()
  const { companies, groupSize, decidedOn, on } = eligibility
  const count = companies.filter(
    ({ role, leftOn }) => role === 'participant' && (leftOn === null || leftOn >= on),
  ).length
  const size = groupSize?.status
  const day = decidedOn === null ? t('undecided') : t('decided', { day: format.day(decidedOn) })
  return (
    <Alert color={size === 'FAIL' ? 'red' : 'gray'} variant="light" role="status">
      <Text size="sm" c="inherit">
        {t('taking', { count })}. {isTold(size) && `${t(`size.${size}`)} `}
        {day}
      </Text>
    </Alert>
  )
}

const told = ['OK', 'OK_AT_LIMIT', 'FAIL'] as const

function isTold(status: string | undefined): status is (typeof told)[number] {
  return told.some((each) => each === status)
}
