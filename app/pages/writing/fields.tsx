import type { ReactNode } from "react";
import { type FieldName, type Typed, textIn, textsIn } from "#app/practices/writing/typed.ts";
import { Field, TextArea } from "#app/ui/form.tsx";
import type { Language } from "#db/schema.ts";
import type { Texts } from "./texts/fi.ts";
import { texts } from "./texts.ts";
import type { Option } from "./view.ts";

/** What every part of the form is drawn from. */
export interface PartProps {
  language: Language;
  typed: Typed;
  /** Why a field will not do, by its name. */
  faults: ReadonlyMap<string, string>;
}

/** A field's label and hint. */
export interface Words {
  label: string;
  hint?: string;
}

/** The words of a field that is none of the table of fields. */
export function wordsOf(language: Language, name: keyof Texts["fields"]): Words {
  const t = texts(language);
  return { label: t.fields[name], hint: t.hints[name as keyof Texts["hints"]] };
}

interface OneProps extends PartProps {
  name: FieldName;
  words: Words;
  list?: string;
}

/** A field of one line. Nothing is required of a draft, and nothing is cut by the browser. */
export function OneLine({ typed, faults, name, words, list }: OneProps) {
  return (
    <Field
      id={name}
      name={name}
      {...words}
      fault={faults.get(name)}
      defaultValue={textIn(typed, name)}
      required={false}
      list={list}
    />
  );
}

interface ManyProps extends PartProps {
  name: FieldName;
  words: Words;
  rows: number;
  counter?: number;
}

/** A field of many lines. */
export function ManyLines({ typed, faults, name, words, rows, counter }: ManyProps) {
  return (
    <TextArea
      id={name}
      name={name}
      {...words}
      fault={faults.get(name)}
      defaultValue={textIn(typed, name)}
      required={false}
      rows={rows}
      data={counter ? { "data-counter": String(counter) } : undefined}
    />
  );
}

interface ChoiceProps extends PartProps {
  name: FieldName;
  words: Words;
  options: readonly Option[];
  /** Further ones, folded away. */
  more?: { title: string; options: readonly Option[] };
}

/** Any of a few. */
export function Choices({ typed, faults, name, words, options, more }: ChoiceProps) {
  const chosen = textsIn(typed, name);
  // A word nobody knows is still what somebody chose: it stays until publishing refuses it or its author takes it away.
  const unknown = chosen
    .filter((slug) => ![...options, ...(more?.options ?? [])].some((it) => it.slug === slug))
    .map((slug) => ({ slug, name: slug }));
  const boxes = (shown: readonly Option[]) => (
    <div className="choices">
      {shown.map(({ slug, name: label }) => (
        <label key={slug} className="choice">
          <input type="checkbox" name={name} value={slug} defaultChecked={chosen.includes(slug)} /> {label}
        </label>
      ))}
    </div>
  );
  return (
    <Group name={name} words={words} fault={faults.get(name)}>
      {boxes([...options, ...unknown])}
      {more && more.options.length > 0 && (
        <details className="helper">
          <summary>{more.title}</summary>
          {boxes(more.options)}
        </details>
      )}
    </Group>
  );
}

/** One of a few. */
export function Select({
  id,
  name = id,
  label,
  hint,
  options,
  chosen,
  fault,
}: {
  id: string;
  name?: string;
  label: string;
  hint?: string;
  options: readonly Option[];
  chosen: string;
  fault?: string;
}) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-vihje`}>
          {hint}
        </p>
      )}
      {fault && (
        <p className="fault" id={`${id}-virhe`}>
          {fault}
        </p>
      )}
      <select id={id} name={name} defaultValue={chosen} aria-describedby={hint ? `${id}-vihje` : undefined}>
        {options.map((option) => (
          <option key={option.slug} value={option.slug}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}

function Group({
  name,
  words: { label, hint },
  fault,
  children,
}: {
  name: FieldName;
  words: Words;
  fault?: string;
  children: ReactNode;
}) {
  return (
    <fieldset id={name} aria-describedby={hint ? `${name}-vihje` : undefined}>
      <legend>{label}</legend>
      {hint && (
        <p className="hint" id={`${name}-vihje`}>
          {hint}
        </p>
      )}
      {fault && <p className="fault">{fault}</p>}
      {children}
    </fieldset>
  );
}
