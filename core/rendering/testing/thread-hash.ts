import { createHash } from 'node:crypto'
import { longReport } from '#templates/engine/testing/long-report.ts'
import { createPdfService } from '../pdf-service.ts'

/** Run by a test in processes with other surroundings: the hash of what the thread makes. */
const service = createPdfService()
const { bytes } = await service.whole(longReport({ chapters: 2, costs: 60 }))
await service.close()
process.stdout.write(createHash('sha256').update(bytes).digest('hex'))
