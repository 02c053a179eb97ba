import { os } from '../os.ts'
import * as narratives from './narratives.ts'

export const narrativeRoutes = {
  list: os.narrative.list.handler(({ context, input }) => narratives.list(context, input)),
  save: os.narrative.save.handler(({ context, input: { blocks, ...target } }) =>
    narratives.save(context, target, blocks),
  ),
}
