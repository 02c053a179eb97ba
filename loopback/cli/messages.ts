import type { AppErrorCode, AppErrorData } from '#contract/index.ts'

/** What a person at the command line is told, with the way out. Exit codes: 1 a rule refused, 3 file trouble. */
const messages: {
  readonly [Code in AppErrorCode]: readonly [exit: 1 | 3, text: (data: AppErrorData<Code>) => string]
} = {
  invalid_input: [
    1,
    ({ problems }) => `Not accepted: ${problems.map(({ field, code }) => `${field} (${code})`).join(', ')}.`,
  ],
  not_found: [1, ({ what, id }) => `Not found: ${what} ${id}.`],
  conflict: [1, ({ what }) => `${what} was changed meanwhile; nothing was written. Read it again and repeat.`],
  already_exists: [1, ({ what, value }) => `Already there: ${what} ${value}. Nothing was changed.`],
  period_locked: [1, ({ what }) => `Closed, so not changed: ${what}.`],
  report_locked: [1, ({ state }) => `The report is ${state}, so it was not changed. A new version corrects it.`],
  picture_in_text: [
    1,
    ({ texts }) =>
      `The file is a picture in ${texts} texts of reports, so it was not removed. Take it out of them first.`,
  ],
  report_not_ready: [
    1,
    ({ blocking, asking }) =>
      `The report lacks ${blocking} things that it must have and ${asking} that are asked about. It was not locked.`,
  ],
  version_confirmed: [1, ({ what }) => `Confirmed, so not changed: ${what}. A new version corrects it.`],
  personal_data_locked: [
    1,
    ({ state }) => `Personal data of participants can't be written: ${state}. Nothing was changed.`,
  ],
  wrong_passphrase: [1, () => 'Neither the passphrase nor the recovery code of this workspace.'],
  import_rejected: [1, ({ fileName, reason }) => `${fileName} was not imported: ${reason}.`],
  template_unavailable: [
    1,
    ({ formId, reason, fitting }) =>
      fitting === undefined
        ? `The form ${formId} can't be rendered: ${reason}. See "forms".`
        : `The form ${formId} is for projects of another ${reason === 'other_period' ? 'programme period' : 'fund'}. Forms that fit: ${fitting.join(', ')}.`,
  ],
  report_not_made: [
    1,
    ({ reason }) =>
      reason === 'too_large'
        ? 'The report is too large to be made in one piece. Nothing was changed.'
        : 'The report was not made: the part of the program that makes it stopped. Nothing was changed; try again.',
  ],
  file_newer: [
    3,
    ({ fileVersion, programVersion }) =>
      `The workspace was written by a newer Hankekirja (${fileVersion}, this one knows ${programVersion}). It was not touched; update the program.`,
  ],
  file_in_use: [
    3,
    () => 'The workspace is open in another window or program. Close that one and try again; nothing was changed.',
  ],
  file_damaged: [
    3,
    ({ detail }) =>
      `The workspace can't be read: ${detail}. It was not changed; "restore FILE" puts a backup in its place.`,
  ],
  file_moved: [3, () => 'The workspace was moved or replaced while it was open. Nothing more was written.'],
  file_read_only: [3, () => 'The workspace is on a read-only disk or folder. Nothing was changed.'],
  disk_full: [3, () => 'The disk is full. What was saved before is safe; make room and try again.'],
  forbidden: [1, ({ rule }) => `Refused by the rule ${rule}.`],
  internal: [
    1,
    ({ incident }) => `Something unexpected happened (incident ${incident}); what was saved before is safe.`,
  ],
}

export function messageOf<Code extends AppErrorCode>(
  code: Code,
  data: AppErrorData<Code>,
): { exit: 1 | 3; text: string } {
  const [exit, text] = messages[code]
  return { exit, text: text(data) }
}
