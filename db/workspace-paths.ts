import { join } from 'node:path'

/** Where things lie in a workspace folder. */
export interface WorkspacePaths {
  folder: string
  database: string
  /** Files by the SHA-256 of their content. */
  attachments: string
  backups: string
  /** Locked snapshots of sent reports. */
  archive: string
}

export function workspacePaths(folder: string): WorkspacePaths {
  return {
    folder,
    database: join(folder, 'hankekirja.sqlite'),
    attachments: join(folder, 'attachments'),
    backups: join(folder, 'backups'),
    archive: join(folder, 'archive'),
  }
}
