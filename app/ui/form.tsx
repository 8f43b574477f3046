import type { ReactNode } from "react";

interface LabelProps {
  id: string;
  label: string;
  hint?: string;
  /** Why what was sent will not do. */
  fault?: string | null;
}

interface FieldProps extends LabelProps {
  name: string;
  defaultValue?: string;
  type?: "text" | "email" | "password" | "date";
  autoComplete?: string;
  required?: boolean;
  maxLength?: number;
  /** Id of a datalist with suggestions. */
  list?: string;
}

/** A labelled one-line field with its hint and fault, tied together for screen readers. */
export function Field({ id, label, hint, fault, type = "text", required = true, ...input }: FieldProps) {
  return (
    <Labelled id={id} label={label} hint={hint} fault={fault}>
      <input id={id} type={type} required={required} {...describedBy(id, hint, fault)} {...input} />
    </Labelled>
  );
}

interface TextAreaProps extends LabelProps {
  name: string;
  defaultValue?: string;
  rows?: number;
  required?: boolean;
  lang?: string;
  /** What the page's script reads. */
  data?: Readonly<Record<`data-${string}`, string>>;
}

/** A labelled field of many lines with its hint and fault. How long a text may be is said, never cut by the browser. */
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

/** What went wrong with a form as a whole, announced when the page comes. */
export function Faults({ children }: { children: ReactNode }) {
  return (
    <div className="notice alert" role="alert">
      {children}
    </div>
  );
}

/** The hidden proof that the form was drawn for this session. */
export function FormToken({ value }: { value: string }) {
  return <input type="hidden" name="avain" value={value} />;
}
