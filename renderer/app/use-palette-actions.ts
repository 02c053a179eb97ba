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
import type { PaletteAction } from './palette-filter.ts'
import { sectionsFor } from './project-sections.ts'
import { useCurrentProject } from './use-current-project.ts'
import { appWords } from './words.ts'

/** What the palette can do now: the parts of the open project first, then screens and actions, then every project. */
export function usePaletteActions(): readonly PaletteAction[] {
  const parts = usePartActions()
  const screens = useScreenActions()
  const works = useWorkActions()
  const projects = useProjectActions()
  return useMemo(() => [...parts, ...screens, ...works, ...projects], [parts, screens, works, projects])
}

function usePartActions(): readonly PaletteAction[] {
  const { language } = useLanguage()
  const [, navigate] = useLocation()
  const project = useCurrentProject()
  return useMemo(() => {
    if (project === null) return []
    return sectionsFor(project.fund).map(({ slug, title }) => ({
      id: `part:${slug}`,
      kind: 'part',
      label: title[language],
      description: project.code,
      run: () => navigate(paths.project(project.id, slug)),
    }))
  }, [project, language, navigate])
}

function useScreenActions(): readonly PaletteAction[] {
  const t = useWords(appWords)
  const [, navigate] = useLocation()
  return useMemo(() => {
    const go = (
      id: 'projects' | 'portfolio' | 'reports' | 'people' | 'organisations' | 'history' | 'settings' | 'help',
      path: string,
    ): PaletteAction => ({
      id: `screen:${id}`,
      kind: 'screen',
      label: t(id),
      run: () => navigate(path),
    })
    return [
      go('projects', paths.projects),
      go('portfolio', paths.portfolio),
      go('reports', paths.reports),
      go('people', paths.people),
      go('organisations', paths.organisations),
      go('history', paths.history),
      go('settings', paths.settings),
      go('help', paths.help()),
    ]
  }, [navigate, t])
}

function useWorkActions(): readonly PaletteAction[] {
  const t = useWords(appWords)
  const tProjects = useWords(projectsWords)
  const newProject = useNewProject()
  const { pick } = useImport()
  const { undo, redo } = useUndo()
  const { setLanguage, setTheme } = useAppearance()
  return useMemo(() => {
    const work = (id: string, label: string, run: () => void): PaletteAction => ({ id, kind: 'work', label, run })
    return [
      work('new', tProjects('new'), newProject),
      work('import', tProjects('import'), pick),
      ...(undo.what === null ? [] : [work('undo', t('undo.what', { what: undo.what }), undo.run)]),
      ...(redo.what === null ? [] : [work('redo', t('redo.what', { what: redo.what }), redo.run)]),
      ...languages.map((code) =>
        work(`language:${code}`, `${t('language')}: ${languageNames[code]}`, () => setLanguage(code)),
      ),
      ...themes.map((name) => work(`theme:${name}`, `${t('theme')}: ${t(`theme.${name}`)}`, () => setTheme(name))),
    ]
  }, [t, tProjects, newProject, pick, undo, redo, setLanguage, setTheme])
}

function useProjectActions(): readonly PaletteAction[] {
  const { orpc } = useApi()
  const [, navigate] = useLocation()
  const { data } = useQuery(orpc.project.list.queryOptions())
  return useMemo(
    () =>
      (data ?? []).map(({ id, code, name, applicantName }) => ({
        id: `project:${id}`,
        kind: 'project',
        label: `${code} ${name}`,
        description: applicantName,
        run: () => navigate(paths.project(id)),
      })),
    [data, navigate],
  )
}
