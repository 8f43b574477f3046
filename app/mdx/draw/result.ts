import type { Element, ElementContent } from "hast";
import { isExternal, urlFault } from "../addresses/urls.ts";
import type { Drawing } from "./draw.ts";
import { h } from "./h.ts";

/**
 * A measured change: the indicator, its values in words, and bars beside them. A bar's length is a class in steps of
 * five per cent, because the site's policy allows no style attributes; values that are no numbers get no bars.
 */
export function result({ props, labels }: Drawing): Element {
  const unit = props.unit ?? "";
  const [before, after] = [numberIn(props.before), numberIn(props.after)];
  const percent = unit.trim() === "%" && [before, after].every((value) => value === undefined || value <= 100);
  const full = percent ? 100 : Math.max(before ?? 0, after ?? 0);
  const row = (label: string, words: string | undefined, value: number | undefined): Element | undefined => {
    if (!words) return undefined;
    const shown = h("span", { className: ["result-value"] }, unit ? `${words}\u00A0${unit}` : words);
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

function source(words: string | undefined, label: string): Element | undefined {
  if (!words) return undefined;
  const linked: ElementContent =
    isExternal(words) && /^\S+$/.test(words) && urlFault(words) === undefined
      ? h("a", { href: words }, words.replace(/^https?:\/\//i, ""))
      : { type: "text", value: words };
  return h("p", { className: ["result-source"] }, `${label}: `, linked);
}

/** `1 234,5` and `42` are numbers; `noin 40` is words. */
function numberIn(words: string | undefined): number | undefined {
  const plain = words
    ?.replace(/[\s\u00A0\u202F]/g, "")
    .replace(/^\+/, "")
    .replace("\u2212", "-")
    .replace(",", ".");
  return plain && /^-?\d{1,12}(?:\.\d{1,6})?$/.test(plain) ? Number(plain) : undefined;
}
