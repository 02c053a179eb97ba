import type { Inline } from '../../model.ts'
import type { RunNode, TextStyle } from '../nodes.ts'
import type { StructureNode } from '../structure.ts'
import { color } from '../style.ts'
import type { BuildContext } from './context.ts'

/** Turns the runs of a block into runs of one text node; links and foreign words get elements of their own. */
export function buildRuns(
  runs: readonly Inline[],
  tag: StructureNode,
  context: BuildContext,
  style: TextStyle = {},
): RunNode[] {
  return runs.map((run): RunNode => {
    if (run.kind === 'reference') {
      const label = context.numbering.references.get(run.target)
      if (label === undefined) return { ...style, text: context.text(run.otherwise ?? '') }
      const text = context.text(label)
      return {
        ...style,
        text,
        tag: tag.inlineChild('Link'),
        target: { kind: 'place', to: run.target, description: text },
      }
    }
    const text = context.text(run.text)
    const language =
      run.language === undefined || run.language === context.model.language ? {} : { language: run.language }
    const node: RunNode = {
      ...style,
      text,
      ...(run.bold === true && { bold: true }),
      ...(run.italic === true && { italics: true }),
    }
    if (run.link !== undefined) {
      const target = { kind: 'address', to: run.link, description: text } as const
      return { ...node, color: color.link, tag: tag.inlineChild('Link', language), target }
    }
    return 'language' in language ? { ...node, tag: tag.inlineChild('Span', language) } : node
  })
}
