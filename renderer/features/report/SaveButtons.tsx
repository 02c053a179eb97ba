import { ActionIcon, Button, Group, Menu } from '@mantine/core'
import { IconChevronDown, IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import type { FormSummary } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { saveFile } from '../../api/save-file.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import type { PreviewRequest } from './use-preview.ts'
import { reportWords } from './words.ts'

type Format = FormSummary['formats'][number]

/** Makes the report in a format and saves it. It is always made anew, never taken from the preview. */
export function SaveButtons(request: PreviewRequest) {
  const t = useWords(reportWords)
  const { client } = useApi()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const { projectId, form, language, draft, period, reportId } = request
  const save = async (format: Format) => {
    setBusy(true)
    setError(null)
    try {
      saveFile(await client.report.render({ projectId, formId: form.id, language, draft, period, reportId, format }))
    } catch (reason) {
      setError(reason)
    }
    setBusy(false)
  }
  const others = form.formats.filter((format) => format !== 'pdf')
  return (
    <>
      <Group gap={1} wrap="nowrap">
        <Button
          loading={busy}
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={() => void save('pdf')}
          styles={others.length > 0 ? { root: { borderStartEndRadius: 0, borderEndEndRadius: 0 } } : {}}
        >
          {t('save.pdf')}
        </Button>
        {others.length > 0 && (
          <Menu position="bottom-end" withinPortal>
            <Menu.Target>
              <ActionIcon
                size={36}
                variant="filled"
                disabled={busy}
                aria-label={t('save.other')}
                title={t('save.other')}
                styles={{ root: { borderStartStartRadius: 0, borderEndStartRadius: 0 } }}
              >
                <IconChevronDown size={16} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              {others.map((format) => (
                <Menu.Item key={format} onClick={() => void save(format)}>
                  {t(`save.${format}`)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
      </Group>
      {error !== null && <ErrorPanel error={error} />}
    </>
  )
}
