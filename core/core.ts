import { createKeptFindings } from './checks/kept-findings.ts'
import type { CoreContext } from './context.ts'
import type { HostPorts } from './host-ports.ts'
import { createEventBus } from './events/bus.ts'
import { logIncident } from './log-incident.ts'
import { createParticipantIndex } from './participants/participant-index.ts'
import { createPersonalData } from './privacy/personal-data.ts'
import { createPdfService } from './rendering/pdf-service.ts'
import { createReportPreviews } from './reports/kept-previews.ts'
import { router } from './router.ts'
import type { CoreRouter } from './router.ts'
import { createDailyIfDue } from './workspace/backups.ts'
import { openSession } from './workspace/session.ts'

export interface Core {
  router: CoreRouter
  context: CoreContext
  close(): Promise<void>
}

/**
 * Starts the core. It never fails for trouble of the workspace: then `workspace.status` says what the trouble is, and
 * everything that needs the workspace fails with that code until it is mended.
 */
export async function startCore(ports: HostPorts): Promise<Core> {
  const session = await openSession(ports)
  const personalData = createPersonalData(ports, session)
  const participantIndex = createParticipantIndex(session, personalData)
  const pdf = createPdfService()
  const previews = createReportPreviews()
  const context: CoreContext = {
    ports,
    session,
    events: createEventBus(),
    personalData,
    participantIndex,
    pdf,
    previews,
    findings: createKeptFindings(),
  }
  return {
    router,
    context,
    async close() {
      await pdf.close()
      await context.session.close()
    },
  }
}

/** What can wait until the first screen is shown: the day's backup. Trouble with it is logged and shown in settings. */
export async function afterStart({ context }: Core): Promise<void> {
  try {
    await createDailyIfDue(context)
  } catch (error) {
    logIncident(context.ports, 'daily backup', error)
  }
}
