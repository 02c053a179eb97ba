import { Button, Group, Text } from '@mantine/core'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import type { VerifyReport } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { checkText } from './check-text.ts'
import classes from './SettingsScreen.module.css'
import { settingsWords } from './words.ts'

/** Reads the whole workspace file and says whether it is sound. */
export function VerifyNow() {
  const t = useWords(settingsWords)
  const { orpc } = useApi()
  const verify = useMutation(orpc.workspace.verify.mutationOptions())
  return (
    <>
      <Group gap="sm">
        <Button variant="default" loading={verify.isPending} onClick={() => verify.mutate(undefined)}>
          {t('verify')}
        </Button>
        <Text size="sm" c="dimmed">
          {t('verify.help')}
        </Text>
      </Group>
      {verify.isError && <ErrorPanel error={verify.error} />}
      {verify.data !== undefined && <Report report={verify.data} />}
    </>
  )
}

function Report({ report }: { readonly report: VerifyReport }) {
  const t = useWords(settingsWords)
  return (
    <div role="status">
      <Text fw={600} mt="sm">
        {t(report.ok ? 'verify.ok' : 'verify.bad')}
      </Text>
      <ul className={classes['checks']}>
        {report.checks.map(({ check, ok, detail }) => (
          <li key={check}>
            <Group gap={6} wrap="nowrap" align="flex-start">
              {ok ? (
                <IconCheck size={18} color="var(--hk-good)" aria-hidden />
              ) : (
                <IconAlertTriangle size={18} color="var(--mantine-color-error)" aria-hidden />
              )}
              <span>
                {checkText(check, t)}: {t(ok ? 'verify.check.ok' : 'verify.check.bad')}
                {!ok && detail !== '' && ` (${detail})`}
              </span>
            </Group>
          </li>
        ))}
      </ul>
    </div>
  )
}
