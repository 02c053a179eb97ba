interface Placed {
  readonly id: string
  readonly parentId: string | null
}

/** A body and all those below it: none of them can stand above it. */
export function bodiesBelow(bodies: readonly Placed[], id: string): ReadonlySet<string> {
  const below = new Set([id])
  for (const upper of below) {
    for (const body of bodies) if (body.parentId === upper) below.add(body.id)
  }
  return below
}
