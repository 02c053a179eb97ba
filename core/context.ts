import type { KeptFindings } from './checks/kept-findings.ts'
import type { EventBus } from './events/bus.ts'
import type { HostPorts } from './host-ports.ts'
import type { PersonalData } from './privacy/personal-data.ts'
import type { ParticipantIndex } from './participants/participant-index.ts'
import type { PdfService } from './rendering/pdf-service.ts'
import type { ReportPreviews } from './reports/kept-previews.ts'
import type { WorkspaceSession } from './workspace/session.ts'

/** What every use case works with. */
export interface CoreContext {
  ports: HostPorts
  session: WorkspaceSession
  events: EventBus
  personalData: PersonalData
  participantIndex: ParticipantIndex
  pdf: PdfService
  previews: ReportPreviews
  findings: KeptFindings
}
