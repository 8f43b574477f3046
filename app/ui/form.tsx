import type { ReactNode } from "react";

interface FieldProps {
  id: string;
  name: string;
  label: string;
  hint?: string;
  /** Why what was sent will not do. */
  fault?: string | null;
  defaultValue?: string;
  type?: "text" | "email" | "password" | "date";
  autoComplete?: string;
  required?: boolean;
  maxLength?: number;
}

/** A labelled one-line field with its hint and fault, tied together for screen readers. */
export function Field({ id, label, hint, fault, type = "text", required = true, ...input }: FieldProps) {
  const described = [hint && `${id}-vihje`, fault && `${id}-virhe`].filter(Boolean).join(" ");
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
      <input
        id={id}
        type={type}
        required={required}
        aria-describedby={described || undefined}
        aria-invalid={fault ? true : undefined}
        {...input}
      />
    </div>
  );
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
