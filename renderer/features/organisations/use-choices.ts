import { useMemo } from 'react'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import type { Option } from '../../ui/fields/choices.tsx'
import { choiceWords } from './choice-words.ts'

type ChoiceKey = keyof typeof choiceWords.fi
type Group = ChoiceKey extends infer K ? (K extends `${infer G}.${string}` ? G : never) : never
type Of<G extends string> = ChoiceKey extends infer K ? (K extends `${G}.${infer V}` ? V : never) : never

/** Words for a value of one of the register's lists of choices. */
export function useChoice() {
  const t = useWords(choiceWords)
  return useMemo(
    () =>
      <G extends Group>(group: G, value: Of<G>): string => {
        const key = `${group}.${value}`
        return isKey(key) ? t(key) : value
      },
    [t],
  )
}

/** The options of a select; with `orNone`, the first one is nothing. */
export function useOptions<G extends Group>(group: G, values: readonly Of<G>[]): readonly Option<Of<G>>[] {
  const choice = useChoice()
  return useMemo(() => values.map((value) => ({ value, label: choice(group, value) })), [choice, group, values])
}

export function useOptionalOptions<G extends Group>(
  group: G,
  values: readonly Of<G>[],
): readonly Option<Of<G> | null>[] {
  const t = useWords(choiceWords)
  const options = useOptions(group, values)
  return useMemo(() => [{ value: null, label: t('none') }, ...options], [options, t])
}

function isKey(key: string): key is ChoiceKey {
  return Object.hasOwn(choiceWords.fi, key)
}
