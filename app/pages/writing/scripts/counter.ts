import { announce } from "#app/ui/scripts/announce.ts";
import { element } from "#app/ui/scripts/element.ts";
import type { TextField } from "./field-text.ts";
import { fillTemplate, type PageData } from "./texts.ts";

/** In characters left: from here on the counter is announced. */
const near = 20;

/** Shows below a field how many characters are left. Screen readers hear it once near the limit and once beyond it. */
export function addCounter(field: TextField, { texts: { counter: t } }: PageData): void {
  const most = Number(field.dataset.counter);
  if (!Number.isInteger(most) || most < 1) return;
  const shown = element("p", { class: "counter small", id: `${field.id}-laskuri` });
  field.after(shown);
  // Counted as the server counts: in UTF-16 code units of the trimmed text.
  const left = () => most - field.value.trim().length;
  const words = (count: number) => {
    const isOne = Math.abs(count) === 1;
    const text = count < 0 ? (isOne ? t.overOne : t.over) : isOne ? t.one : t.left;
    return fillTemplate(text, { count: Math.abs(count) });
  };
  let announced = stateOf(left());
  const show = () => {
    const count = left();
    shown.textContent = words(count);
    shown.classList.toggle("over", count < 0);
    const state = stateOf(count);
    if (state !== announced && state !== "room") announce(words(count));
    announced = state;
  };
  field.addEventListener("input", show);
  show();
}

function stateOf(left: number): "room" | "near" | "over" {
  return left < 0 ? "over" : left <= near ? "near" : "room";
}
