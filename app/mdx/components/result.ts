import type { Element, ElementContent } from "hast";
import { isExternal, urlFault } from "../addresses/urls.ts";
import { h } from "./h.ts";
import type { ComponentInput } from "./render.ts";

/**
 * A measured change: the indicator, its values as text, and a bar beside each value that is a number. The length of a bar
 * is a class, in steps of five per cent, because the site's Content-Security-Policy allows no style attributes.
 */
export function result({ props, labels }: ComponentInput): Element {
  const unit = props.unit ?? "";
  const [before, after] = [numberIn(props.before), numberIn(props.after)];
  const isPercentage = unit.trim() === "%" && [before, after].every((value) => value === undefined || value <= 100);
  const full = isPercentage ? 100 : Math.max(before ?? 0, after ?? 0);
  const row = (label: string, text: string | undefined, value: number | undefined): Element | undefined => {
    if (!text) return undefined;
    const shown = h("span", { className: ["result-value"] }, unit ? `${text}\u00A0${unit}` : text);
    return h("div", { className: ["result-row"] }, h("dt", {}, label), h("dd", {}, shown, bar(value, full)));
  };
  return h(
    "figure",
    { className: ["result"] },
    h("figcaption", { className: ["result-indicator"] }, props.indicator ?? ""),
    h("dl", {}, row(labels.before, props.before, before), row(labels.after, props.after, after)),
    source(props.source, labels.source),
  );
}

function bar(value: number | undefined, full: number): Element | undefined {
  if (value === undefined || value < 0 || full <= 0) return undefined;
  const step = Math.min(100, Math.round(((value / full) * 100) / 5) * 5);
  return h("span", { className: ["bar"], ariaHidden: "true" }, h("span", { className: ["bar-fill", `bar-${step}`] }));
}

function source(text: string | undefined, label: string): Element | undefined {
  if (!text) return undefined;
  const content: ElementContent =
    isExternal(text) && /^\S+$/.test(text) && urlFault(text) === undefined
      ? h("a", { href: text }, text.replace(/^https?:\/\//i, ""))
      : { type: "text", value: text };
  return h("p", { className: ["result-source"] }, `${label}: `, content);
}

/** The number that a text consists of, such as `1 234,5` or `42`; undefined for other text, such as `noin 40`. */
function numberIn(text: string | undefined): number | undefined {
  const plain = text
    ?.replace(/[\s\u00A0\u202F]/g, "")
    .replace(/^\+/, "")
    .replace("\u2212", "-")
    .replace(",", ".");
  return plain && /^-?\d{1,12}(?:\.\d{1,6})?$/.test(plain) ? Number(plain) : undefined;
}
