import { statfs } from 'node:fs/promises'

export type FolderWarning = 'cloud' | 'network'

const cloudFolder =
  /^(onedrive( - .*)?|dropbox( \(.*\))?|icloud ?drive|com~apple~clouddocs|mobile documents|google ?drive|my drive|googledrive-.*|nextcloud|pcloud ?drive)$/i

/** File system numbers of Linux `statfs(2)`: NFS, SMB, CIFS, SMB2, AFS, Ceph, 9p, FUSE (sshfs and the like). */
const networkFileSystems = new Set([
  0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f, 0x00c36400, 0x01021997, 0x65735546,
])

/**
 * Whether the folder is one where the promise of safety does not hold. It is a warning and not a refusal: the
 * exclusive lock keeps a second program out wherever locks work, and where they do not work at all SQLite refuses
 * the file by itself. Many offices have the home folder on a server, and those users would be locked out.
 */
export async function folderWarning(folder: string): Promise<FolderWarning | null> {
  if (folder.split(/[\\/]/).some((segment) => cloudFolder.test(segment))) return 'cloud'
  if (/^(\\\\|\/\/)[^\\/?.]/.test(folder)) return 'network'
  if (process.platform !== 'linux') return null
  const { type } = await statfs(folder)
  return networkFileSystems.has(type) ? 'network' : null
}
