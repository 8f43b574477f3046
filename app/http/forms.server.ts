import type { AppLoadContext } from "@remix-run/node";

/** In bytes; the longest comment, percent-encoded, is far shorter. */
const largest = 300_000;

/**
 * Reads a posted form of at most 300 kB, counted as read, whatever `Content-Length` says. Throws 415 for any type but
 * `application/x-www-form-urlencoded`, 413 for a larger body. Fields that the caller does not read are ignored.
 */
export async function readForm(request: Request): Promise<URLSearchParams> {
  const type = request.headers.get("Content-Type")?.split(";")[0]?.trim();
  if (type !== "application/x-www-form-urlencoded") throw new Response(null, { status: 415 });
  if (!request.body) return new URLSearchParams();
  const chunks: Uint8Array[] = [];
  const reader = request.body.getReader();
  for (let length = 0; ; ) {
    const { value } = await reader.read();
    if (!value) break;
    length += value.length;
    // The rest is left unread, not cancelled: cancelling would close the connection before the response is sent.
    if (length > largest) throw new Response(null, { status: 413 });
    chunks.push(value);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString("utf8"));
}

/** A field's text, "" when it was not sent; line ends become \n. */
export function field(form: URLSearchParams, name: string): string {
  return (form.get(name) ?? "").replace(/\r\n?/g, "\n");
}

/** Whether the form carries the form token of this session (protection against forged requests). */
export function isOwnForm(form: URLSearchParams, context: AppLoadContext): boolean {
  return context.account !== null && form.get("avain") === context.account.formToken;
}

/** The address to open after signing in: `target` when it is a path of this site, otherwise `fallback`. */
export function safeTarget(target: string | null, fallback: string): string {
  if (!target?.startsWith("/") || /^\/[/\\]|[\p{Cc}\\]/u.test(target)) return fallback;
  const base = "http://own.invalid";
  return URL.canParse(target, base) && new URL(target, base).origin === base ? target : fallback;
}
