import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");

/** A test's file as it is named on the command line, from the top of the project. */
export const fromRoot = (file: string) => path.relative(root, file);

/** A text as a word of the shell that is a pattern of that text; what cannot be typed is any character. */
export function shellPattern(text: string): string {
  const pattern = text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, "[^]");
  return `'${pattern.replaceAll("'", "'\\''")}$'`;
}

/** The ten files that took longest, in seconds, the longest first. */
export function tenSlowest(milliseconds: ReadonlyMap<string, number>): string {
  const slowest = [...milliseconds].sort(([, a], [, b]) => b - a).slice(0, 10);
  const lines = slowest.map(([file, time]) => `${(time / 1_000).toFixed(1).padStart(8)} s  ${file}`);
  return ["The files that took longest:", ...lines].join("\n");
}
