import { fieldKeys, fields } from "#app/practices/fields.ts";
import { type SectionKey, sectionHeadings } from "#app/practices/sections.ts";
import type { FieldProblem } from "#app/practices/writing/check-typed.ts";
import type { TextProblem } from "#app/practices/writing/publish-draft.server.ts";
import { href } from "#app/routes.ts";
import { Faults } from "#app/ui/form.tsx";
import type { Language } from "#db/schema.ts";
import { formWords } from "./table-field.tsx";
import { texts } from "./texts.ts";
import type { WritingView } from "./view.ts";

/** Why each field will not do, in words, by the field's name. */
export function faultsByField(view: WritingView): Map<string, string> {
  const t = texts(view.language);
  const faults = new Map<string, string>();
  const add = (field: string, text: string) => faults.set(field, [faults.get(field), text].filter(Boolean).join(" "));
  const { refusal } = view;
  if (refusal?.fault === "fields") for (const it of refusal.fields) add(it.field, fieldFault(view.language, it));
  if (refusal?.fault === "note") add("muutos", t.fieldFaults.missing);
  if (refusal?.fault === "snippet") for (const field of refusal.missing) add(field, t.fieldFaults.missing);
  const problems = refusal?.fault === "text" ? refusal.problems : (view.preview?.problems ?? []);
  for (const it of problems) if (it.field) add(it.field, t.problem(it.line, it.column, it.message));
  return faults;
}

function fieldFault(language: Language, { fault, number = 0 }: FieldProblem): string {
  const text = texts(language).fieldFaults[fault];
  return typeof text === "string" ? text : text(number);
}

/** What stops the text, above the form and announced: each line leads to its field. */
export function WritingFaults(view: WritingView) {
  const { language, refusal, unsaved, uploadFaults } = view;
  const t = texts(language);
  if (!refusal && !unsaved && uploadFaults.length === 0) return null;
  const fields = refusal?.fault === "fields" ? refusal.fields : [];
  const problems = refusal?.fault === "text" ? refusal.problems : [];
  return (
    <Faults>
      {unsaved && <p>{t.faults[unsaved]}</p>}
      {unsaved === "signed-out" && (
        <p>
          <a href={href(language, "signIn")} target="_blank" rel="noopener">
            {t.signInNewTab}
          </a>
        </p>
      )}
      {uploadFaults.map((fault) => (
        <p key={fault}>{fault}</p>
      ))}
      {refusal && <p>{refusalText(view)}</p>}
      {(fields.length > 0 || problems.length > 0) && (
        <ul>
          {fields.map((it) => (
            <li key={`${it.field} ${it.fault}`}>
              <a href={`#${it.field}`}>{fieldName(language, it.field)}</a>: {fieldFault(language, it)}
            </li>
          ))}
          <TextProblems language={language} problems={problems} />
        </ul>
      )}
    </Faults>
  );
}

/** Faults of the text as list items that lead to their fields. */
export function TextProblems({ language, problems }: { language: Language; problems: TextProblem[] }) {
  const t = texts(language);
  return problems.map(({ field, line, column, message }) => (
    <li key={`${field} ${line} ${column} ${message}`}>
      {field && (
        <>
          <a href={`#${field}`}>{fieldName(language, field)}</a>:{" "}
        </>
      )}
      {t.problem(line, column, message)}
    </li>
  ));
}

function refusalText({ language, refusal }: WritingView): string | null {
  const t = texts(language);
  if (!refusal || refusal.fault === "not-found") return null;
  switch (refusal.fault) {
    case "not-for-form":
      return t.notForForm[refusal.why];
    default:
      return t.faults[refusal.fault];
  }
}

/** The label of a field, or its name. */
export function fieldName(language: Language, field: string): string {
  const t = texts(language);
  if (field.startsWith("osa-")) return sectionHeadings[language][field.slice(4) as SectionKey] ?? field;
  const key = fieldKeys.find((it) => fields[it].form === field);
  if (key) return formWords(language, key).label;
  return t.fields[field as keyof typeof t.fields] ?? field;
}
