import type { TargetField } from "./target-fields.ts";

/** How values of another system become ours. */
export interface ValueOptions {
  /** Our values by key and theirs in lower case, as `topics:mielen terveys`. An empty one leaves the value out. */
  values: ReadonlyMap<string, string>;
  /** Slugs by key, and by their names and themselves in lower case. Values of other keys are not looked up. */
  known: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** What becomes of a value that `known` does not have: the text is refused, it is kept as text, or left out. */
  unknownValues: "refuse" | "text" | "drop";
}

/** The names that other systems give to the languages. */
const languages: Readonly<Record<string, string>> = {
  ...{ suomi: "fi", finnish: "fi", finska: "fi", fin: "fi" },
  ...{ ruotsi: "sv", swedish: "sv", svenska: "sv", swe: "sv" },
  ...{ englanti: "en", english: "en", engelska: "en", eng: "en" },
};

/**
 * The values of a field as ours: mapped ones first, then names of languages in any case, then names of themes, topics and
 * the other lists. `unknown` are the values that no list has, when they are not to be refused.
 */
export function ownValues(
  key: string,
  field: TargetField,
  options: ValueOptions,
): { field: TargetField; unknown: string[] } {
  const unknown: string[] = [];
  const known = options.known.get(key);
  const items = field.items.flatMap((text) => {
    const value = text.trim().toLowerCase();
    const mapped = options.values.get(`${key}:${value}`);
    if (mapped !== undefined) return mapped === "" ? [] : [mapped];
    if (key === "language") return [languages[value] ?? /^(fi|sv|en)(?:[-_]\w+)?$/.exec(value)?.[1] ?? text];
    if (!known) return [text];
    const slug = known.get(value) ?? known.get(value.replace(/[\s_]+/g, "-"));
    if (slug !== undefined) return [slug];
    if (options.unknownValues === "refuse") return [text];
    unknown.push(text.trim());
    return [];
  });
  return { field: { ...field, items: [...new Set(items)] }, unknown };
}
