import { Button, Group, Menu, SegmentedControl, Stack } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import type { GroupDetail } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { saveFile } from '../../api/save-file.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { QueryView } from '../../ui/QueryView.tsx'
import { useArrival } from '../../ui/place/use-arrival.ts'
import { todayHere } from '../ledger/row-status.ts'
import { SectionScreen } from '../project/SectionScreen.tsx'
import { MembersView } from './members/MembersView.tsx'
import { MoneyView } from './money/MoneyView.tsx'
import { SharesView } from './shares/SharesView.tsx'
import { StartGroup } from './StartGroup.tsx'
import { useGroup, useGroupCommand } from './use-group.ts'
import { WhatIfView } from './what-if/WhatIfView.tsx'
import { groupWords } from './words/group-words.ts'

/** Shares of the companies of a project, their invoices and payments, the group and what may happen to it. */
export function GroupSection({ projectId }: { readonly projectId: string }) {
  const t = useWords(groupWords)
  const group = useGroup(projectId)
  return (
    <SectionScreen projectId={projectId} title={t('title')} lead={t('lead')}>
      <QueryView query={group}>
        {(detail) => (detail.settings === null ? <StartGroup projectId={projectId} /> : <GroupViews detail={detail} />)}
      </QueryView>
    </SectionScreen>
  )
}

const VIEWS = { shares: SharesView, money: MoneyView, members: MembersView, what_if: WhatIfView } as const
type View = keyof typeof VIEWS
const views: readonly View[] = ['shares', 'money', 'members', 'what_if']

/** The view with the row: shares have companies, money invoices and payments, members the agreements. */
function viewOf({ companies, invoices, payments, agreements }: GroupDetail, row: string): View | null {
  if (companies.some(({ organisationId }) => organisationId === row)) return 'shares'
  if ([...invoices, ...payments].some(({ id }) => id === row)) return 'money'
  return agreements.some(({ shares }) => shares.some(({ id }) => id === row)) ? 'members' : null
}

function GroupViews({ detail }: { readonly detail: GroupDetail }) {
  const t = useWords(groupWords)
  const [view, setView] = useState<View>('shares')
  useArrival(({ row }) => {
    const wanted = row === null ? null : viewOf(detail, row)
    return wanted === null ? null : () => setView(wanted)
  })
  const Shown = VIEWS[view]
  return (
    <Stack gap="lg">
      <Group justify="space-between" gap="xs">
        <SegmentedControl
          aria-label={t('views')}
          maw="100%"
          style={{ overflowX: 'auto' }}
          value={view}
          onChange={(value) => setView(views.find((each) => each === value) ?? 'shares')}
          data={views.map((value) => ({ value, label: t(`view.${value}`) }))}
        />
        <ExportMenu projectId={detail.projectId} />
      </Group>
      <Shown detail={detail} />
    </Stack>
  )
}

function ExportMenu({ projectId }: { readonly projectId: string }) {
  const t = useWords(groupWords)
  const { client } = useApi()
  const { language } = useLanguage()
  const { run, busy, error } = useGroupCommand(projectId)
  const save = (format: 'csv' | 'xlsx') =>
    run(async () => saveFile(await client.group.export({ projectId, today: todayHere(), format, language })))
  return (
    <>
      {error !== null && <ErrorPanel error={error} />}
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" loading={busy} leftSection={<IconDownload size={16} aria-hidden />}>
            {t('export')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => void save('xlsx')}>{t('export.xlsx')}</Menu.Item>
          <Menu.Item onClick={() => void save('csv')}>{t('export.csv')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  )
}
