import { Stack } from '@mantine/core'
import type { GroupDetail } from '#contract/index.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { Part } from '../../people/Part.tsx'
import { memberWords } from '../words/member-words.ts'
import { Agreements } from './Agreements.tsx'
import { FiguresTable } from './FiguresTable.tsx'
import { GroupSettingsForm } from './GroupSettingsForm.tsx'
import { MemberList } from './MemberList.tsx'
import { SizeNotes } from './SizeNotes.tsx'

/** Who is in and who is out and why, what the rules say of it, and what the companies have agreed. */
export function MembersView({ detail }: { readonly detail: GroupDetail }) {
  const t = useWords(memberWords)
  const { limits, settings, projectId } = detail
  const isGroup = settings?.kind === 'group'
  return (
    <Stack gap="xl">
      <Part
        title={t('members')}
        {...(isGroup ? { help: t('members.help', { least: limits.least, most: limits.most }) } : {})}
      >
        <MemberList detail={detail} />
        {isGroup && <SizeNotes state={detail} limits={limits} />}
      </Part>
      {isGroup && (
        <Part title={t('figures')} help={t('figures.help')}>
          <FiguresTable companies={detail.companies} />
        </Part>
      )}
      <Part title={t('agreements')} help={t('agreements.help')}>
        <Agreements detail={detail} />
      </Part>
      {settings !== null && (
        <Part title={t('settings')}>
          <GroupSettingsForm projectId={projectId} settings={settings} limits={limits} />
        </Part>
      )}
    </Stack>
  )
}
