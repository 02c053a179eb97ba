import { Box, NavLink, ScrollArea, Text } from '@mantine/core'
import {
  IconBuilding,
  IconCalendarDue,
  IconFileZip,
  IconFolders,
  IconHelpCircle,
  IconHistory,
  IconSettings,
  IconUsers,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { useLanguage, useWords } from '../i18n/LanguageProvider.tsx'
import { paths } from '../ui/paths.ts'
import classes from './Navigation.module.css'
import { groupsFor } from './project-sections.ts'
import { useCurrentProject } from './use-current-project.ts'
import { appWords } from './words.ts'

/** The left rail: projects and, inside one, its areas; below, what concerns the whole workspace. */
export function Navigation() {
  const t = useWords(appWords)
  const [location] = useLocation()
  return (
    <>
      <Text className={classes['brand']} component="div">
        Hankekirja
      </Text>
      <ScrollArea className={classes['scroll']} type="auto" viewportProps={{ tabIndex: -1 }}>
        <Entry href={paths.projects} current={location === '/'} icon={<IconFolders size={18} aria-hidden />}>
          {t('projects')}
        </Entry>
        <Entry
          href={paths.portfolio}
          current={location === paths.portfolio}
          icon={<IconCalendarDue size={18} aria-hidden />}
        >
          {t('portfolio')}
        </Entry>
        <Entry href={paths.reports} current={location === paths.reports} icon={<IconFileZip size={18} aria-hidden />}>
          {t('reports')}
        </Entry>
        <Entry
          href={paths.people}
          current={location.startsWith(paths.people)}
          icon={<IconUsers size={18} aria-hidden />}
        >
          {t('people')}
        </Entry>
        <Entry
          href={paths.organisations}
          current={location.startsWith(paths.organisations)}
          icon={<IconBuilding size={18} aria-hidden />}
        >
          {t('organisations')}
        </Entry>
        <ProjectEntries />
      </ScrollArea>
      <Box className={classes['foot']}>
        <Entry href={paths.history} current={location === '/history'} icon={<IconHistory size={18} aria-hidden />}>
          {t('history')}
        </Entry>
        <Entry href={paths.settings} current={location === '/settings'} icon={<IconSettings size={18} aria-hidden />}>
          {t('settings')}
        </Entry>
        <Entry
          href={paths.help()}
          current={location.startsWith('/help')}
          icon={<IconHelpCircle size={18} aria-hidden />}
        >
          {t('help')}
        </Entry>
      </Box>
    </>
  )
}

function ProjectEntries() {
  const t = useWords(appWords)
  const { language } = useLanguage()
  const [location] = useLocation()
  const project = useCurrentProject()
  if (project === null) return null
  const groups = groupsFor(project.fund).map(({ title, sections }) => ({
    title: title?.[language] ?? null,
    entries: sections.map(({ slug, title: name }) => ({ slug, label: name[language] })),
  }))
  return (
    <Box component="section" className={classes['project']} aria-label={t('project_sections')}>
      <Text size="xs" c="dimmed">
        {project.code}
      </Text>
      <Text size="sm" fw={600} lineClamp={2} title={project.name} mb={6}>
        {project.name}
      </Text>
      {groups.map(({ title, entries }) => (
        <Box key={title ?? ''} className={classes['group']} role="group" aria-label={title ?? undefined}>
          {title !== null && (
            <Text size="xs" className={classes['heading']} aria-hidden>
              {title}
            </Text>
          )}
          {entries.map(({ slug, label }) => {
            const href = paths.project(project.id, slug)
            return (
              <Entry key={slug} href={href} current={location === href || location.startsWith(`${href}/`)}>
                {label}
              </Entry>
            )
          })}
        </Box>
      ))}
    </Box>
  )
}

interface EntryProps {
  readonly href: string
  readonly current: boolean
  readonly icon?: ReactNode
  readonly children: string
}

function Entry({ href, current, icon, children }: EntryProps) {
  return (
    <NavLink
      component={Link}
      href={href}
      label={children}
      leftSection={icon}
      active={current}
      aria-current={current ? 'page' : undefined}
      classNames={{ root: classes['entry'] ?? '' }}
    />
  )
}
