import { AppShell } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useLayoutEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { useWords } from '../i18n/LanguageProvider.tsx'
import { ShowPlace } from '../ui/place/ShowPlace.tsx'
import classes from './Frame.module.css'
import { Header } from './Header.tsx'
import { Navigation } from './Navigation.tsx'
import { Screens } from './Screens.tsx'
import { appWords } from './words.ts'

/** What stays while screens change: the way in, where am I, what was done, and the screen itself. */
export function Frame() {
  const t = useWords(appWords)
  const [menuOpen, menu] = useDisclosure(false)
  const main = useRef<HTMLElement>(null)
  useNewScreen(main, menu.close)
  return (
    <AppShell
      header={{ height: 52 }}
      navbar={{ width: 256, breakpoint: 'md', collapsed: { mobile: !menuOpen } }}
      transitionDuration={0}
      padding={{ base: 'md', lg: 'xl' }}
    >
      <button type="button" className={classes['skip']} onClick={() => main.current?.focus()}>
        {t('skip')}
      </button>
      <AppShell.Header className={classes['header']}>
        <Header menuOpen={menuOpen} onMenu={menu.toggle} />
      </AppShell.Header>
      <AppShell.Navbar className={classes['rail']} aria-label={t('nav')} data-folded={!menuOpen || undefined}>
        <Navigation />
      </AppShell.Navbar>
      <AppShell.Main ref={main} tabIndex={-1} className={classes['main']}>
        <div className={classes['page']}>
          <ShowPlace root={main} />
          <Screens />
        </div>
      </AppShell.Main>
    </AppShell>
  )
}

/**
 * A new screen starts at its top, with the keyboard and the screen reader there too; a place on it that was asked for
 * is shown after that (`ShowPlace`).
 */
function useNewScreen(main: React.RefObject<HTMLElement | null>, closeMenu: () => void): void {
  const [location] = useLocation()
  const shown = useRef(location)
  useLayoutEffect(() => {
    if (shown.current === location) return
    shown.current = location
    closeMenu()
    window.scrollTo(0, 0)
    main.current?.focus({ preventScroll: true })
  }, [location, main, closeMenu])
}
