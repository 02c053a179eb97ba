import type { Plan } from './plan.ts'

type Scheduled = Pick<Plan, 'action' | 'dependency'>

/**
 * The chain of actions and work packages that waits for itself, in order and beginning with `edge.beforeId`; `null`
 * when the dependency can be kept. A work package has ended when its actions have, and they begin with it, so a
 * package that waits for an action of its own waits for itself.
 */
export function cycleOf(plan: Scheduled, edge: { beforeId: string; afterId: string }): readonly string[] | null {
  const next = new Map<string, string[]>()
  const link = (from: string, to: string) => next.set(from, [...(next.get(from) ?? []), to])
  const start = (id: string) => `start ${id}`
  const end = (id: string) => `end ${id}`
  for (const { id, workPackageId } of plan.action) {
    link(start(id), end(id))
    link(start(workPackageId), start(id))
    link(end(id), end(workPackageId))
  }
  for (const { beforeId, afterId } of [...plan.dependency, edge]) {
    link(start(beforeId), end(beforeId))
    link(start(afterId), end(afterId))
    link(end(beforeId), start(afterId))
  }
  const path = pathBetween(next, start(edge.afterId), end(edge.beforeId))
  if (path === null) return null
  const ids = path.map((node) => node.slice(node.indexOf(' ') + 1))
  const chain = [edge.beforeId, ...ids].filter((id, index, all) => index === 0 || id !== all[index - 1])
  return chain.length > 1 && chain.at(-1) === edge.beforeId ? chain.slice(0, -1) : chain
}

/** Shortest way, breadth first. */
function pathBetween(next: ReadonlyMap<string, readonly string[]>, from: string, to: string): string[] | null {
  const cameFrom = new Map<string, string | null>([[from, null]])
  const queue = [from]
  for (const node of queue) {
    if (node === to) return wayTo(cameFrom, to)
    for (const follower of next.get(node) ?? []) {
      if (cameFrom.has(follower)) continue
      cameFrom.set(follower, node)
      queue.push(follower)
    }
  }
  return null
}

function wayTo(cameFrom: ReadonlyMap<string, string | null>, to: string): string[] {
  const path: string[] = []
  for (let node: string | null = to; node !== null; node = cameFrom.get(node) ?? null) path.unshift(node)
  return path
}
