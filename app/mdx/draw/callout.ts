import type { Element } from "hast";
import { calloutTypes } from "../lint/components.ts";
import type { Drawing } from "./draw.ts";
import { h } from "./h.ts";

/** A boxed note: information (the default), a tip, a warning or a lesson learned. */
export function callout({ props, children, labels }: Drawing): Element {
  const type = calloutTypes.find((one) => one === props.type) ?? "info";
  const title = h("p", { className: ["callout-title"] }, props.title || labels.callout[type]);
  const body = h("div", { className: ["callout-body"] }, ...children);
  return h("div", { className: ["callout", `callout-${type}`], role: "note" }, title, body);
}
