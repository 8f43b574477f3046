import { amountIn, isAddress, patterns } from "#app/mdx/front-matter/field-kinds.ts";
import { type Field, fieldKeys, fieldOf, fields } from "../fields.ts";
import { languageIn } from "./compose.ts";
import { type FieldName, linesIn, type Typed, textIn } from "./typed.ts";

/** What is wrong with a field, before anything is compiled; said in words by app/i18n. */
export type FieldFault =
  | "missing"
  | "missing-summary"
  | "too-long"
  | "too-many"
  | "year"
  | "ends-before-start"
  | "address"
  | "one-address"
  | "innokyla-address"
  | "amount"
  | "too-large"
  | "own-language"
  | "unused";

export interface FieldProblem {
  field: FieldName;
  fault: FieldFault;
  /** For `too-long`, `too-many` and `too-large`: the limit; for `address`: the line. */
  number?: number;
}

/** Most characters of the note on what was changed. */
const longestNote = 300;

/** Words that stand beside the text: they would be gone with the draft. */
const besides = ["koko-teksti", "laatikko-teksti", "vaiheet-rivit", "tulos-mittari", "video-osoite"] as const;

/** What was written beside the text and is not in it yet. */
export function unusedIn(typed: Typed): FieldProblem[] {
  return besides
    .filter((field) => textIn(typed, field).trim() !== "")
    .map((field) => ({ field, fault: "unused" as const }));
}

type Fault = Omit<FieldProblem, "field">;

/** What an author must mend in the form's own fields before publishing; the texts are the pipeline's to judge. */
export function checkTyped(typed: Typed): FieldProblem[] {
  const language = languageIn(typed);
  const check = (faultOf: (field: Field, value: string, lines: string[]) => Fault | null): FieldProblem[] =>
    fieldKeys.flatMap((key) => {
      const { form } = fields[key];
      const fault = faultOf(fieldOf(key), textIn(typed, form).trim(), linesIn(typed, form));
      return fault ? [{ field: form, ...fault }] : [];
    });
  const note = textIn(typed, "muutos").trim();
  const years = check((field, value) => (field.kind === "year" && value !== "" ? yearFault(value) : null));
  const [started, ended] = [textIn(typed, fields.started.form).trim(), textIn(typed, fields.ended.form).trim()];
  const isBackwards = years.length === 0 && started !== "" && ended !== "" && ended < started;
  return [
    ...check((field, value) => (value === "" ? missingFault(field, language) : null)),
    ...check((field, value) =>
      "longest" in field && isOne(field) && value.length > field.longest
        ? { fault: "too-long", number: field.longest }
        : null,
    ),
    ...(note.length > longestNote ? [{ field: "muutos", fault: "too-long", number: longestNote } as const] : []),
    ...check((field, _, lines) =>
      (field.kind === "words" || field.kind === "addresses") && lines.length > field.most
        ? { fault: "too-many", number: field.most }
        : null,
    ),
    ...years,
    ...(isBackwards ? [{ field: fields.ended.form, fault: "ends-before-start" } as const] : []),
    ...check((field, value, lines) => {
      if (field.kind === "addresses") {
        const odd = lines.findIndex((line) => !patterns.address.test(line));
        return odd === -1 ? null : { fault: "address", number: odd + 1 };
      }
      if (field.kind !== "address" || value === "" || isAddress(value, field)) return null;
      return { fault: field.host === undefined ? "one-address" : "innokyla-address" };
    }),
    ...check((field, value) => {
      if (field.kind !== "amount" || value === "") return null;
      const amount = amountIn(value, field.decimals);
      if (amount === null) return { fault: "amount", number: field.decimals };
      return amount > field.largest ? { fault: "too-large", number: field.largest } : null;
    }),
    ...check((field, value) =>
      value !== "" && "in" in field && field.in === language ? { fault: "own-language" } : null,
    ),
  ];
}

function yearFault(value: string): Fault | null {
  return patterns.year.test(value) ? null : { fault: "year" };
}

function isOne({ kind }: Field): boolean {
  return kind === "text" || kind === "long-text" || kind === "address";
}

/** An organisation is not typed by everybody: the pipeline misses it. */
function missingFault({ required, kind }: Field, language: string): Fault | null {
  if (kind !== "text" && kind !== "long-text") return null;
  if (required === "publish") return { fault: "missing" };
  return required === language ? { fault: "missing-summary" } : null;
}
