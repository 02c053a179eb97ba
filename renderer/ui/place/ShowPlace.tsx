import { Alert, VisuallyHidden } from '@mantine/core'
import { useIsFetching } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { RefObject } from 'react'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { uiWords } from '../words.ts'
import { placeWords } from './place-words.ts'
import { useWatchedPlace } from './use-watched-place.ts'
import { isSought, useVisit, wasShown } from './visit.ts'

/** Nothing is being read for this long, and the row still isn't there: it is gone. */
const GONE_MS = 2_500

/** Brings the row or field of the address into sight as soon as it is drawn, and says when there is none. */
export function ShowPlace({ root }: { readonly root: RefObject<HTMLElement | null> }) {
  const t = useWords(placeWords)
  const tUi = useWords(uiWords)
  const visit = useVisit()
  const { serial } = visit
  const isReading = useIsFetching() > 0
  const [gone, setGone] = useState(-1)
  const name = useWatchedPlace(root, visit)
  useEffect(() => {
    if (isReading || !isSought(visit) || wasShown(serial)) return undefined
    const timer = setTimeout(() => {
      if (!wasShown(serial)) setGone(serial)
    }, GONE_MS)
    return () => clearTimeout(timer)
  }, [isReading, visit, serial])
  return (
    <>
      <VisuallyHidden role="status">{name === null ? '' : t('here', { name })}</VisuallyHidden>
      {gone === serial && (
        <Alert
          role="alert"
          variant="light"
          color="yellow"
          mb="md"
          withCloseButton
          closeButtonLabel={tUi('close')}
          onClose={() => setGone(-1)}
        >
          {t('gone')}
        </Alert>
      )}
    </>
  )
}
