import { amountIn, isAddress, patterns } from "#app/mdx/front-matter/field-kinds.ts";
import { type Field, fieldKeys, fieldOf, fields } from "../fields.ts";
import { languageIn } from "./compose.ts";
import { type FieldName, linesIn, type Typed, textIn } from "./typed.ts";

/** The fault of a field, found without compiling the text. Its message is in the texts of the writing page. */
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

/** The most characters of the change note. */
const longestNote = 300;

/** The main fields of the helpers, whose content is not part of the text and would be lost with the draft. */
const helperFields = ["koko-teksti", "laatikko-teksti", "vaiheet-rivit", "tulos-mittari", "video-osoite"] as const;

/** A problem for each helper with content that has not been inserted into the text. */
export function unusedHelperTexts(typed: Typed): FieldProblem[] {
  return helperFields
    .filter((field) => textIn(typed, field).trim() !== "")
    .map((field) => ({ field, fault: "unused" as const }));
}

type Fault = Omit<FieldProblem, "field">;

/** The faults that an author must correct in the fields of the form. The text of the sections is checked by the compiler. */
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
      "longest" in field && isSingleText(field) && value.length > field.longest
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
        const faultyLine = lines.findIndex((line) => !patterns.address.test(line));
        return faultyLine === -1 ? null : { fault: "address", number: faultyLine + 1 };
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

function isSingleText({ kind }: Field): boolean {
  return kind === "text" || kind === "long-text" || kind === "address";
}

/** The fault of an empty field that is required. The organisation is left to the compiler, as not all authors type it. */
function missingFault({ required, kind }: Field, language: string): Fault | null {
  if (kind !== "text" && kind !== "long-text") return null;
  if (required === "publish") return { fault: "missing" };
  return required === language ? { fault: "missing-summary" } : null;
}
