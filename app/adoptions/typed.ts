import { type Field, fields, formNames } from "./fields.ts";

/** What stands in the form of a card, just as typed; "" where nothing does. `ownPractice` is a slug, `shown` "1". */
export type Typed = Readonly<Record<Field, string>>;

/** The fields of what was sent; whatever else was sent is ignored. Browsers' line ends become \n. */
export function readTyped(one: (name: string) => string): Typed {
  return typedFrom((field) => one(formNames[field]).replace(/\r\n?/g, "\n"));
}

/** A form in which nothing stands but what is given. */
export function blankTyped(given: Partial<Typed> = {}): Typed {
  return typedFrom((field) => given[field] ?? "");
}

/** What was kept of a form; fields it does not know come empty. */
export function parseTyped(content: string): Typed {
  const kept = JSON.parse(content) as Record<string, unknown>;
  return typedFrom((field) => {
    const text = Object.hasOwn(kept, field) ? kept[field] : "";
    return typeof text === "string" ? text : "";
  });
}

/** Whether two hold the same. */
export function sameTyped(a: Typed, b: Typed): boolean {
  return fields.every((field) => a[field] === b[field]);
}

function typedFrom(textOf: (field: Field) => string): Typed {
  return Object.fromEntries(fields.map((field) => [field, textOf(field)])) as Record<Field, string>;
}
