/** Every address of the app in one place. They live after the `#`, so that both hosts serve one page. */
export const paths = {
  projects: '/',
  project: (id: string, slug = 'overview') => `/projects/${id}/${slug}`,
  report: (id: string, formId?: string) => `/projects/${id}/report${formId === undefined ? '' : `/${formId}`}`,
  event: (projectId: string, id: string) => `/projects/${projectId}/events/${id}`,
  participant: (projectId: string, id: string) => `/projects/${projectId}/participants/${id}`,
  portfolio: '/portfolio',
  people: '/people',
  person: (id: string) => `/people/${id}`,
  /** `YYYY-MM`. */
  hours: (staffId: string, month: string) => `/people/${staffId}/hours/${month}`,
  organisations: '/organisations',
  organisation: (id: string) => `/organisations/${id}`,
  history: '/history',
  settings: '/settings',
  help: (page = 'start') => `/help/${page}`,
} as const
