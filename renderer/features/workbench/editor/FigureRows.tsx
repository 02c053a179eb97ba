import { Anchor, CloseButton, Group, Portal, Stack, Text } from '@mantine/core'
import { useClickOutside } from '@mantine/hooks'
import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { nameHere } from '../../../ui/place/visit.ts'
import { uiWords } from '../../../ui/words.ts'
import { editorWords } from '../words/editor-words.ts'
import type { FigureInText } from './figure-in-text.ts'
import { FigureRowList } from './FigureRowList.tsx'
import classes from './FigureRows.module.css'

export interface OpenFigure {
  readonly chip: Element
  /** Null for a figure that the data no longer has. */
  readonly figure: FigureInText | null
}

const width = 416

/** What a figure in the text is, and the way to the rows that it is made of. */
export function FigureRows({ open, onClose }: { readonly open: OpenFigure; readonly onClose: () => void }) {
  const t = useWords(editorWords)
  const tUi = useWords(uiWords)
  const close = useRef<HTMLButtonElement>(null)
  const panel = useClickOutside<HTMLDivElement>(onClose)
  useEffect(() => close.current?.focus(), [])
  const { chip, figure } = open
  return (
    <Portal>
      <div
        ref={panel}
        role="dialog"
        aria-label={t('rows.title')}
        className={classes['panel']}
        style={placeBeside(chip)}
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
            {figure.printed !== null && <FigureRowList figure={figure} />}
            {figure.rest !== null && (
              <Anchor component={Link} href={figure.rest.href} size="sm" onClick={() => nameHere(figure.here)}>
                {t('rows.open', { area: figure.rest.title })}
              </Anchor>
            )}
          </Stack>
        )}
      </div>
    </Portal>
  )
}

/** Under the figure, or above it where there is more room; never outside the window. */
function placeBeside(chip: Element) {
  const { left, top, bottom } = chip.getBoundingClientRect()
  const across = Math.max(8, Math.min(left, window.innerWidth - Math.min(width, window.innerWidth - 16) - 8))
  const below = window.innerHeight - bottom - 14
  const above = top - 14
  return below >= 240 || below >= above
    ? { left: across, top: bottom + 6, maxHeight: Math.max(160, below) }
    : { left: across, bottom: window.innerHeight - top + 6, maxHeight: above }
}
