import path from "node:path";

/** The top level of the project. */
export const root = path.resolve(import.meta.dirname, "../../..");

/** A file's path relative to the top level of the project. */
export const fromRoot = (file: string) => path.relative(root, file);

/** A quoted shell word with a pattern that matches the text; characters that cannot be typed match any character. */
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
