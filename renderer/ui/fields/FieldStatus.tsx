import { Button, Group, Loader, Text, VisuallyHidden } from '@mantine/core'
import { IconCheck, IconPencil } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useFailureText } from '../../api/use-failure-text.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { isProblemCode, problemWords, uiWords } from '../words.ts'
import type { FieldProblem } from './draft-store.ts'
import type { SaveField } from './use-save-field.ts'

/** Why a text can't be read, in the user's language. */
export function useProblemText(): (problem: FieldProblem) => string {
  const t = useWords(problemWords)
  return ({ code }) => t(isProblemCode(code) ? code : 'other')
}

/** The mark at the end of the input: being typed, saving, saved. Said aloud too, without stealing focus. */
export function FieldMark({ field }: { readonly field: SaveField }) {
  const t = useWords(uiWords)
  const kind = field.status?.kind
  const text = kind === 'saving' || kind === 'saved' ? t(kind) : ''
  return (
    <>
      {kind === 'editing' && <IconPencil size={16} aria-hidden color="var(--mantine-color-dimmed)" />}
      {kind === 'saving' && <Loader size={14} aria-hidden />}
      {kind === 'saved' && <IconCheck size={16} aria-hidden color="var(--hk-good)" />}
      <VisuallyHidden role="status">{text}</VisuallyHidden>
    </>
  )
}

/** The sentence under the input when its text is not saved; `undefined` when all is well. */
export function useFieldError(field: SaveField): string | undefined {
  const t = useWords(uiWords)
  const problemText = useProblemText()
  const failureText = useFailureText()
  const { status } = field
  if (status?.kind === 'unreadable') return problemText(status.problem)
  if (status?.kind === 'failed') return t('failed', { reason: failureText(status.error).title })
  if (status?.kind === 'conflict') return t('conflict')
  return undefined
}

interface FieldRescueProps {
  readonly field: SaveField
  /** The saved value as text, for the choice in a conflict. */
  readonly saved: string
}

/** The ways out of a draft that is not saved: try again, choose, or go back to what is saved. */
export function FieldRescue({ field, saved }: FieldRescueProps) {
  const t = useWords(uiWords)
  const kind = field.status?.kind
  if (kind === 'conflict') {
    return (
      <Group gap="xs" mt={6} align="center">
        <Text size="sm" lineClamp={3}>
          {t('conflict.mine', { value: field.text === '' ? t('empty_value') : field.text })}
        </Text>
        <Choice onChoose={field.keepMine}>{t('conflict.keep_mine')}</Choice>
        <Text size="sm" lineClamp={3}>
          {t('conflict.theirs', { value: saved === '' ? t('empty_value') : saved })}
        </Text>
        <Choice onChoose={field.restore}>{t('conflict.take_theirs')}</Choice>
      </Group>
    )
  }
  if (kind !== 'failed' && kind !== 'unreadable') return null
  return (
    <Group gap="xs" mt={6}>
      {kind === 'failed' && <Choice onChoose={() => field.commit()}>{t('try_again')}</Choice>}
      <Choice onChoose={field.restore}>{t('restore')}</Choice>
    </Group>
  )
}

function Choice({ onChoose, children }: { readonly onChoose: () => void; readonly children: ReactNode }) {
  return (
    <Button size="compact-sm" variant="light" onClick={onChoose}>
      {children}
    </Button>
  )
}
