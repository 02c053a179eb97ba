import { Anchor, Badge, Button, Group, SimpleGrid, Text } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { costModel } from '#domain/cost-models/catalogue.ts'
import { isRateModel } from '#domain/cost-models/cost-model.ts'
import type { ChosenModel } from '#domain/decision/decision.ts'
import { parametersOf } from '#domain/decision/models.ts'
import { useLanguage, useWords } from '../../../i18n/LanguageProvider.tsx'
import { useFormat } from '../../../i18n/format.ts'
import { useDecision } from '../decision-context.ts'
import { citationText, figureText, isNoLimit, modelTitle } from '../rule-text.ts'
import { budgetWords } from '../words/budget-words.ts'
import { FigureField } from './FigureField.tsx'
import { isParameterName } from './figure-part.ts'

interface ModelCardProps {
  readonly model: ChosenModel
  readonly busy: boolean
  readonly onRemove: () => void
}

/** A chosen model: legal basis, certainty, validity, and its figures, which the decision may change. */
export function ModelCard({ model, busy, onRemove }: ModelCardProps) {
  const t = useWords(budgetWords)
  const format = useFormat()
  const { language } = useLanguage()
  const { editable } = useDecision()
  const known = costModel(model.modelId)
  const rule = known?.rule
  return (
    <>
      <Group gap="xs" justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Text fw={600} lang="fi">
            {modelTitle(model.modelId)}
          </Text>
          {rule !== undefined && (
            <Group gap="xs">
              <Anchor href={rule.citation.url} target="_blank" rel="noreferrer" size="sm" underline="always">
                {citationText(rule.citation)}
              </Anchor>
              <Text size="sm" c="dimmed">
                {format.period(rule.validFrom, rule.validTo)}
              </Text>
              {rule.certainty === 'unverified' && (
                <Badge variant="default" tt="none">
                  {t('models.unverified')}
                </Badge>
              )}
            </Group>
          )}
          {known !== undefined && isRateModel(known) && known.coverageCertainty === 'unverified' && (
            <Text size="sm" c="dimmed">
              {t('models.coverage.unverified')}
            </Text>
          )}
        </div>
        {editable && (
          <Button
            size="compact-sm"
            variant="subtle"
            color="red"
            disabled={busy}
            leftSection={<IconTrash size={16} aria-hidden />}
            aria-label={t('models.remove', { model: modelTitle(model.modelId) })}
            onClick={onRemove}
          >
            {t('models.remove.short')}
          </Button>
        )}
      </Group>
      <SimpleGrid type="container" cols={{ base: 1, '24rem': 2, '48rem': 4 }} mt="xs">
        {parametersOf(model).map((parameter) => {
          const { name, unit, value, catalogueValue } = parameter
          if (!isParameterName(name)) return null
          const own = t('models.own', { value: figureText(catalogueValue, unit, language) })
          const description = value === catalogueValue ? undefined : own
          if (editable) {
            return (
              <FigureField
                key={name}
                modelId={model.modelId}
                name={name}
                parameter={parameter}
                description={description}
              />
            )
          }
          return (
            <div key={name}>
              <Text size="sm" c="dimmed">
                {t(name)}
              </Text>
              <Text>{isNoLimit(parameter) ? t('limitNone') : figureText(value, unit, language)}</Text>
              {description !== undefined && <Text size="sm">{description}</Text>}
            </div>
          )
        })}
      </SimpleGrid>
    </>
  )
}
