import type { DraftMode } from "#db/schema.ts";
import { type SnippetKind, snippetKinds } from "./snippets.ts";
import { type FieldName, fieldNames, readTyped, type Typed } from "./typed.ts";

/** The act of a button of the writing form. */
export type WritingAct =
  | { act: "save" | "preview" | "publish" | "delete" | "to-source" | "to-form" | "distribute" | "attach" }
  | { act: "insert"; kind: SnippetKind }
  | { act: "detach"; name: string }
  /** Reads a doubtful place of a field otherwise; the line is one of the field. */
  | { act: "read-otherwise"; kind: string; field: FieldName; line: number };

/** The fields that the writing form sends. */
export interface SentWriting {
  act: WritingAct;
  /** Id of the draft from which it was rendered; null before the first save. */
  id: number | null;
  version: number;
  /** Number of the revision from which the page was rendered; null when it was not sent. */
  base: number | null;
  /** Identifies the opened page. */
  page: string;
  mode: DraftMode;
  typed: Typed;
  terms: boolean;
  checked: boolean;
}

const acts: Readonly<Record<string, WritingAct>> = {
  tallenna: { act: "save" },
  esikatsele: { act: "preview" },
  julkaise: { act: "publish" },
  poista: { act: "delete" },
  lahdekoodi: { act: "to-source" },
  lomake: { act: "to-form" },
  jaa: { act: "distribute" },
  liita: { act: "attach" },
  ...Object.fromEntries(snippetKinds.map((kind) => [`lisaa-${kind}`, { act: "insert", kind }])),
};

/** The beginning of the value of a button that removes a file from the draft; the file's name follows it. */
export const detachPrefix = "poista-tiedosto:";

const otherwisePrefix = "lue-toisin:";

/** The value of a button that reads a place otherwise. */
export function otherwiseValue({ kind, field, line }: { kind: string; field: FieldName; line: number }): string {
  return `${otherwisePrefix}${kind}:${field}:${line}`;
}

/** Reads the fields of the writing form; other fields are ignored. An unknown button saves. */
export function readSentWriting(form: URLSearchParams): SentWriting {
  const id = Number(form.get("luonnos"));
  const version = Number(form.get("versio"));
  const base = form.get("pohja") ?? "";
  return {
    act: readAct(form.get("teko") ?? ""),
    id: Number.isSafeInteger(id) && id > 0 ? id : null,
    version: Number.isSafeInteger(version) ? version : 0,
    base: /^\d{1,6}$/.test(base) ? Number(base) : null,
    page: (form.get("sivu") ?? "").replace(/[^\w-]/g, "").slice(0, 40),
    mode: form.get("tapa") === "lahde" ? "source" : "form",
    typed: readTyped((name) => form.getAll(name)),
    terms: form.get("ehdot") === "1",
    checked: form.get("tarkistettu") === "1",
  };
}

function readAct(button: string): WritingAct {
  if (button.startsWith(otherwisePrefix)) {
    const [kind = "", name, line] = button.slice(otherwisePrefix.length).split(":");
    const field = fieldNames.find((it) => it === name);
    return field ? { act: "read-otherwise", kind, field, line: Number(line) } : { act: "preview" };
  }
  if (button.startsWith(detachPrefix)) return { act: "detach", name: button.slice(detachPrefix.length) };
  return (Object.hasOwn(acts, button) && acts[button]) || { act: "save" };
}
