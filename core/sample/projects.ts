import type { ProjectDescription } from '#domain/project/description.ts'
import { digitalLeap } from './digital-leap.ts'
import { exportPath } from './export-path.ts'
import { firstSteps } from './first-steps.ts'
import { foundersSchool } from './founders-school.ts'
import { heatAndData } from './heat-and-data.ts'
import { ownPace } from './own-pace.ts'
import { steadyWork } from './steady-work.ts'

/**
 * What `init --sample` fills a new workspace with: seven projects of one invented organisation, of both funds, at
 * different stages, and some with things to mend.
 */
export function sampleProjects(): readonly ProjectDescription[] {
  return [foundersSchool, exportPath, heatAndData, firstSteps, steadyWork, ownPace, digitalLeap]
}
