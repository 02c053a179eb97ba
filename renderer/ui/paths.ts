/** Every address of the app in one place. They live after the `#`, so that both hosts serve one page. */
export const paths = {
  projects: '/',
  project: (id: string, slug = 'overview') => `/projects/${id}/${slug}`,
  /** The workbench of a report; with the key of a section, at that one. */
  reportOf: (projectId: string, id: string, section?: string) =>
    `/projects/${projectId}/reports/${id}${section === undefined ? '' : `/${section}`}`,
  /** Versions of a report, what is kept of them, and what differs. */
  versions: (projectId: string, id: string) => `/projects/${projectId}/reports/versions/${id}`,
  /** A form that is made of the data alone. */
  paper: (projectId: string, formId: string) => `/projects/${projectId}/reports/forms/${formId}`,
  event: (projectId: string, id: string) => `/projects/${projectId}/events/${id}`,
  participant: (projectId: string, id: string) => `/projects/${projectId}/participants/${id}`,
  portfolio: '/portfolio',
  reports: '/reports',
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
