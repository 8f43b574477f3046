import { type ReactNode, useContext } from "react";
import { Unsaved } from "./unsaved.ts";
import { UnsavedText } from "./unsaved-text.tsx";

interface LabelProps {
  id: string;
  label: string;
  hint?: string;
  /** Why the sent value was refused. */
  fault?: string | null;
}

interface FieldProps extends LabelProps {
  name: string;
  defaultValue?: string;
  type?: "text" | "email" | "password" | "date";
  autoComplete?: string;
  /** The keyboard that a phone shows. */
  inputMode?: "numeric";
  required?: boolean;
  maxLength?: number;
  /** Id of a datalist with suggestions. */
  list?: string;
}

/** A labelled one-line field; `aria-describedby` connects it with its hint and fault. */
export function Field({ id, label, hint, fault, type = "text", required = true, ...input }: FieldProps) {
  return (
    <Labelled id={id} label={label} hint={hint} fault={fault}>
      <input id={id} type={type} required={required} {...describedBy(id, hint, fault)} {...input} />
    </Labelled>
  );
}

interface Option {
  value: string;
  name: string;
}

interface OptionGroup {
  name: string;
  options: readonly Option[];
}

interface SelectProps extends LabelProps {
  name: string;
  options: readonly (Option | OptionGroup)[];
  defaultValue?: string;
  required?: boolean;
}

/** A labelled choice of one among several, which may be in named groups, with its hint and fault. */
export function Select({ id, label, hint, fault, options, ...select }: SelectProps) {
  return (
    <Labelled id={id} label={label} hint={hint} fault={fault}>
      <select id={id} {...describedBy(id, hint, fault)} {...select}>
        {options.map((it) =>
          "options" in it ? (
            <optgroup key={it.name} label={it.name}>
              {it.options.map(choice)}
            </optgroup>
          ) : (
            choice(it)
          ),
        )}
      </select>
    </Labelled>
  );
}

function choice({ value, name }: Option) {
  return (
    <option key={value} value={value}>
      {name}
    </option>
  );
}

interface TextAreaProps extends LabelProps {
  name: string;
  defaultValue?: string;
  rows?: number;
  required?: boolean;
  lang?: string;
  /** For a text to copy. */
  readOnly?: boolean;
  /** Data attributes that the page's script reads. */
  data?: Readonly<Record<`data-${string}`, string>>;
}

/** A labelled field of several lines with its hint and fault. No `maxLength`: a browser would cut a pasted text. */
export function TextArea({ id, label, hint, fault, required = true, rows = 5, data, ...input }: TextAreaProps) {
  return (
    <Labelled id={id} label={label} hint={hint} fault={fault}>
      <textarea id={id} rows={rows} required={required} {...describedBy(id, hint, fault)} {...data} {...input} />
    </Labelled>
  );
}

function Labelled({ id, label, hint, fault, children }: LabelProps & { children: ReactNode }) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-vihje`} className="hint">
          {hint}
        </p>
      )}
      {fault && (
        <p id={`${id}-virhe`} className="fault">
          {fault}
        </p>
      )}
      {children}
    </div>
  );
}

function describedBy(id: string, hint?: string, fault?: string | null) {
  const ids = [hint && `${id}-vihje`, fault && `${id}-virhe`].filter(Boolean).join(" ");
  return { "aria-describedby": ids || undefined, "aria-invalid": fault ? true : undefined };
}

/**
 * A message about a refused form, announced by screen readers when the page has loaded. When the form could not be
 * saved, it says so instead of `children`.
 */
export function Faults({ children }: { children: ReactNode }) {
  const unsaved = useContext(Unsaved);
  return (
    <div className="notice alert" role="alert">
      {unsaved ? <UnsavedText reason={unsaved.reason} /> : children}
    </div>
  );
}

/** The hidden field with the session's form token (protection against forged requests). */
export function FormToken({ value }: { value: string }) {
  return <input type="hidden" name="avain" value={value} />;
}
