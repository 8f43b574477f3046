/** Pseudo-random numbers in [0, 1), the same for the same seed, so that a failure can be repeated. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
