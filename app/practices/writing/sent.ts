import type { DraftMode } from "#db/schema.ts";
import { type SnippetKind, snippetKinds } from "./snippets.ts";
import { readTyped, type Typed } from "./typed.ts";

/** What a button of the writing form asks for. */
export type WritingAct =
  | { act: "save" | "preview" | "publish" | "delete" | "to-source" | "to-form" | "spread" | "attach" }
  | { act: "insert"; kind: SnippetKind }
  | { act: "detach"; name: string };

/** All that the writing form sends. */
export interface SentWriting {
  act: WritingAct;
  /** The draft it was drawn from, null before the first save. */
  id: number | null;
  version: number;
  /** The revision the page was drawn from; null when it does not say. */
  base: number | null;
  /** Tells one opened page from another. */
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
  jaa: { act: "spread" },
  liita: { act: "attach" },
  ...Object.fromEntries(snippetKinds.map((kind) => [`lisaa-${kind}`, { act: "insert", kind }])),
};

/** Begins the value of a button that takes a file from the draft; the file's name follows. */
export const detachPrefix = "poista-tiedosto:";

/** Reads the fields of the writing form by name; whatever else was sent is ignored. An unknown button saves. */
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
  if (button.startsWith(detachPrefix)) return { act: "detach", name: button.slice(detachPrefix.length) };
  return (Object.hasOwn(acts, button) && acts[button]) || { act: "save" };
}
