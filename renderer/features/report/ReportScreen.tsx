import { PageHeader } from '../../ui/PageHeader.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ReportPane } from './ReportPane.tsx'
import classes from './ReportScreen.module.css'
import { reportWords } from './words.ts'

interface ReportScreenProps {
  readonly projectId: string
  /** The form of the address; the one last chosen when it is absent. */
  readonly formId?: string | undefined
}

/** The report of a project, as high as the window. */
export function ReportScreen({ projectId, formId }: ReportScreenProps) {
  const t = useWords(reportWords)
  return (
    <div className={classes['screen']}>
      <PageHeader title={t('title')} />
      <ReportPane projectId={projectId} formId={formId} />
    </div>
  )
}
