import type { FileOwnerKind } from '#domain/attachments/owner.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { OwnerFiles } from './OwnerFiles.tsx'
import { fileWords } from './words.ts'

const areas = { decisions: 'decisions', claims: 'claims', events: 'events', indicator_results: 'results' } as const

interface AreaFilesProps {
  readonly projectId: string
  readonly owner: Extract<FileOwnerKind, keyof typeof areas>
  readonly ownerId: string
  readonly order?: 2 | 3
}

/** Papers of a decision, a claim, an event or a result. */
export function AreaFiles({ owner, ...place }: AreaFilesProps) {
  const t = useWords(fileWords)
  const area = areas[owner]
  return (
    <OwnerFiles {...place} owner={owner} title={t(`${area}.title`)} none={t(`${area}.none`)} drop={t(`${area}.drop`)} />
  )
}
