import { Anchor, Button, Modal, Stack } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconClipboard, IconPrinter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { EventDetail } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { saveFile } from '../../api/save-file.ts'
import { useFormat } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { paths } from '../../ui/paths.ts'
import { QueryView } from '../../ui/QueryView.tsx'
import { useAreaCommand } from '../indicators/use-area-command.ts'
import { AreaFiles } from '../files/AreaFiles.tsx'
import { Part } from '../people/Part.tsx'
import { AddAttendance } from './AddAttendance.tsx'
import { AttendanceTable } from './AttendanceTable.tsx'
import { CountsList } from './CountsList.tsx'
import { EventFieldsPart } from './EventFieldsPart.tsx'
import { PasteList } from './PasteList.tsx'
import { RemoveEvent } from './RemoveEvent.tsx'
import { eventWords } from './words.ts'

/** One event: its facts, who signed up and who came. */
export function EventScreen({ eventId }: { readonly eventId: string }) {
  const { orpc } = useApi()
  const query = useQuery(orpc.projectEvent.get.queryOptions({ input: { id: eventId } }))
  return <QueryView query={query}>{(event) => <Event event={event} />}</QueryView>
}

function Event({ event }: { readonly event: EventDetail }) {
  const t = useWords(eventWords)
  const format = useFormat()
  const { id, projectId, fields, counts } = event
  const [pasting, paste] = useDisclosure(false)
  const times = [fields.startTime, fields.endTime].filter((time) => time !== '').join('–')
  return (
    <>
      <PageHeader
        title={fields.name}
        lead={
          <>
            {[format.day(fields.day), times, fields.place].filter((part) => part !== '').join(' · ')} {' · '}
            <Anchor component={Link} href={paths.project(projectId, 'events')} underline="always">
              {t('back')}
            </Anchor>
          </>
        }
        actions={<Sheet event={event} />}
      />
      <Stack gap="xl">
        <CountsList counts={counts} label={t('figures')} />
        <Part
          title={t('who')}
          actions={
            <Button variant="default" leftSection={<IconClipboard size={16} aria-hidden />} onClick={paste.open}>
              {t('paste')}
            </Button>
          }
        >
          <AttendanceTable event={event} />
          <AddAttendance projectId={projectId} eventId={id} />
        </Part>
        <AreaFiles projectId={projectId} owner="events" ownerId={id} order={2} />
        <EventFieldsPart event={event} />
        <RemoveEvent event={event} />
      </Stack>
      <Modal opened={pasting} onClose={paste.close} title={t('paste')} size="70rem">
        <PasteList projectId={projectId} eventId={id} onDone={paste.close} />
      </Modal>
    </>
  )
}

/** The sheet to sign, of this event's day. */
function Sheet({ event: { projectId, fields } }: { readonly event: EventDetail }) {
  const t = useWords(eventWords)
  const { client } = useApi()
  const { language } = useLanguage()
  const { run, busy, error } = useAreaCommand(projectId)
  const save = () =>
    run(async () => {
      const period = { from: fields.day, to: fields.day }
      const form = { formId: 'osallistujalista', language, format: 'pdf' as const, draft: false }
      saveFile(await client.report.render({ projectId, ...form, period }))
    })
  return (
    <>
      <Button
        variant="default"
        loading={busy}
        leftSection={<IconPrinter size={16} aria-hidden />}
        onClick={() => void save()}
      >
        {t('sheet')}
      </Button>
      {error !== null && <ErrorPanel error={error} />}
    </>
  )
}
