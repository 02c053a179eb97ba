import { Button, Modal } from '@mantine/core'
import { IconChartPie } from '@tabler/icons-react'
import { useState } from 'react'
import type { ShareKeyRow } from '#contract/index.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { keyWords } from '../words/key-words.ts'
import { ShareKeyForm } from './ShareKeyForm.tsx'
import { ShareKeyList } from './ShareKeyList.tsx'

type Step =
  | { readonly kind: 'list' }
  | { readonly kind: 'new' }
  | { readonly kind: 'change'; readonly key: ShareKeyRow }

/** The workspace's keys: looked at, made, and given new shares from a day on. */
export function ShareKeys() {
  const t = useWords(keyWords)
  const [step, setStep] = useState<Step | null>(null)
  const toList = () => setStep({ kind: 'list' })
  return (
    <>
      <Button variant="default" leftSection={<IconChartPie size={16} aria-hidden />} onClick={toList}>
        {t('title')}
      </Button>
      <Modal opened={step !== null} onClose={() => setStep(null)} title={t('title')} size="xl">
        {step?.kind === 'list' && (
          <ShareKeyList onAdd={() => setStep({ kind: 'new' })} onChange={(key) => setStep({ kind: 'change', key })} />
        )}
        {step?.kind === 'new' && <ShareKeyForm onDone={toList} />}
        {step?.kind === 'change' && <ShareKeyForm changed={step.key} onDone={toList} />}
      </Modal>
    </>
  )
}
