import type { FieldProblem } from "#app/adoptions/faults.ts";
import { type Field, formNames } from "#app/adoptions/fields.ts";
import { Field as LineField, TextArea } from "#app/ui/form.tsx";
import { adoptionFieldFault } from "./field-fault.ts";
import type { AdoptionFormView } from "./form-view.ts";
import { adoptionValue } from "./shared/value.ts";
import type { Texts } from "./texts/fi.ts";
import { texts } from "./texts.ts";

type QuestionField = keyof Texts["form"]["questions"];

interface FieldProps {
  view: AdoptionFormView;
  field: QuestionField;
}

/** Returns the problem of a field; undefined when it has none. */
export function faultOf({ refusal }: AdoptionFormView, field: Field): FieldProblem | undefined {
  return refusal?.problems.find((it) => it.field === field);
}

function inputProps(view: AdoptionFormView, field: QuestionField) {
  const t = texts(view.language).form;
  const problem = faultOf(view, field);
  const hints: Partial<Record<Field, string>> = t.hints;
  return {
    id: formNames[field],
    name: formNames[field],
    label: t.questions[field],
    hint: hints[field],
    fault: problem ? adoptionFieldFault(view.language, problem) : null,
  };
}

/** A field of one line. */
export function CardLine({ view, field, narrow = false }: FieldProps & { narrow?: boolean }) {
  return (
    <div className={narrow ? "narrow" : undefined}>
      <LineField {...inputProps(view, field)} defaultValue={view.typed[field]} required={false} />
      <Theirs view={view} field={field} />
    </div>
  );
}

/** A field of several lines. */
export function CardText({ view, field, rows }: FieldProps & { rows: number }) {
  return (
    <>
      <TextArea {...inputProps(view, field)} defaultValue={view.typed[field]} rows={rows} required={false} />
      <Theirs view={view} field={field} />
    </>
  );
}

/** A field with a list of options; `none` is the text of the empty option. */
export function CardSelect({
  view,
  field,
  options,
  none,
}: FieldProps & { options: [value: string, name: string][]; none?: string }) {
  const { id, name, label, hint, fault } = inputProps(view, field);
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
      <select
        id={id}
        name={name}
        defaultValue={view.typed[field]}
        aria-describedby={described || undefined}
        aria-invalid={fault ? true : undefined}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
      <Theirs view={view} field={field} />
    </div>
  );
}

/** After a conflict: the card's current value, when it differs from the one in the form. */
export function Theirs({ view, field }: { view: AdoptionFormView; field: Field }) {
  const theirs = view.refusal?.theirs?.typed;
  if (!theirs || theirs[field] === view.typed[field]) return null;
  const t = texts(view.language).form;
  const text = adoptionValue(view.language, field, theirs[field]);
  return (
    <div className="theirs">
      <strong>{t.theirs}</strong> <span className="as-written">{text || t.empty}</span>
    </div>
  );
}
