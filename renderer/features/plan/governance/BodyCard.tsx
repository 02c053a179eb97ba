import { SimpleGrid, Stack } from '@mantine/core'
import { BODY_KINDS } from '#domain/plan/plan.ts'
import type { PlanRow } from '#domain/plan/plan.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { SelectField } from '../../../ui/fields/choices.tsx'
import { LongTextField, TextField } from '../../../ui/fields/fields.tsx'
import { NameCell } from '../list/cells.tsx'
import { OwnerCard } from '../list/OwnerCard.tsx'
import { PlanList } from '../list/PlanList.tsx'
import { usePlan } from '../plan-context.ts'
import { usePlanRow } from '../use-plan-row.ts'
import { planChoiceWords, planFieldWords } from '../words/plan-field-words.ts'
import { planWords } from '../words/plan-words.ts'
import { bodiesBelow } from './bodies-below.ts'
import { Meetings } from './Meetings.tsx'

interface BodyCardProps {
  readonly body: PlanRow<'body'>
  readonly index: number
  readonly count: number
  readonly busy: boolean
  readonly onMove: (to: number) => void
  readonly onRemove: () => void
}

/** A body with its members and meetings. */
export function BodyCard({ body, ...card }: BodyCardProps) {
  const t = useWords(planWords)
  const label = useWords(planFieldWords)
  const choice = useWords(planChoiceWords)
  const { rows } = usePlan()
  const row = usePlanRow('body', body)
  const { id, name } = body
  const below = bodiesBelow(rows.body, id)
  const parents = rows.body.filter((each) => !below.has(each.id)).map((each) => ({ value: each.id, label: each.name }))
  return (
    <OwnerCard
      {...card}
      id={body.id}
      name={name}
      fields={
        <Stack gap="xs">
          <SimpleGrid type="container" cols={{ base: 1, '40rem': 3 }} spacing="xs" verticalSpacing="xs">
            <TextField of={row.field('name')} label={label('name')} required />
            <SelectField
              of={row.field('kind')}
              label={label('kind')}
              options={BODY_KINDS.map((value) => ({ value, label: choice(value) }))}
            />
            <SelectField
              of={row.field('parentId')}
              label={label('parentId')}
              options={[{ value: null, label: t('none') }, ...parents]}
            />
          </SimpleGrid>
          <LongTextField of={row.field('task')} label={label('task')} minRows={1} />
        </Stack>
      }
    >
      <PlanList
        kind="member"
        rows={rows.member.filter(({ bodyId }) => bodyId === id)}
        label={t('members', { name })}
        addLabel={t('add.member', { name })}
        minWidth="40rem"
        nameOf={(member) => member.name}
        fresh={(line) => ({ bodyId: id, name: line.name, organisation: '', role: '' })}
        columns={[
          { title: label('name'), render: (each, cell) => <NameCell of={each.field('name')} label={cell} /> },
          {
            title: label('organisation'),
            render: (each, cell) => <TextField of={each.field('organisation')} label={cell} hideLabel />,
          },
          {
            title: label('role'),
            render: (each, cell) => <TextField of={each.field('role')} label={cell} hideLabel />,
          },
        ]}
      />
      <Meetings body={body} />
    </OwnerCard>
  )
}
