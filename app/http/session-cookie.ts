/** Over https the `__Host-` prefix binds a cookie to the host and to https; plain http cannot use it. */
function cookieName(name: string, publicUrl: string): string {
  return publicUrl.startsWith("https:") ? `__Host-${name}` : name;
}

const sessionName = "vertaiskunta";
const deviceName = "vertaiskunta-laite";
const halfName = "vertaiskunta-koodi";
const day = 86_400;

/** The session's token in a request's cookies, or null. */
export function readSessionCookie(header: string | null | undefined, publicUrl: string): string | null {
  return readToken(header, cookieName(sessionName, publicUrl));
}

/** The device's token in a request's cookies, or null: the device is one on which somebody has signed in. */
export function readDeviceCookie(header: string | null | undefined, publicUrl: string): string | null {
  return readToken(header, cookieName(deviceName, publicUrl));
}

/** The token of a sign-in that waits for a code in a request's cookies, or null. */
export function readHalfCookie(header: string | null | undefined, publicUrl: string): string | null {
  return readToken(header, cookieName(halfName, publicUrl));
}

/** The `Set-Cookie` header that stores the token of a sign-in that waits for a code, or deletes it when it is null. */
export function halfCookie(token: string | null, publicUrl: string): string {
  return setCookie(cookieName(halfName, publicUrl), token ?? "", token === null ? 0 : 600, publicUrl);
}

/** The `Set-Cookie` header that stores a session's token for 30 days, or deletes the cookie when the token is null. */
export function sessionCookie(token: string | null, publicUrl: string): string {
  return setCookie(cookieName(sessionName, publicUrl), token ?? "", token === null ? 0 : 30 * day, publicUrl);
}

/** The headers of a response after signing in: they store the session for 30 days and the device for a year. */
export function signedInHeaders({ token, device }: { token: string; device: string }, publicUrl: string): Headers {
  const headers = new Headers();
  headers.append("Set-Cookie", sessionCookie(token, publicUrl));
  headers.append("Set-Cookie", setCookie(cookieName(deviceName, publicUrl), device, 365 * day, publicUrl));
  return headers;
}

function readToken(header: string | null | undefined, name: string): string | null {
  const cookie = (header ?? "").split(/;\s*/).find((part) => part.startsWith(`${name}=`));
  const token = cookie?.slice(name.length + 1) ?? "";
  return /^[\w-]{43}$/.test(token) ? token : null;
}

function setCookie(name: string, value: string, seconds: number, publicUrl: string): string {
  const secure = publicUrl.startsWith("https:") ? "; Secure" : "";
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure}`;
}
