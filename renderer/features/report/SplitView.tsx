import { Button, SegmentedControl } from '@mantine/core'
import { useLocalStorage, useMediaQuery } from '@mantine/hooks'
import { IconLayoutSidebarRight } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import type { ReactNode } from 'react'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import classes from './SplitView.module.css'
import { reportWords } from './words.ts'

/** From this width the report fits beside the fields. */
const wide = '(min-width: 75em)'

const ReportPane = lazy(async () => {
  const { ReportPane: pane } = await import('./ReportPane.tsx')
  return { default: pane }
})

function useSplit() {
  return useLocalStorage<boolean>({ key: 'hankekirja.split', defaultValue: false, getInitialValueInEffect: false })
}

/** Shows or hides the report beside the fields; the choice holds for all sections. */
export function SplitToggle() {
  const t = useWords(reportWords)
  const [isSplit, setSplit] = useSplit()
  return (
    <Button
      variant="default"
      aria-pressed={isSplit}
      leftSection={<IconLayoutSidebarRight size={16} aria-hidden />}
      onClick={() => setSplit(!isSplit)}
    >
      {t(isSplit ? 'split.hide' : 'split.show')}
    </Button>
  )
}

interface SplitViewProps {
  readonly projectId: string
  readonly children: ReactNode
}

/** The fields and, when wanted, the report: side by side in a wide window, one at a time in a narrow one. */
export function SplitView({ projectId, children }: SplitViewProps) {
  const t = useWords(reportWords)
  const [isSplit] = useSplit()
  const isWide = useMediaQuery(wide, false, { getInitialValueInEffect: false })
  const [tab, setTab] = useState<'section' | 'report'>('section')
  if (!isSplit) return children
  const report = (
    <div className={classes['report']}>
      <Suspense>
        <ReportPane projectId={projectId} />
      </Suspense>
    </div>
  )
  if (isWide) {
    return (
      <div className={classes['split']}>
        <div className={classes['fields']}>{children}</div>
        {report}
      </div>
    )
  }
  return (
    <>
      <SegmentedControl
        mb="md"
        value={tab}
        onChange={(value) => setTab(value === 'report' ? 'report' : 'section')}
        data={[
          { value: 'section', label: t('tab.section') },
          { value: 'report', label: t('tab.report') },
        ]}
      />
      {tab === 'section' ? children : report}
    </>
  )
}
