import { Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { createContext, use } from 'react'
import type { ReactNode } from 'react'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { NewProjectForm } from './NewProjectForm.tsx'
import { projectsWords } from './words.ts'

const NewProjectContext = createContext<() => void>(() => undefined)

/** The dialog for starting a project; `useNewProject()` opens it from anywhere. */
export function NewProjectProvider({ children }: { readonly children: ReactNode }) {
  const t = useWords(projectsWords)
  const [opened, dialog] = useDisclosure(false)
  return (
    <NewProjectContext value={dialog.open}>
      {children}
      <Modal opened={opened} onClose={dialog.close} title={t('new.title')}>
        <NewProjectForm onDone={dialog.close} />
      </Modal>
    </NewProjectContext>
  )
}

export function useNewProject(): () => void {
  return use(NewProjectContext)
}
