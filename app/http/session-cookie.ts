/** Served by https the cookie is bound to the host and never sent in the clear; plain http cannot have that. */
export function sessionCookieName(publicUrl: string): string {
  return publicUrl.startsWith("https:") ? "__Host-vertaiskunta" : "vertaiskunta";
}

/** The session's token in a request's cookies, or null. */
export function readSessionCookie(header: string | null | undefined, publicUrl: string): string | null {
  const name = `${sessionCookieName(publicUrl)}=`;
  const found = (header ?? "").split(/;\s*/).find((part) => part.startsWith(name));
  const token = found?.slice(name.length) ?? "";
  return /^[\w-]{43}$/.test(token) ? token : null;
}

/** The `Set-Cookie` that keeps a session, or ends it when the token is null. */
export function sessionCookie(token: string | null, publicUrl: string): string {
  const secure = publicUrl.startsWith("https:") ? "; Secure" : "";
  const age = token === null ? 0 : 30 * 86_400;
  return `${sessionCookieName(publicUrl)}=${token ?? ""}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${age}${secure}`;
}
