interface TextAreaProps {
  id: string;
  name: string;
  label: string;
  hint?: string;
  /** Why what was sent will not do. */
  fault?: string | null;
  defaultValue?: string;
  rows?: number;
  required?: boolean;
}

/** A labelled field of many lines with its hint and fault. How long a text may be is said, never cut by the browser. */
export function TextArea({ id, label, hint, fault, required = true, rows = 5, ...input }: TextAreaProps) {
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
      <textarea
        id={id}
        rows={rows}
        required={required}
        aria-describedby={described || undefined}
        aria-invalid={fault ? true : undefined}
        {...input}
      />
    </div>
  );
}
