import { Button } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import type { ReportDetail } from '#contract/index.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { LockDialog } from './LockDialog.tsx'
import { lockWords } from './words.ts'

/** Opens the dialog that says what is missing, and locks. */
export function LockButton({ report }: { readonly report: ReportDetail }) {
  const t = useWords(lockWords)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button leftSection={<IconLock size={16} aria-hidden />} onClick={() => setOpen(true)}>
        {t('lock')}
      </Button>
      {isOpen && <LockDialog report={report} onClose={() => setOpen(false)} />}
    </>
  )
}
