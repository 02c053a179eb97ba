import type { SpotlightActionData } from '@mantine/spotlight'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { useApi } from '../api/ApiProvider.tsx'
import { useUndo } from '../features/history/use-undo.ts'
import { useImport } from '../features/import/ImportProvider.tsx'
import { useNewProject } from '../features/projects/NewProjectProvider.tsx'
import { projectsWords } from '../features/projects/words.ts'
import { languageNames, languages, themes, useAppearance } from '../features/settings/use-appearance.ts'
import { useLanguage, useWords } from '../i18n/LanguageProvider.tsx'
import { paths } from '../ui/paths.ts'
import { sectionsOfProject } from './project-sections.ts'
import { useCurrentProject } from './use-current-project.ts'
import { appWords } from './words.ts'

/** What the palette can do now: the parts of the open project first, then screens and actions, then every project. */
export function usePaletteActions(): SpotlightActionData[] {
  const parts = usePartActions()
  const screens = useScreenActions()
  const works = useWorkActions()
  const projects = useProjectActions()
  return useMemo(() => [...parts, ...works, ...screens, ...projects], [parts, works, screens, projects])
}

function usePartActions(): SpotlightActionData[] {
  const t = useWords(appWords)
  const { language } = useLanguage()
  const [, navigate] = useLocation()
  const project = useCurrentProject()
  return useMemo(() => {
    if (project === null) return []
    const parts = sectionsOfProject.map(({ slug, title }) => ({ slug, label: title[language] }))
    return [...parts, { slug: 'report', label: t('report') }].map(({ slug, label }) => ({
      id: `part:${slug}`,
      label,
      description: project.code,
      onClick: () => navigate(paths.project(project.id, slug)),
    }))
  }, [project, language, navigate, t])
}

function useScreenActions(): SpotlightActionData[] {
  const t = useWords(appWords)
  const [, navigate] = useLocation()
  return useMemo(() => {
    const go = (id: 'projects' | 'history' | 'settings' | 'help', path: string) => ({
      id: `screen:${id}`,
      label: t(id),
      onClick: () => navigate(path),
    })
    return [
      go('projects', paths.projects),
      go('history', paths.history),
      go('settings', paths.settings),
      go('help', paths.help()),
    ]
  }, [navigate, t])
}

function useWorkActions(): SpotlightActionData[] {
  const t = useWords(appWords)
  const tProjects = useWords(projectsWords)
  const newProject = useNewProject()
  const { pick } = useImport()
  const { undo, redo } = useUndo()
  const { setLanguage, setTheme } = useAppearance()
  return useMemo(() => {
    const steps = [
      { id: 'work:undo', label: undo.what === null ? null : t('undo.what', { what: undo.what }), onClick: undo.run },
      { id: 'work:redo', label: redo.what === null ? null : t('redo.what', { what: redo.what }), onClick: redo.run },
    ].flatMap(({ label, ...step }) => (label === null ? [] : [{ ...step, label }]))
    return [
      { id: 'work:new', label: tProjects('new'), onClick: newProject },
      { id: 'work:import', label: tProjects('import'), onClick: pick },
      ...steps,
      ...languages.map((code) => ({
        id: `language:${code}`,
        label: `${t('language')}: ${languageNames[code]}`,
        onClick: () => setLanguage(code),
      })),
      ...themes.map((name) => ({
        id: `theme:${name}`,
        label: `${t('theme')}: ${t(`theme.${name}`)}`,
        onClick: () => setTheme(name),
      })),
    ]
  }, [t, tProjects, newProject, pick, undo, redo, setLanguage, setTheme])
}

function useProjectActions(): SpotlightActionData[] {
  const { orpc } = useApi()
  const [, navigate] = useLocation()
  const { data } = useQuery(orpc.project.list.queryOptions())
  return useMemo(
    () =>
      (data ?? []).map(({ id, code, name, applicantName }) => ({
        id: `project:${id}`,
        label: `${code} ${name}`,
        description: applicantName,
        onClick: () => navigate(paths.project(id)),
      })),
    [data, navigate],
  )
}
