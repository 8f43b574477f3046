/** Over https the `__Host-` prefix binds the cookie to the host and to https; plain http cannot use it. */
function sessionCookieName(publicUrl: string): string {
  return publicUrl.startsWith("https:") ? "__Host-vertaiskunta" : "vertaiskunta";
}

/** The session's token in a request's cookies, or null. */
export function readSessionCookie(header: string | null | undefined, publicUrl: string): string | null {
  const name = `${sessionCookieName(publicUrl)}=`;
  const cookie = (header ?? "").split(/;\s*/).find((part) => part.startsWith(name));
  const token = cookie?.slice(name.length) ?? "";
  return /^[\w-]{43}$/.test(token) ? token : null;
}

/** The `Set-Cookie` header that stores a session's token for 30 days, or deletes the cookie when the token is null. */
export function sessionCookie(token: string | null, publicUrl: string): string {
  const secure = publicUrl.startsWith("https:") ? "; Secure" : "";
  const age = token === null ? 0 : 30 * 86_400;
  return `${sessionCookieName(publicUrl)}=${token ?? ""}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${age}${secure}`;
}
