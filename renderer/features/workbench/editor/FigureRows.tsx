import { Anchor, CloseButton, Group, Portal, Stack, Text } from '@mantine/core'
import { useClickOutside } from '@mantine/hooks'
import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { uiWords } from '../../../ui/words.ts'
import { editorWords } from '../words/editor-words.ts'
import classes from './FigureRows.module.css'

export interface OpenFigure {
  readonly chip: Element
  /** Null for a figure that the data no longer has. */
  readonly figure: {
    readonly name: string
    readonly printed: string | null
    /** Where its rows are: the area of the project with its address. */
    readonly area: { readonly title: string; readonly href: string } | null
    readonly count: number
  } | null
}

const width = 288

/** What a figure in the text is, and the way to the rows that it is made of. */
export function FigureRows({ open, onClose }: { readonly open: OpenFigure; readonly onClose: () => void }) {
  const t = useWords(editorWords)
  const tUi = useWords(uiWords)
  const close = useRef<HTMLButtonElement>(null)
  const panel = useClickOutside<HTMLDivElement>(onClose)
  useEffect(() => close.current?.focus(), [])
  const { chip, figure } = open
  const { left, bottom } = chip.getBoundingClientRect()
  const place = { left: Math.max(8, Math.min(left, window.innerWidth - width - 8)), top: bottom + 6 }
  return (
    <Portal>
      <div
        ref={panel}
        role="dialog"
        aria-label={t('rows.title')}
        className={classes['panel']}
        style={place}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose()
        }}
      >
        <Group justify="space-between" wrap="nowrap" gap="xs">
          <Text size="sm" fw={600}>
            {figure?.name ?? t('rows.title')}
          </Text>
          <CloseButton ref={close} size="sm" aria-label={tUi('close')} onClick={onClose} />
        </Group>
        {figure === null ? (
          <Text size="sm">{t('rows.gone')}</Text>
        ) : (
          <Stack gap={4}>
            {figure.printed === null ? <Text size="sm">{t('rows.none')}</Text> : <Text fw={600}>{figure.printed}</Text>}
            {figure.count > 0 && (
              <Text size="sm" c="dimmed">
                {t('rows.count', { count: figure.count })}
              </Text>
            )}
            {figure.area !== null && (
              <Anchor component={Link} href={figure.area.href} size="sm">
                {t('rows.open', { area: figure.area.title })}
              </Anchor>
            )}
          </Stack>
        )}
      </div>
    </Portal>
  )
}
