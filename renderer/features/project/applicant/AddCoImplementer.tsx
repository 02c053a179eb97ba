import { Button, Group, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { businessIdHint } from '#domain/catalogue/hints.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { useHintText } from '../parts/hint-text.ts'
import type { CoImplementer } from '../parts/list-row.ts'
import { applicantWords } from '../words/applicant-words.ts'

interface AddCoImplementerProps {
  /** True when it was saved: only then are the inputs emptied. */
  readonly onAdd: (row: CoImplementer) => Promise<boolean>
}

export function AddCoImplementer({ onAdd }: AddCoImplementerProps) {
  const t = useWords(applicantWords)
  const hintText = useHintText()
  const nameInput = useRef<HTMLInputElement>(null)
  const [name, setName] = useState('')
  const [businessId, setBusinessId] = useState('')
  const hint = businessIdHint(businessId.trim())
  const add = async () => {
    if (name.trim() === '' || !(await onAdd({ name: name.trim(), businessId: businessId.trim() }))) return
    setName('')
    setBusinessId('')
    nameInput.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') void add()
  }
  return (
    <Group gap="xs" align="flex-start" onKeyDown={onKeyDown}>
      <TextInput
        ref={nameInput}
        flex="1 1 14rem"
        label={t('name.new')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        w="13rem"
        label={t('businessId.new')}
        value={businessId}
        onChange={(event) => setBusinessId(event.currentTarget.value)}
        description={hint === null ? undefined : hintText(hint)}
        inputWrapperOrder={['label', 'input', 'description']}
      />
      <Button
        mt="1.55rem"
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden />}
        disabled={name.trim() === ''}
        onClick={() => void add()}
      >
        {t('add')}
      </Button>
    </Group>
  )
}
