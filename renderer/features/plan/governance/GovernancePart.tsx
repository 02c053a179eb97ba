import { Stack } from '@mantine/core'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx'
import { Part } from '../../people/Part.tsx'
import { useRowActions } from '../list/PlanTable.tsx'
import { QuickAdd } from '../list/QuickAdd.tsx'
import { useAddRows } from '../list/use-add-rows.ts'
import { usePlan } from '../plan-context.ts'
import { planWords } from '../words/plan-words.ts'
import { BodyCard } from './BodyCard.tsx'

/** Bodies of the project with members and meetings. */
export function GovernancePart() {
  const t = useWords(planWords)
  const { rows } = usePlan()
  const { container, ...actions } = useRowActions('body', rows.body)
  const { add, busy, error } = useAddRows('body')
  return (
    <Part title={t('bodies.title')} help={t('bodies.help')}>
      <Stack gap="sm" ref={container}>
        {actions.error !== null && <ErrorPanel error={actions.error} />}
        {rows.body.map((body, index) => (
          <BodyCard
            key={body.id}
            body={body}
            index={index}
            count={rows.body.length}
            busy={actions.busy}
            onMove={(to) => actions.move(index, to)}
            onRemove={() => actions.remove(index)}
          />
        ))}
      </Stack>
      {error !== null && <ErrorPanel error={error} />}
      <QuickAdd
        label={t('add.body')}
        busy={busy}
        onAdd={(lines) => add(lines.map(({ name }) => ({ kind: kindOf(name), name, parentId: null, task: '' })))}
      />
    </Part>
  )
}

const usualNames = [
  { kind: 'steering', name: /ohjausryhmä|styrgrupp|steering/i },
  { kind: 'management', name: /johtoryhmä|ledningsgrupp|management/i },
  { kind: 'office', name: /hanketoimisto|projektkontor|office/i },
  { kind: 'network', name: /verkosto|nätverk|network/i },
  { kind: 'working', name: /ryhmä|grupp|group|team/i },
] as const

/** The kind that a name tells; it can be chosen otherwise. */
const kindOf = (name: string) => usualNames.find((usual) => usual.name.test(name))?.kind ?? 'other'
