import { createHash } from 'node:crypto'
import { renderPdf } from '../pdf/render-pdf.ts'
import { sampleModel } from './sample-model.ts'

/** Run by a test in processes with other surroundings. */
process.stdout.write(
  createHash('sha256')
    .update(await renderPdf(sampleModel()))
    .digest('hex'),
)
