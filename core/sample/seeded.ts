/** Whole numbers that are the same for the same seed on every machine (a linear congruential generator). */
export function seeded(seed: number): (low: number, high: number) => number {
  let state = (seed * 2_654_435_761) % 2 ** 32
  return (low, high) => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return low + Math.floor((state / 2 ** 32) * (high - low + 1))
  }
}
