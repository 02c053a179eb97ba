import { Alert, Title } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { WorkspaceStatus } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useFormat } from '../../i18n/format.ts'
import { CleanUp } from '../files/CleanUp.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { QueryView } from '../../ui/QueryView.tsx'
import classes from './SettingsScreen.module.css'
import { VerifyNow } from './VerifyNow.tsx'
import { settingsWords } from './words.ts'

export function WorkspacePart() {
  const t = useWords(settingsWords)
  const { orpc } = useApi()
  const status = useQuery(orpc.workspace.status.queryOptions())
  return (
    <section aria-labelledby="settings-workspace">
      <Title order={2} size="h4" mb="sm" id="settings-workspace">
        {t('workspace')}
      </Title>
      <QueryView query={status}>{(workspace) => <Facts status={workspace} />}</QueryView>
      <VerifyNow />
      <CleanUp />
    </section>
  )
}

function Facts({ status }: { readonly status: WorkspaceStatus }) {
  const t = useWords(settingsWords)
  const format = useFormat()
  const { folderWarning } = status
  return (
    <>
      {folderWarning !== null && (
        <Alert
          color="yellow"
          variant="light"
          mb="md"
          title={t(`warning.${folderWarning}`)}
          icon={<IconAlertTriangle aria-hidden />}
        >
          {t(`warning.${folderWarning}.help`)}
        </Alert>
      )}
      <dl className={classes['facts']}>
        <dt>{t('workspace.folder')}</dt>
        <dd>{status.folder}</dd>
        <dt>{t('workspace.projects')}</dt>
        <dd>{format.count(status.projectCount)}</dd>
        <dt>{t('workspace.size')}</dt>
        <dd>{format.bytes(status.sizeBytes)}</dd>
        <dt>{t('workspace.version')}</dt>
        <dd>{status.appVersion}</dd>
      </dl>
    </>
  )
}
