import { fieldTexts } from "#app/i18n/fields.ts";
import { type FieldKey, type FormPart, fieldKeys, fieldOf, fields } from "#app/practices/fields.ts";
import { textIn } from "#app/practices/writing/typed.ts";
import type { Language } from "#db/schema.ts";
import { Choices, ManyLines, OneLine, type PartProps, Select, type Words } from "./fields.tsx";
import { texts } from "./texts.ts";
import type { Option } from "./view.ts";

interface TableFieldProps extends PartProps {
  field: FieldKey;
  /** What one can choose from, for the kinds that are chosen. */
  options?: readonly Option[];
  /** Further ones, folded away. */
  more?: { title: string; options: readonly Option[] };
  /** What is chosen when nothing was. */
  otherwise?: string;
  /** Id of a datalist with suggestions. */
  list?: string;
}

/** A field's label and hint in the form. */
export function formWords(language: Language, key: FieldKey): Words {
  const { name, form, hint } = fieldTexts(language)[key];
  return { label: form ?? name, hint };
}

/** A field of the table of fields, asked as its kind is asked. */
export function TableField({ field: key, options = [], more, otherwise = "", list, ...part }: TableFieldProps) {
  const field = fieldOf(key);
  const name = fields[key].form;
  const words = formWords(part.language, key);
  switch (field.kind) {
    case "slugs":
      return <Choices {...part} name={name} words={words} options={options} more={more} />;
    case "choice":
      return (
        <Select
          id={name}
          {...words}
          fault={part.faults.get(name)}
          chosen={textIn(part.typed, name) || otherwise}
          options={options}
        />
      );
    case "long-text":
      return <ManyLines {...part} name={name} words={words} rows={3} counter={field.longest} />;
    case "words":
    case "addresses":
      return <ManyLines {...part} name={name} words={words} rows={3} />;
    default:
      return <OneLine {...part} name={name} words={words} list={list} />;
  }
}

/** The fields of a part of the form that few need: folded, unless one of them holds something or has a fault. */
export function FoldedPart({ part, ...rest }: PartProps & { part: FormPart }) {
  const { language, typed, faults } = rest;
  const t = texts(language).parts[part];
  const isInUse = (key: FieldKey) => textIn(typed, fields[key].form) !== "" || faults.has(fields[key].form);
  const keys = fieldKeys.filter((key) => {
    const field = fieldOf(key);
    // In the text's own language there is the summary itself; a text that was put here nevertheless has to be seen.
    const isOwnLanguage = "in" in field && field.in === (textIn(typed, fields.language.form) || language);
    return field.part === part && (!isOwnLanguage || isInUse(key));
  });
  if (keys.length === 0) return null;
  return (
    <details className="helper" open={keys.some(isInUse)}>
      <summary>{t.title}</summary>
      <p>{t.lead}</p>
      {keys.map((key) => (
        <TableField key={key} {...rest} field={key} />
      ))}
    </details>
  );
}
