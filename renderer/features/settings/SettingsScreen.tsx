import { useWords } from '../../i18n/LanguageProvider.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { AppearancePart } from './AppearancePart.tsx'
import { BackupsPart } from './BackupsPart.tsx'
import classes from './SettingsScreen.module.css'
import { settingsWords } from './words.ts'
import { WorkspacePart } from './WorkspacePart.tsx'

export function SettingsScreen() {
  const t = useWords(settingsWords)
  return (
    <>
      <PageHeader title={t('title')} />
      <div className={classes['parts']}>
        <AppearancePart />
        <WorkspacePart />
        <BackupsPart />
      </div>
    </>
  )
}
