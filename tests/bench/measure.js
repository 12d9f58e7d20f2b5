/**
 * Milliseconds of the median of several runs after two that do not count, and the last result. What
 * others left behind is cleared away before; a run's own rubbish is its own cost.
 */
export async function median(work, runs = 7) {
  globalThis.gc?.();
  await work();
  let result = await work();
  const times = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    result = await work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { ms: times[times.length >> 1], result };
}

/** Milliseconds of one run, cold, and its result. */
export async function once(work) {
  globalThis.gc?.();
  const start = performance.now();
  const result = await work();
  return { ms: performance.now() - start, result };
}

/** Megabytes that the process holds now. */
export function memory() {
  globalThis.gc?.();
  return process.memoryUsage.rss() / 1e6;
}

/** Megabytes that the process held at the most since it began. */
export function peakMemory() {
  return process.resourceUsage().maxRSS / 1e3;
}
