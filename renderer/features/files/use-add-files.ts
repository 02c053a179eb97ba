import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { LARGEST_FILE } from '#domain/attachments/file-type.ts'
import type { FileOwnerKind } from '#domain/attachments/owner.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { fileToBase64 } from '../../api/base64.ts'
import { useFailureText } from '../../api/use-failure-text.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { fileWords } from './words.ts'

export interface AddingFiles {
  readonly busy: boolean
  readonly add: (ownerIds: readonly string[], files: readonly File[]) => Promise<void>
}

/** Keeps files for their owners, one after the other; what can't be kept is said by its name, and the others are. */
export function useAddFiles(projectId: string, owner: FileOwnerKind): AddingFiles {
  const { client, orpc } = useApi()
  const queryClient = useQueryClient()
  const failureText = useFailureText()
  const t = useWords(fileWords)
  const [busy, setBusy] = useState(false)

  const add = useCallback(
    async (ownerIds: readonly string[], files: readonly File[]) => {
      const addOne = async (file: File) => {
        if (file.size === 0) return tell(file.name, t('empty_file'))
        if (file.size > LARGEST_FILE) return tell(file.name, t('too_large', { most: LARGEST_FILE / 1024 / 1024 }))
        try {
          const given = {
            name: file.name === '' ? 'tiedosto' : file.name.slice(-255),
            base64: await fileToBase64(file),
          }
          const kept = await client.attachment.add({ projectId, owner, ownerIds: [...ownerIds], file: given })
          if (kept.known) notifications.show({ title: file.name, message: t('known', { name: kept.name }) })
        } catch (error) {
          const { title, help } = failureText(error)
          tell(file.name, `${title}. ${help}`)
        }
        return undefined
      }
      setBusy(true)
      for (const file of files) await addOne(file)
      await queryClient.invalidateQueries({ queryKey: orpc.attachment.list.key({ input: { projectId } }) })
      setBusy(false)
    },
    [client, orpc, queryClient, projectId, owner, failureText, t],
  )
  return { busy, add }
}

function tell(title: string, message: string): undefined {
  notifications.show({ color: 'red', title, message, autoClose: false })
  return undefined
}
