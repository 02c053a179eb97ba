import { Anchor, Card, Group, Stack, Table, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import type { OrganisationEligibility } from '#contract/index.ts'
import { basisPoints, formatPercent } from '#domain/values/rate.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { paths } from '../../ui/paths.ts'
import { QueryView } from '../../ui/QueryView.tsx'
import { Part } from '../people/Part.tsx'
import { todayOf } from '../project/overview/elapsed.ts'
import { OnDay } from './OnDay.tsx'
import { RuleTable } from './RuleTable.tsx'
import { useRuleTexts } from './rule-words.ts'
import { useChoice } from './use-choices.ts'
import { organisationWords } from './words.ts'

/** What the rules say of the organisation on a day: in each of its projects, and with whom it counts as one. */
export function VerdictPart({ organisationId }: { readonly organisationId: string }) {
  const t = useWords(organisationWords)
  const { orpc } = useApi()
  const [on, setOn] = useState(() => todayOf(new Date()))
  const found = useQuery(orpc.eligibility.organisation.queryOptions({ input: { id: organisationId, on } }))
  return (
    <Part title={t('verdict')} actions={<OnDay on={on} onChange={setOn} />}>
      <QueryView query={found}>
        {(eligibility) => (
          <Stack gap="md">
            <Room eligibility={eligibility} />
            {eligibility.projects.map((project) => (
              <ProjectVerdict key={`${project.projectId} ${project.joinedOn ?? ''}`} project={project} />
            ))}
            <Undertaking eligibility={eligibility} />
          </Stack>
        )}
      </QueryView>
    </Part>
  )
}

function Room({ eligibility }: { readonly eligibility: OrganisationEligibility }) {
  const t = useWords(organisationWords)
  const format = useFormat()
  const choice = useChoice()
  const { deMinimis, size, projects, on } = eligibility
  const room = format.money(deMinimis.headroomCents)
  const known = size.computed['size']
  return (
    <Text>
      {projects.length === 0 ? t('verdict.none', { room }) : t('verdict.room', { room, day: format.day(on) })}{' '}
      {isSize(known) ? t('verdict.size', { size: choice('size', known) }) : t('verdict.size.unknown')}
    </Text>
  )
}

const sizes = ['micro', 'small', 'medium', 'large'] as const
const isSize = (value: unknown): value is (typeof sizes)[number] => sizes.some((size) => size === value)

function ProjectVerdict({ project }: { readonly project: OrganisationEligibility['projects'][number] }) {
  const t = useWords(organisationWords)
  const choice = useChoice()
  const texts = useRuleTexts()
  const { projectId, code, name, role, verdict } = project
  return (
    <Card withBorder padding="md">
      <Stack gap="xs">
        <Group justify="space-between">
          <Anchor component={Link} href={paths.project(projectId, 'companies')} fw={600}>
            {code} {name}
          </Anchor>
          <Text size="sm" c="dimmed">
            {choice('role', role)}
          </Text>
        </Group>
        <Text fw={600}>{texts.sentence(verdict)}</Text>
        {verdict.rules.length > 0 && <RuleTable rules={verdict.rules} label={t('inProject', { code })} />}
      </Stack>
    </Card>
  )
}

/** Who counts as one with it: the names, and a table of who holds whom. */
function Undertaking({ eligibility }: { readonly eligibility: OrganisationEligibility }) {
  const t = useWords(organisationWords)
  const format = useFormat()
  const { language } = useLanguage()
  const { undertaking, links, on } = eligibility
  return (
    <Stack gap={4}>
      <Text fw={600}>{t('undertaking', { day: format.day(on) })}</Text>
      {undertaking.length < 2 ? (
        <Text size="sm" c="dimmed">
          {t('undertaking.alone')}
        </Text>
      ) : (
        <>
          <Text size="sm" c="dimmed">
            {t('undertaking.help')}
          </Text>
          <Group gap="md">
            {undertaking.map(({ id, name }) =>
              id === null ? (
                <Text key={name} size="sm">
                  {name} ({t('unknown_member')})
                </Text>
              ) : (
                <Anchor key={id} component={Link} href={paths.organisation(id)} size="sm" underline="always">
                  {name}
                </Anchor>
              ),
            )}
          </Group>
          <Table.ScrollContainer minWidth="24rem">
            <Table aria-label={t('undertaking.table')} maw="44rem">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('owner')}</Table.Th>
                  <Table.Th>{t('owned')}</Table.Th>
                  <Table.Th ta="right">{t('votes')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {links.map(({ owner, owned, votes }) => (
                  <Table.Tr key={`${owner} ${owned}`}>
                    <Table.Td>{owner}</Table.Td>
                    <Table.Td>{owned}</Table.Td>
                    <Table.Td ta="right">{votes === null ? '' : formatPercent(basisPoints(votes), language)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        </>
      )}
    </Stack>
  )
}
