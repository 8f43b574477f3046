import type { Element } from "hast";
import type { Drawing } from "./draw.ts";
import { h } from "./h.ts";

/** A numbered list drawn as steps. */
export function steps({ children }: Drawing): Element {
  return h("div", { className: ["steps"] }, ...children);
}
