import { Alert, Button, Group, NativeSelect, Text, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import type { ShareKeyRow } from '#contract/index.ts'
import { costOf, eligibleOf } from '#domain/ledger/amounts.ts'
import type { LedgerRow } from '#domain/ledger/row.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useFormat } from '../../../i18n/format.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx'
import type { LedgerRowExtras } from '../row-extras.ts'
import type { RowJudgement } from '../row-status.ts'
import { useLedgerCommand } from '../use-ledger-command.ts'
import { rowWords } from '../words/row-words.ts'

interface RowShareProps {
  readonly projectId: string
  readonly row: LedgerRow
  readonly known: LedgerRowExtras | undefined
  readonly keys: readonly ShareKeyRow[]
  readonly selected: readonly string[]
  readonly judged: RowJudgement
}

/** A shared cost: the whole, this project's part and what others claim. Sharing is done by hand and dated by the key. */
export function RowShare({ projectId, row, known, keys, selected, judged }: RowShareProps) {
  const t = useWords(rowWords)
  const format = useFormat()
  const { client } = useApi()
  const { run, busy, error } = useLedgerCommand(projectId)
  const names = [...new Set(keys.map(({ name }) => name))]
  const [chosen, setChosen] = useState<string | null>(null)
  const key = known?.key
  const name = chosen ?? key?.name ?? names[0] ?? ''
  const rowIds = selected.includes(row.id) ? [...selected] : [row.id]
  const share = (ids: string[], keyName: string | null) =>
    run(async () => {
      const { left } = await client.ledger.share({ projectId, rowIds: ids, keyName })
      if (left.length > 0) notifications.show({ color: 'orange', message: t('share.left', { count: left.length }) })
    })
  return (
    <section aria-labelledby="ledger-row-share">
      <Title order={3} size="h6" mb={4} id="ledger-row-share">
        {t('share')}
      </Title>
      {key === undefined ? (
        <Text size="sm">{t(names.length === 0 ? 'share.no_keys' : 'share.none')}</Text>
      ) : (
        <Text size="sm">
          {t('share.whole', {
            whole: format.money(costOf(row)),
            part: format.money(eligibleOf(row)),
            elsewhere: format.money(known?.claimedElsewhere ?? 0),
          })}{' '}
          {key.basis !== '' && t('share.basis', { basis: key.basis })}
        </Text>
      )}
      {judged.share !== null && key !== undefined && (
        <Alert color="orange" variant="light" mt="xs" py="xs">
          <Group gap="sm">
            <Text size="sm">
              {judged.share.code === 'share_differs'
                ? t('share.differs', { due: format.money(judged.share.due) })
                : t('share.not_valid')}
            </Text>
            <Button size="compact-sm" variant="default" loading={busy} onClick={() => void share([row.id], key.name)}>
              {t('share.again')}
            </Button>
          </Group>
        </Alert>
      )}
      {names.length > 0 && (
        <Group gap="xs" mt="xs" align="flex-end">
          <NativeSelect
            aria-label={t('share.choose')}
            data={names}
            value={name}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
          />
          <Button variant="default" loading={busy} onClick={() => void share(rowIds, name)}>
            {t('share.do', { count: rowIds.length })}
          </Button>
          {key !== undefined && (
            <Button variant="subtle" loading={busy} onClick={() => void share(rowIds, null)}>
              {t('share.off')}
            </Button>
          )}
        </Group>
      )}
      {error !== null && <ErrorPanel error={error} />}
    </section>
  )
}
