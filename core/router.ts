import type { Router } from '@orpc/server'
import type { Contract } from '#contract/index.ts'
import type { CoreContext } from './context.ts'
import { archiveRoutes } from './snapshots/routes.ts'
import { attachmentRoutes } from './attachments/routes.ts'
import { checkRoutes } from './checks/routes.ts'
import { claimRoutes } from './claims/routes.ts'
import { budgetRoutes } from './budget/routes.ts'
import { bulkRoutes } from './bulk/routes.ts'
import { changeApplicationRoutes, decisionRoutes } from './decisions/routes.ts'
import * as descriptions from './descriptions/import-descriptions.ts'
import { eligibilityRoutes } from './eligibility/routes.ts'
import { groupRoutes } from './groups/routes.ts'
import { hoursRoutes } from './hours/routes.ts'
import * as history from './history/history.ts'
import { inKindRoutes } from './in-kind/routes.ts'
import { os } from './os.ts'
import { organisationRoutes } from './organisations/routes.ts'
import { peopleRoutes } from './people/routes.ts'
import { indicatorRoutes } from './indicators/routes.ts'
import { portfolioRoutes } from './portfolio/routes.ts'
import { participantRoutes } from './participants/routes.ts'
import { privacyRoutes } from './privacy/routes.ts'
import { projectEventRoutes } from './project-events/routes.ts'
import { surveyRoutes } from './surveys/routes.ts'
import { ledgerRoutes } from './ledger/routes.ts'
import { planRoutes } from './plan/routes.ts'
import * as lists from './projects/lists.ts'
import * as projects from './projects/projects.ts'
import { reportRoutes } from './reports/routes.ts'
import * as backups from './workspace/backups.ts'
import { createSample } from './workspace/sample.ts'
import * as settings from './workspace/settings.ts'
import * as workspace from './workspace/workspace.ts'

/** The type is written out: the inferred one outgrew what the compiler serialises. */
export type CoreRouter = Router<Contract, CoreContext>

/** Each procedure of the contract and the use case behind it. */
export const router: CoreRouter = os.router({
  workspace: {
    status: os.workspace.status.handler(({ context }) => workspace.status(context)),
    reopen: os.workspace.reopen.handler(({ context }) => workspace.reopen(context)),
    verify: os.workspace.verify.handler(({ context }) => workspace.verify(context)),
    createSample: os.workspace.createSample.handler(({ context }) => createSample(context)),
    settings: os.workspace.settings.handler(({ context }) => settings.settings(context)),
    updateSettings: os.workspace.updateSettings.handler(({ context, input }) =>
      settings.updateSettings(context, input),
    ),
    backups: os.workspace.backups.handler(({ context }) => backups.list(context)),
    backup: os.workspace.backup.handler(({ context }) => backups.create(context)),
    downloadBackup: os.workspace.downloadBackup.handler(({ context, input }) => backups.download(context, input.name)),
    restore: os.workspace.restore.handler(({ context, input }) => backups.restore(context, input)),
    undoRestore: os.workspace.undoRestore.handler(({ context }) => backups.undo(context)),
  },
  project: {
    list: os.project.list.handler(({ context }) => projects.list(context)),
    get: os.project.get.handler(({ context, input }) => projects.get(context, input.id)),
    create: os.project.create.handler(({ context, input }) => projects.create(context, input)),
    update: os.project.update.handler(({ context, input: { id, version, patch } }) =>
      projects.update(context, id, version, patch),
    ),
    remove: os.project.remove.handler(async ({ context, input }) => {
      await projects.remove(context, input.id, input.version)
      return {}
    }),
    setCoImplementers: os.project.setCoImplementers.handler(({ context, input: { id, version, rows } }) =>
      projects.setCoImplementers(context, id, version, rows),
    ),
    setAreas: os.project.setAreas.handler(({ context, input: { id, version, kind, names } }) =>
      projects.setAreas(context, id, version, kind, names),
    ),
    addIndicator: os.project.addIndicator.handler(({ context, input }) => lists.addIndicator(context, input)),
    updateIndicator: os.project.updateIndicator.handler(({ context, input: { id, version, patch } }) =>
      lists.updateIndicator(context, id, version, patch),
    ),
    removeIndicator: os.project.removeIndicator.handler(async ({ context, input }) => {
      await lists.removeIndicator(context, input.id, input.version)
      return {}
    }),
    updateEquality: os.project.updateEquality.handler(({ context, input: { id, version, patch } }) =>
      lists.updateEquality(context, id, version, patch),
    ),
    updateSustainability: os.project.updateSustainability.handler(({ context, input: { id, version, patch } }) =>
      lists.updateSustainability(context, id, version, patch),
    ),
  },
  plan: planRoutes,
  claim: claimRoutes,
  decision: decisionRoutes,
  changeApplication: changeApplicationRoutes,
  description: {
    preview: os.description.preview.handler(({ context, input }) => descriptions.preview(context, input.files)),
    commit: os.description.commit.handler(({ context, input }) => descriptions.commit(context, input.files)),
  },
  people: peopleRoutes,
  hours: hoursRoutes,
  organisation: organisationRoutes,
  eligibility: eligibilityRoutes,
  report: reportRoutes,
  check: checkRoutes,
  archive: archiveRoutes,
  bulk: bulkRoutes,
  ledger: ledgerRoutes,
  indicator: indicatorRoutes,
  projectEvent: projectEventRoutes,
  portfolio: portfolioRoutes,
  participant: participantRoutes,
  privacy: privacyRoutes,
  survey: surveyRoutes,
  inKind: inKindRoutes,
  attachment: attachmentRoutes,
  group: groupRoutes,
  budget: budgetRoutes,
  history: {
    list: os.history.list.handler(({ context, input }) => history.list(context, input)),
    state: os.history.state.handler(({ context }) => history.state(context)),
    undo: os.history.undo.handler(({ context }) => history.undo(context)),
    redo: os.history.redo.handler(({ context }) => history.redo(context)),
  },
  events: {
    subscribe: os.events.subscribe.handler(async function* ({ context, signal }) {
      yield* context.events.subscribe(signal)
    }),
  },
})
