import { fold } from "./fold.ts";

const between = /[^\p{L}\p{N}]+/u;

/**
 * How well what is typed begins a name, with or without its dots: 2 when the name itself begins so, 1 when each word
 * typed begins some word of it, else 0.
 */
export function begins(typed: string, name: string): 0 | 1 | 2 {
  const wanted = fold(typed).split(between).filter(Boolean);
  const words = fold(name).split(between).filter(Boolean);
  if (wanted.length === 0) return 0;
  if (words.join(" ").startsWith(wanted.join(" "))) return 2;
  return wanted.every((beginning) => words.some((word) => word.startsWith(beginning))) ? 1 : 0;
}
