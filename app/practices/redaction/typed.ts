import type { Language } from "#db/schema.ts";
import { type FieldKey, fieldKeys, fields } from "../fields.ts";
import { readFrontMatter } from "../history/read-front-matter.ts";
import { languageIn } from "../writing/compose.ts";
import {
  type FieldName,
  fieldNames,
  type Typed,
  type TypedChanges,
  textIn,
  textsIn,
  withFields,
} from "../writing/typed.ts";
import { cutMarkdown } from "./cut.ts";
import type { Finder } from "./passage.ts";
import { cutField, cutSource } from "./source.ts";

/** What was typed into the writing form with stubs instead of passages; the same object when it has none. */
export function cutTyped(typed: Typed, find: Finder, stubIn: (language: Language) => string): Typed {
  const stub = stubIn(languageOfTyped(typed));
  const changes: TypedChanges = Object.fromEntries(
    fieldNames.flatMap((name) => {
      const texts = textsIn(typed, name);
      const cut = texts.map((text) => cutOne(name, text, find, stub));
      return cut.every((it, index) => it === texts[index]) ? [] : [[name, cut]];
    }),
  );
  return Object.keys(changes).length === 0 ? typed : withFields(typed, changes);
}

/** The language of a draft's text. */
export function languageOfTyped(typed: Typed): Language {
  const source = textIn(typed, "lahde");
  return source === "" ? languageIn(typed) : readFrontMatter(source).language;
}

function cutOne(name: FieldName, text: string, find: Finder, stub: string): string {
  if (find(text).length === 0) return text;
  if (name === "lahde") return cutSource(text, find, stub, "passage") ?? cutSource(text, find, stub, "whole") ?? stub;
  const key = byForm.get(name);
  if (!key) return cutMarkdown(text, find, stub) ?? stub;
  // A list has an item on each line.
  return text
    .split("\n")
    .flatMap((line) => cutField(find, stub)(line, key) ?? [])
    .join("\n");
}

const byForm = new Map<FieldName, FieldKey>(fieldKeys.map((key) => [fields[key].form, key]));
