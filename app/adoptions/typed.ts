import { type Field, fields, formNames } from "./fields.ts";

/** The values of the card's form as typed, "" for an empty field. `ownPractice` is a slug; `shown` is "1" when chosen. */
export type Typed = Readonly<Record<Field, string>>;

/** Reads the fields through `one`, which returns a sent field by its form name. Line ends become \n. */
export function readTyped(one: (name: string) => string): Typed {
  return typedFrom((field) => one(formNames[field]).replace(/\r\n?/g, "\n"));
}

/** Returns a form with the given values, empty in all other fields. */
export function blankTyped(given: Partial<Typed> = {}): Typed {
  return typedFrom((field) => given[field] ?? "");
}

/** Reads a form stored as JSON. Missing fields are empty, unknown ones are ignored. Throws when it is not JSON. */
export function parseTyped(content: string): Typed {
  const parsed = JSON.parse(content) as Record<string, unknown>;
  return typedFrom((field) => {
    const text = Object.hasOwn(parsed, field) ? parsed[field] : "";
    return typeof text === "string" ? text : "";
  });
}

/** Whether the two forms have the same value in every field. */
export function sameTyped(a: Typed, b: Typed): boolean {
  return fields.every((field) => a[field] === b[field]);
}

function typedFrom(textOf: (field: Field) => string): Typed {
  return Object.fromEntries(fields.map((field) => [field, textOf(field)])) as Record<Field, string>;
}
