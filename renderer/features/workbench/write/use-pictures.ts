import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef } from 'react'
import { LARGEST_FILE } from '#domain/attachments/file-type.ts'
import type { NarrativePicture } from '#domain/narrative/narrative.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { fileToBase64 } from '../../../api/base64.ts'
import { useFailureText } from '../../../api/use-failure-text.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import type { PictureAddress } from '../editor/picture-view.ts'
import { editorWords } from '../words/editor-words.ts'

export type KeptPicture = Omit<NarrativePicture, 'kind' | 'id'>

interface Pictures {
  readonly addressOf: PictureAddress
  /** Keeps a picture among the project's files; null, and said why, when it can't be. */
  readonly keep: (file: File) => Promise<KeptPicture | null>
}

/** The pictures in the texts of a project: each is one of its files. */
export function usePictures(projectId: string): Pictures {
  const { client, orpc } = useApi()
  const queryClient = useQueryClient()
  const failureText = useFailureText()
  const t = useWords(editorWords)
  const addresses = useRef(new Map<string, Promise<string | null>>())

  const read = useCallback(
    async (sha256: string): Promise<string | null> => {
      const files = await queryClient.fetchQuery(orpc.attachment.list.queryOptions({ input: { projectId } }))
      const found = files.find((file) => file.sha256 === sha256)
      if (found === undefined) return null
      const { mediaType, base64 } = await client.attachment.read({ id: found.id })
      return `data:${mediaType};base64,${base64}`
    },
    [client, orpc, queryClient, projectId],
  )
  const addressOf = useCallback<PictureAddress>(
    (sha256) => {
      const known = addresses.current.get(sha256)
      if (known !== undefined) return known
      const address = read(sha256).catch(() => null)
      addresses.current.set(sha256, address)
      return address
    },
    [read],
  )
  const keep = useCallback(
    async (file: File): Promise<KeptPicture | null> => {
      const mediaType = file.type === 'image/png' || file.type === 'image/jpeg' ? file.type : null
      const size = mediaType === null || file.size > LARGEST_FILE ? null : await sizeOf(file)
      if (mediaType === null || size === null) return tell(file.name, t('picture.other'))
      try {
        const base64 = await fileToBase64(file)
        const name = file.name === '' ? 'kuva' : file.name.slice(-255)
        await client.attachment.add({ projectId, owner: 'projects', ownerIds: [projectId], file: { name, base64 } })
        const sha256 = await hashOf(file)
        addresses.current.set(sha256, Promise.resolve(`data:${mediaType};base64,${base64}`))
        return { sha256, mediaType, ...size, caption: '', alt: '' }
      } catch (error) {
        const { title, help } = failureText(error)
        return tell(file.name, `${title}. ${help}`)
      }
    },
    [client, projectId, failureText, t],
  )
  return { addressOf, keep }
}

/** Pixels; null for bytes that are no picture. */
async function sizeOf(file: File): Promise<{ width: number; height: number } | null> {
  try {
    const bitmap = await createImageBitmap(file)
    const { width, height } = bitmap
    bitmap.close()
    return { width, height }
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}

async function hashOf(file: File): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function tell(title: string, message: string): null {
  notifications.show({ color: 'red', title, message, autoClose: false })
  return null
}
