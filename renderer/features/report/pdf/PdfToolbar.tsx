import { ActionIcon, Group, Text } from '@mantine/core'
import { IconArrowAutofitWidth, IconChevronDown, IconChevronUp, IconMinus, IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { reportWords } from '../words.ts'
import { PageInput } from './PageInput.tsx'
import classes from './PdfViewer.module.css'

interface PdfToolbarProps {
  /** 0-based. */
  readonly page: number
  readonly count: number
  /** Of the size on paper. */
  readonly percent: number
  readonly fitsWidth: boolean
  readonly onPage: (page: number) => void
  readonly onZoom: (direction: 1 | -1) => void
  readonly onFit: () => void
}

export function PdfToolbar({ page, count, percent, fitsWidth, onPage, onZoom, onFit }: PdfToolbarProps) {
  const t = useWords(reportWords)
  return (
    <Group className={classes['toolbar'] ?? ''} justify="space-between" gap="xs">
      <Group gap={4} wrap="nowrap">
        <Tool label={t('page.previous')} disabled={page === 0} onClick={() => onPage(page - 1)}>
          <IconChevronUp size={18} aria-hidden />
        </Tool>
        <Tool label={t('page.next')} disabled={page >= count - 1} onClick={() => onPage(page + 1)}>
          <IconChevronDown size={18} aria-hidden />
        </Tool>
        <PageInput key={page} page={page} count={count} onPage={onPage} />
        <Text size="sm" style={{ whiteSpace: 'nowrap' }}>
          {t('page.of', { count })}
        </Text>
      </Group>
      <Group gap={4} wrap="nowrap">
        <Tool label={t('zoom.out')} onClick={() => onZoom(-1)}>
          <IconMinus size={18} aria-hidden />
        </Tool>
        <Text size="sm" w="3.2rem" ta="center" aria-label={t('zoom.value', { percent })} role="status">
          {t('zoom.percent', { percent })}
        </Text>
        <Tool label={t('zoom.in')} onClick={() => onZoom(1)}>
          <IconPlus size={18} aria-hidden />
        </Tool>
        <Tool label={t('zoom.fit')} pressed={fitsWidth} onClick={onFit}>
          <IconArrowAutofitWidth size={18} aria-hidden />
        </Tool>
      </Group>
    </Group>
  )
}

interface ToolProps {
  readonly label: string
  readonly disabled?: boolean
  readonly pressed?: boolean
  readonly onClick: () => void
  readonly children: ReactNode
}

function Tool({ label, disabled = false, pressed, onClick, children }: ToolProps) {
  return (
    <ActionIcon
      variant={pressed === true ? 'light' : 'subtle'}
      size="lg"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
    >
      {children}
    </ActionIcon>
  )
}
