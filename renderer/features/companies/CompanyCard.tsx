import { ActionIcon, Anchor, Button, Card, Collapse, Group, SimpleGrid, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconTrash } from '@tabler/icons-react'
import { useId, useMemo } from 'react'
import { Link } from 'wouter'
import type { ParticipationFields, ProjectCompany } from '#contract/index.ts'
import { municipalityName } from '#domain/catalogue/dated-municipalities.ts'
import { ACTIVITIES } from '#domain/organisation/activity.ts'
import { PARTICIPATION_ROLES } from '#domain/organisation/participation.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { SelectField } from '../../ui/fields/choices.tsx'
import { DayField, MoneyField, TextField } from '../../ui/fields/fields.tsx'
import { InputField } from '../../ui/fields/InputField.tsx'
import { paths } from '../../ui/paths.ts'
import { placeOf } from '../../ui/place/place-of.ts'
import { optionalDayParser } from '../people/field-parsers.ts'
import { RuleTable } from '../organisations/RuleTable.tsx'
import { useRuleTexts } from '../organisations/rule-words.ts'
import { StatusMark } from '../organisations/StatusMark.tsx'
import { useOptions } from '../organisations/use-choices.ts'
import { useRegisterCommand } from '../organisations/use-register-command.ts'
import { useCompanyRow } from './company-row.ts'
import { companiesWords } from './words.ts'

interface CompanyCardProps {
  readonly projectId: string
  readonly on: string
  readonly company: ProjectCompany
}

/** A company: its verdict in a sentence, its part in the project, and the reasons when they are asked for. */
export function CompanyCard({ projectId, on, company }: CompanyCardProps) {
  const t = useWords(companiesWords)
  const texts = useRuleTexts()
  const [opened, { toggle }] = useDisclosure(false)
  const headingId = useId()
  const { organisation, verdict } = company
  return (
    <Card withBorder padding="md" component="li" aria-labelledby={headingId} {...placeOf(company.id)}>
      <Stack gap="xs">
        <CompanyHead company={company} headingId={headingId} />
        <Text>{texts.sentence(verdict)}</Text>
        <CompanyFields projectId={projectId} on={on} company={company} />
        {verdict.undertaking.length > 1 && (
          <Text size="sm" c="dimmed">
            {t('undertaking', { names: verdict.undertaking.map(({ name }) => name).join(', ') })}
          </Text>
        )}
        {verdict.rules.length > 0 && (
          <>
            <Button variant="subtle" size="compact-sm" w="fit-content" aria-expanded={opened} onClick={toggle}>
              {opened ? t('hide') : t('show')}
            </Button>
            <Collapse expanded={opened}>
              <RuleTable rules={verdict.rules} label={t('rules', { name: organisation.name })} />
            </Collapse>
          </>
        )}
      </Stack>
    </Card>
  )
}

function CompanyHead({ company, headingId }: { readonly company: ProjectCompany; readonly headingId: string }) {
  const t = useWords(companiesWords)
  const { language } = useLanguage()
  const { client } = useApi()
  const command = useRegisterCommand()
  const { id, version, organisation, verdict } = company
  const place = organisation.municipality === null ? null : municipalityName(organisation.municipality, language)
  const remove = t('remove', { name: organisation.name })
  return (
    <Group justify="space-between" wrap="nowrap" align="flex-start">
      <Group gap="sm">
        <Anchor component={Link} href={paths.organisation(organisation.id)} fw={600} id={headingId}>
          {organisation.name}
        </Anchor>
        <Text size="sm" c="dimmed">
          {[organisation.businessId, place].filter(Boolean).join(', ')}
        </Text>
        <StatusMark status={verdict.status} />
      </Group>
      <ActionIcon
        variant="subtle"
        color="red"
        aria-label={remove}
        title={remove}
        disabled={command.busy}
        onClick={() => void command.run(() => client.eligibility.removeCompany({ id, version }))}
      >
        <IconTrash size={18} aria-hidden />
      </ActionIcon>
    </Group>
  )
}

function CompanyFields({ projectId, on, company }: CompanyCardProps) {
  const t = useWords(companiesWords)
  const row = useCompanyRow(projectId, on, company)
  const roles = useOptions('role', PARTICIPATION_ROLES)
  const activities = useOptions('activity', ACTIVITIES)
  const choices = useMemo(() => [{ value: null, label: t('activity.main') }, ...activities], [activities, t])
  const left = useMemo(() => optionalDayParser({ from: company.joinedOn }), [company.joinedOn])
  const joined = useMemo(() => optionalDayParser({ to: company.leftOn }), [company.leftOn])
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 3, lg: 6 }} spacing="sm">
      <SelectField of={row.field('role')} label={t('role')} options={roles} />
      <InputField of={row.field('joinedOn')} label={t('joined')} parser={joined} placeholder="1.9.2015" />
      <DayField of={row.field('agreementSignedOn')} label={t('signed')} />
      <MoneyField of={row.field('plannedAidCents')} label={t('aid')} />
      <SelectField<ParticipationFields['activity']>
        of={row.field('activity')}
        label={t('activity')}
        options={choices}
      />
      <InputField of={row.field('leftOn')} label={t('left')} parser={left} placeholder="31.8.2017" />
      {company.leftOn !== null && <TextField of={row.field('leavingReason')} label={t('reason')} maxLength={500} />}
    </SimpleGrid>
  )
}
