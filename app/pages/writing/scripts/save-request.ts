import { fieldsOf } from "./form-fields.ts";
import type { SaveFault } from "./save-state.ts";

/** The server's answer to a save. */
export interface SaveAnswer {
  fault?: SaveFault;
  id?: string;
  version?: string;
  formToken?: string;
  /** Address of the draft, which may be a parallel copy. */
  address?: string;
  /** Address of the page that combines a parallel copy with the other text. */
  combine?: string;
  waitSeconds?: number;
}

/** Longest time for a save, in milliseconds. */
const timeout = 15_000;
/** Longest body sent with `keepalive`, in characters: browsers allow 64 kB for requests that outlive their page. */
const mostKeptAlive = 60_000;

/** Sends the whole form to be saved. Never throws: every failure is a `fault` of the answer. */
export async function sendSave(form: HTMLFormElement): Promise<SaveAnswer> {
  const body = new URLSearchParams(fieldsOf(form));
  try {
    const response = await fetch(form.dataset.save ?? "", {
      method: "POST",
      body,
      headers: { Accept: "application/json" },
      keepalive: body.toString().length < mostKeptAlive,
      redirect: "error",
      signal: AbortSignal.timeout(timeout),
    });
    const json: unknown = await response.json().catch(() => null);
    const answer = isObject(json) ? json : {};
    if (response.ok && json !== null) return stringFields(answer);
    const waitSeconds = Number(response.headers.get("Retry-After")) || 0;
    return { ...stringFields(answer), waitSeconds, fault: faultOf(response.status, answer.fault) };
  } catch {
    return { fault: "offline" };
  }
}

/** The fault of a refusal, by its status and the `fault` in its body. */
export function faultOf(status: number, bodyFault: unknown): SaveFault {
  if (status === 401) return "signed-out";
  if (status === 403) return "forbidden";
  if (status === 404) return "not-found";
  if (status === 409) return "parallel";
  if (status === 413) return "too-big";
  if (bodyFault === "expired" || bodyFault === "too-many") return bodyFault;
  return status === 503 || status === 507 || status === 429 ? "busy" : "failed";
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function stringFields(answer: Record<string, unknown>): SaveAnswer {
  const present = ["id", "version", "formToken", "address", "combine"].filter(
    (key) => answer[key] !== undefined && answer[key] !== null,
  );
  return Object.fromEntries(present.map((key) => [key, String(answer[key])]));
}
