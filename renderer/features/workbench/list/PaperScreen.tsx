import { Anchor } from '@mantine/core'
import { Link } from 'wouter'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { PageHeader } from '../../../ui/PageHeader.tsx'
import { paths } from '../../../ui/paths.ts'
import { ReportPane } from '../../report/ReportPane.tsx'
import { reportsWords } from '../words/report-words.ts'
import classes from './PaperScreen.module.css'

interface PaperScreenProps {
  readonly projectId: string
  readonly formId: string
}

/** A form that is made of the data alone, as high as the window. */
export function PaperScreen({ projectId, formId }: PaperScreenProps) {
  const t = useWords(reportsWords)
  return (
    <div className={classes['screen']}>
      <PageHeader
        title={t('papers')}
        actions={
          <Anchor component={Link} href={paths.project(projectId, 'reports')}>
            {t('papers.back')}
          </Anchor>
        }
      />
      <ReportPane projectId={projectId} formId={formId} />
    </div>
  )
}
