import { archiveContract } from './archive.ts'
import { attachmentContract } from './attachment.ts'
import { changeApplicationContract } from './change-application.ts'
import { checkContract } from './check.ts'
import { claimContract } from './claim.ts'
import { budgetContract } from './budget.ts'
import { bulkContract } from './bulk.ts'
import { decisionContract } from './decision.ts'
import { descriptionContract } from './description.ts'
import { eligibilityContract } from './eligibility.ts'
import { eventsContract } from './events.ts'
import { indicatorContract } from './indicator.ts'
import { groupContract } from './group.ts'
import { historyContract } from './history.ts'
import { hoursContract } from './hours.ts'
import { organisationContract } from './organisation.ts'
import { peopleContract } from './people.ts'
import { inKindContract } from './in-kind.ts'
import { ledgerContract } from './ledger.ts'
import { planContract } from './plan.ts'
import { portfolioContract } from './portfolio.ts'
import { participantContract } from './participant.ts'
import { privacyContract } from './privacy.ts'
import { projectEventContract } from './project-event.ts'
import { projectContract } from './project.ts'
import { reportContract } from './report.ts'
import { surveyContract } from './survey.ts'
import { workspaceContract } from './workspace.ts'

/** The one table of everything that the renderer, the command line's server and the hosts can ask. */
export type Contract = {
  workspace: typeof workspaceContract
  project: typeof projectContract
  plan: typeof planContract
  people: typeof peopleContract
  hours: typeof hoursContract
  organisation: typeof organisationContract
  eligibility: typeof eligibilityContract
  claim: typeof claimContract
  decision: typeof decisionContract
  changeApplication: typeof changeApplicationContract
  description: typeof descriptionContract
  report: typeof reportContract
  archive: typeof archiveContract
  check: typeof checkContract
  bulk: typeof bulkContract
  portfolio: typeof portfolioContract
  ledger: typeof ledgerContract
  indicator: typeof indicatorContract
  projectEvent: typeof projectEventContract
  participant: typeof participantContract
  privacy: typeof privacyContract
  survey: typeof surveyContract
  inKind: typeof inKindContract
  attachment: typeof attachmentContract
  group: typeof groupContract
  budget: typeof budgetContract
  history: typeof historyContract
  events: typeof eventsContract
}

/** Its type is written out: the inferred one outgrew what the compiler serialises. */
export const contract: Contract = {
  workspace: workspaceContract,
  project: projectContract,
  plan: planContract,
  people: peopleContract,
  hours: hoursContract,
  organisation: organisationContract,
  eligibility: eligibilityContract,
  claim: claimContract,
  decision: decisionContract,
  changeApplication: changeApplicationContract,
  description: descriptionContract,
  report: reportContract,
  archive: archiveContract,
  check: checkContract,
  bulk: bulkContract,
  portfolio: portfolioContract,
  ledger: ledgerContract,
  indicator: indicatorContract,
  projectEvent: projectEventContract,
  participant: participantContract,
  privacy: privacyContract,
  survey: surveyContract,
  inKind: inKindContract,
  attachment: attachmentContract,
  group: groupContract,
  budget: budgetContract,
  history: historyContract,
  events: eventsContract,
}

export type { AppErrorCode, AppErrorData } from './errors.ts'
export type { Language } from '#domain/values/language.ts'
export type { FileIn, FileOut } from './schemas.ts'
export type * from './project.ts'
export type * from './people.ts'
export type * from './hours.ts'
export type * from './indicator.ts'
export type * from './participant.ts'
export type { PersonalDataState } from './privacy.ts'
export type * from './project-event.ts'
export type * from './survey.ts'
export type {
  ClaimAdvance,
  ClaimAdvanceFields,
  ClaimDetail,
  ClaimList,
  ClaimPayment,
  ClaimRowOut,
  ClaimSummary,
} from './claim.ts'
export type {
  BudgetAssumption,
  BudgetLineSums,
  BudgetPerson,
  BudgetStatus,
  BudgetStatusLine,
  CommitmentFields,
  CommitmentRow,
} from './budget.ts'
export type { BulkEvent, BulkItemIn, BulkOffer } from './bulk.ts'
export type * from './organisation.ts'
export type * from './eligibility.ts'
export type { ChangeApplicationFields, ChangeApplicationRow } from './change-application.ts'
export type { DecisionDeadlineFields, DecisionSourceFields } from './decision.ts'
export type * from './archive.ts'
export type { AttachedFile } from './attachment.ts'
export type { InKindFields, InKindOverview, InKindRow } from './in-kind.ts'
export type { CheckFinding, CheckedReport, ProjectFindings, ReportLack } from './check.ts'
export type { LedgerRulesOut, ShareKeyFields, ShareKeyRow } from './ledger-rules.ts'
export type { ImportWarning, ImportedDescription } from './description.ts'
export type { PreviewEvent, ReportTarget } from './report-preview.ts'
export type { FigureRowsOut, FormSummary, ReportDetail, ReportField, ReportSection, ReportSummary } from './report.ts'
export type {
  LedgerImportEvent,
  LedgerImportIn,
  LedgerImportResult,
  LedgerPage,
  LedgerPatchIn,
  LedgerProfile,
} from './ledger.ts'
export type { EditedKind, PlanAddition, PlanDetail, PlanFindingOut } from './plan.ts'
export type {
  AgreementFields,
  AgreementShare,
  CompanyPeriod,
  GroupAgreementOut,
  GroupChangeIn,
  GroupCompany,
  GroupDetail,
  GroupPeriod,
  GroupSettings,
  GroupState,
  InvoiceFields,
  PaymentFields,
  ShareFields,
} from './group.ts'
export type { PortfolioDeadline, PortfolioFindings, PortfolioProject } from './portfolio.ts'
export type { HistoryEntry, UndoState } from './history.ts'
export type { BackupInfo, Settings, VerifyReport, WorkspaceStatus } from './workspace.ts'
export type { AppEvent } from './events.ts'
