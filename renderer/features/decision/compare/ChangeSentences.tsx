import { List } from '@mantine/core'
import type { AmountChange, DecisionComparison } from '#domain/decision/compare.ts'
import { useFormat } from '../../../i18n/format.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { modelTitle } from '../rule-text.ts'
import { categoryWords } from '../words/category-words.ts'
import { compareWords } from '../words/compare-words.ts'
import { useSignedMoney } from './signed-money.ts'

/** What changed, in sentences. */
export function ChangeSentences({ comparison }: { readonly comparison: DecisionComparison }) {
  const t = useWords(compareWords)
  const category = useWords(categoryWords)
  const format = useFormat()
  const signed = useSignedMoney()
  const sentence = (of: 'sum' | 'support', { before, after, difference }: AmountChange) => {
    const amounts = {
      before: format.money(before),
      after: format.money(after),
      difference: format.money(Math.abs(difference)),
    }
    return difference === 0 ? t(`${of}.same`, amounts) : t(`${of}.${difference > 0 ? 'more' : 'less'}`, amounts)
  }
  const moved = comparison.categories
    .filter(({ difference }) => difference !== 0)
    .map((change) => `${category(change.category)} ${signed(change.difference)}`)
  const sentences = [
    sentence('sum', comparison.total),
    sentence('support', comparison.support),
    ...(moved.length === 0 ? [] : [`${moved.join(', ')}.`]),
    ...comparison.modelsAdded.map(({ modelId }) => t('model.added', { model: modelTitle(modelId) })),
    ...comparison.modelsRemoved.map(({ modelId }) => t('model.removed', { model: modelTitle(modelId) })),
    ...comparison.modelsChanged.map(({ after }) => t('model.changed', { model: modelTitle(after.modelId) })),
  ]
  return (
    <List>
      {sentences.map((text) => (
        <List.Item key={text}>{text}</List.Item>
      ))}
    </List>
  )
}
