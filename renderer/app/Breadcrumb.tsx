import { Anchor, Breadcrumbs, Text } from '@mantine/core'
import { Link, useLocation } from 'wouter'
import { useLanguage, useWords } from '../i18n/LanguageProvider.tsx'
import { paths } from '../ui/paths.ts'
import classes from './Breadcrumb.module.css'
import { sectionsOfProject } from './project-sections.ts'
import { useCurrentProject } from './use-current-project.ts'
import { useOrganisationName } from './use-organisation-name.ts'
import { usePersonName } from './use-person-name.ts'
import { appWords } from './words.ts'

interface Crumb {
  readonly label: string
  readonly href: string
}

/** Where am I. */
export function Breadcrumb() {
  const t = useWords(appWords)
  const crumbs = useCrumbs()
  return (
    <nav aria-label={t('breadcrumb')} className={classes['trail']}>
      <Breadcrumbs separator="›" separatorMargin={8} classNames={{ root: classes['list'] ?? '' }}>
        {crumbs.map(({ label, href }, index) =>
          index === crumbs.length - 1 ? (
            <Text key={href} size="sm" fw={600} truncate aria-current="page">
              {label}
            </Text>
          ) : (
            <Anchor key={href} component={Link} href={href} size="sm" truncate>
              {label}
            </Anchor>
          ),
        )}
      </Breadcrumbs>
    </nav>
  )
}

function useCrumbs(): readonly Crumb[] {
  const t = useWords(appWords)
  const { language } = useLanguage()
  const [location] = useLocation()
  const project = useCurrentProject()
  const person = usePersonName()
  const organisation = useOrganisationName()
  const [, area, id, slug, own] = location.split('/')
  if (area === 'portfolio' || area === 'reports' || area === 'history' || area === 'settings' || area === 'help')
    return [{ label: t(area), href: location }]
  if (area === 'people') {
    const here: Crumb[] = [{ label: t('people'), href: paths.people }]
    if (id === undefined || person === null) return here
    here.push({ label: person, href: paths.person(id) })
    return slug === 'hours' ? [...here, { label: t('hours'), href: location }] : here
  }
  if (area === 'organisations') {
    const here: Crumb[] = [{ label: t('organisations'), href: paths.organisations }]
    return organisation === null ? here : [...here, { label: organisation, href: location }]
  }
  const crumbs: Crumb[] = [{ label: t('projects'), href: paths.projects }]
  if (project === null) return crumbs
  crumbs.push({ label: project.code, href: paths.project(project.id) })
  const section = sectionsOfProject.find((candidate) => candidate.slug === slug)
  if (section === undefined) return crumbs
  crumbs.push({ label: section.title[language], href: paths.project(project.id, section.slug) })
  const ownScreen = own === undefined ? undefined : ownScreens.find((candidate) => candidate === slug)
  if (ownScreen !== undefined) crumbs.push({ label: t(`own.${ownScreen}`), href: location })
  return crumbs
}

/** Areas whose rows have screens of their own, from which the trail leads back to the list. */
const ownScreens = ['reports', 'events', 'participants'] as const
