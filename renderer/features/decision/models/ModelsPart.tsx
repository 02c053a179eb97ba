import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { COST_MODELS, costModelsFor } from '#domain/cost-models/catalogue.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx'
import { FieldGroup } from '../../project/parts/FieldGroup.tsx'
import { useDecision } from '../decision-context.ts'
import { useDecisionCommand } from '../use-decision-command.ts'
import { budgetWords } from '../words/budget-words.ts'
import { ModelCard } from './ModelCard.tsx'

/** The chosen cost models with their legal basis, and those of the programme period to choose from. */
export function ModelsPart() {
  const t = useWords(budgetWords)
  const { client } = useApi()
  const { decision, projectId, editable } = useDecision()
  const { run, busy, error } = useDecisionCommand(projectId)
  const { id, version, models } = decision
  return (
    <FieldGroup title={t('models')} columns={1} {...(editable ? { hint: t('models.hint') } : {})}>
      {error !== null && <ErrorPanel error={error} />}
      {models.length === 0 && <Text>{t('models.none')}</Text>}
      {models.length > 0 && (
        <Stack gap="md" component="ul" style={{ listStyle: 'none', padding: 0, margin: 0 }}>
          {models.map((model) => (
            <li key={model.modelId}>
              <ModelCard
                model={model}
                busy={busy}
                onRemove={() => void run(() => client.decision.removeModel({ id, version, modelId: model.modelId }))}
              />
            </li>
          ))}
        </Stack>
      )}
      {editable && (
        <AddModel
          busy={busy}
          onAdd={(modelId) => void run(() => client.decision.addModel({ id, version, modelId, parameters: {} }))}
        />
      )}
    </FieldGroup>
  )
}

interface AddModelProps {
  readonly busy: boolean
  readonly onAdd: (modelId: string) => void
}

function AddModel({ busy, onAdd }: AddModelProps) {
  const t = useWords(budgetWords)
  const { decision } = useDecision()
  const { regime, fund, decidedOn, models } = decision
  const [wanted, setWanted] = useState('')
  const offered = (
    decidedOn === null
      ? COST_MODELS.filter((model) => model.regime === regime && model.funds.includes(fund))
      : costModelsFor(regime, fund, decidedOn)
  ).filter((model) => !models.some(({ modelId }) => modelId === model.id))
  const chosen = offered.some((model) => model.id === wanted) ? wanted : (offered[0]?.id ?? '')
  if (offered.length === 0) return null
  return (
    <Group align="flex-end" gap="xs">
      <NativeSelect
        flex="0 1 32rem"
        label={t('models.add')}
        value={chosen}
        onChange={(event) => setWanted(event.currentTarget.value)}
        data={offered.map((model) => ({ value: model.id, label: model.rule.titleFi }))}
      />
      <Button variant="default" disabled={busy} onClick={() => onAdd(chosen)}>
        {t('models.add.do')}
      </Button>
    </Group>
  )
}
