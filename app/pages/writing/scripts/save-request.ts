import { type Fields, fieldsOf } from "./form-fields.ts";
import type { SaveFault } from "./save-state.ts";

/** What the server says of a save. */
export interface SaveAnswer {
  fault?: SaveFault;
  id?: string;
  version?: string;
  formToken?: string;
  /** Of the draft, which may be a parallel copy. */
  address?: string;
  /** Where a parallel copy is brought together with the other text. */
  combine?: string;
  waitSeconds?: number;
}

const patience = 15_000;
/** Browsers let no more than 64 kB outlive its page. */
const outlives = 60_000;

/** Sends the whole form to be saved; every way it can go ends in an answer, never in an exception. */
export async function sendSave(form: HTMLFormElement): Promise<SaveAnswer> {
  const body = bodyOf(fieldsOf(form));
  try {
    const response = await fetch(form.dataset.save ?? "", {
      method: "POST",
      body,
      headers: { Accept: "application/json" },
      keepalive: body.toString().length < outlives,
      redirect: "error",
      signal: AbortSignal.timeout(patience),
    });
    const said: unknown = await response.json().catch(() => null);
    const answer = isObject(said) ? said : {};
    if (response.ok && said !== null) return strings(answer);
    const waitSeconds = Number(response.headers.get("Retry-After")) || 0;
    return { ...strings(answer), waitSeconds, fault: faultOf(response.status, answer.fault) };
  } catch {
    return { fault: "offline" };
  }
}

/** What an answer other than a success means. */
export function faultOf(status: number, told: unknown): SaveFault {
  if (status === 401) return "signed-out";
  if (status === 403) return "forbidden";
  if (status === 404) return "not-found";
  if (status === 409) return "parallel";
  if (status === 413) return "too-big";
  if (told === "expired" || told === "too-many") return told;
  return status === 503 || status === 507 || status === 429 ? "busy" : "failed";
}

function bodyOf(fields: Fields): URLSearchParams {
  return new URLSearchParams(fields);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function strings(answer: Record<string, unknown>): SaveAnswer {
  const found = ["id", "version", "formToken", "address", "combine"].filter(
    (key) => answer[key] !== undefined && answer[key] !== null,
  );
  return Object.fromEntries(found.map((key) => [key, String(answer[key])]));
}
