import { Button, Group, Modal, NativeSelect, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { ParticipantDetail } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { paths } from '../../ui/paths.ts'
import { participantWords } from './words.ts'

interface EraseParticipantProps {
  readonly projectId: string
  readonly person: ParticipantDetail
}

const reasons = ['request', 'mistake', 'retention'] as const

/** The only thing in the program without a way back; it says so before. */
export function EraseParticipant({ projectId, person }: EraseParticipantProps) {
  const t = useWords(participantWords)
  const { client } = useApi()
  const [, navigate] = useLocation()
  const [asking, dialog] = useDisclosure(false)
  const [reason, setReason] = useState<(typeof reasons)[number]>('request')
  const [error, setError] = useState<unknown>(null)
  const [today] = useState(() => new Date().toISOString().slice(0, 10))
  const isKept = reason === 'retention' && (person.retentionUntil === null || today <= person.retentionUntil)
  const erase = async () => {
    try {
      await client.participant.erase({ id: person.id, version: person.version, reason })
    } catch (failure) {
      setError(failure)
      return
    }
    navigate(paths.project(projectId, 'participants'))
  }
  return (
    <div>
      <Button variant="subtle" color="red" leftSection={<IconTrash size={16} aria-hidden />} onClick={dialog.open}>
        {t('erase')}
      </Button>
      <Modal opened={asking} onClose={dialog.close} title={t('erase.title', { key: person.personKey })}>
        <Stack>
          <Text>{t('erase.help')}</Text>
          <NativeSelect
            label={t('erase.reason')}
            value={reason}
            error={isKept ? t('erase.kept') : undefined}
            data={reasons.map((value) => ({ value, label: t(`reason.${value}`) }))}
            onChange={(event) => setReason(reasons.find((each) => each === event.currentTarget.value) ?? 'request')}
          />
          {error !== null && <ErrorPanel error={error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={dialog.close} data-autofocus>
              {t('cancel')}
            </Button>
            <Button color="red" disabled={isKept} onClick={() => void erase()}>
              {t('erase')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </div>
  )
}
