import { Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { createContext, use } from 'react'
import type { ReactNode } from 'react'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { uiWords } from '../../ui/words.ts'
import { NewProjectForm } from './NewProjectForm.tsx'
import { projectsWords } from './words.ts'

const NewProjectContext = createContext<() => void>(() => undefined)

/** The dialog for starting a project; `useNewProject()` opens it from anywhere. */
export function NewProjectProvider({ children }: { readonly children: ReactNode }) {
  const t = useWords(projectsWords)
  const tUi = useWords(uiWords)
  const [opened, dialog] = useDisclosure(false)
  return (
    <NewProjectContext value={dialog.open}>
      {children}
      <Modal
        opened={opened}
        onClose={dialog.close}
        title={t('new.title')}
        closeButtonProps={{ 'aria-label': tUi('close') }}
      >
        <NewProjectForm onDone={dialog.close} />
      </Modal>
    </NewProjectContext>
  )
}

export function useNewProject(): () => void {
  return use(NewProjectContext)
}
