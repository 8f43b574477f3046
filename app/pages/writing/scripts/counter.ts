import { announce } from "#app/ui/scripts/announce.ts";
import { element } from "#app/ui/scripts/element.ts";
import type { TextField } from "./field-text.ts";
import { filled, type PageData } from "./texts.ts";

const near = 20;

/** Tells beside a field how much it still holds; aloud only when the end is near, and then once, or when it is passed. */
export function addCounter(field: TextField, { texts: { counter: t } }: PageData): void {
  const most = Number(field.dataset.counter);
  if (!Number.isInteger(most) || most < 1) return;
  const shown = element("p", { class: "counter small", id: `${field.id}-laskuri` });
  field.after(shown);
  // Counted as the server counts: in UTF-16 units, of the trimmed text.
  const left = () => most - field.value.trim().length;
  const words = (count: number) => {
    const isOne = Math.abs(count) === 1;
    const text = count < 0 ? (isOne ? t.overOne : t.over) : isOne ? t.one : t.left;
    return filled(text, { count: Math.abs(count) });
  };
  let said = stateOf(left());
  const show = () => {
    const count = left();
    shown.textContent = words(count);
    shown.classList.toggle("over", count < 0);
    const state = stateOf(count);
    if (state !== said && state !== "room") announce(words(count));
    said = state;
  };
  field.addEventListener("input", show);
  show();
}

function stateOf(left: number): "room" | "near" | "over" {
  return left < 0 ? "over" : left <= near ? "near" : "room";
}
