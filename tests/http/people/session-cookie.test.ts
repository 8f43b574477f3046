import { describe, expect, test } from "vitest";
import { safeTarget } from "#app/http/forms.server.ts";
import { readSessionCookie, sessionCookie } from "#app/http/session-cookie.ts";

const token = "a".repeat(43);
const plain = "http://localhost:3000";
const secure = "https://vertaiskunta.example.org";

describe("the session's cookie", () => {
  test("over https it is bound to the host and secure", () => {
    expect(sessionCookie(token, secure)).toBe(
      `__Host-vertaiskunta=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=2592000; Secure`,
    );
    expect(sessionCookie(null, secure)).toContain("Max-Age=0");
    expect(sessionCookie(token, plain)).not.toContain("Secure");
  });

  test("is read among other cookies, and malformed ones are ignored", () => {
    expect(readSessionCookie(`x=1; __Host-vertaiskunta=${token}; y=2`, secure)).toBe(token);
    expect(readSessionCookie(`vertaiskunta=${token}`, secure)).toBeNull();
    expect(readSessionCookie(`evil-vertaiskunta=${token}`, plain)).toBeNull();
    for (const bad of ["", null, undefined, "vertaiskunta=short", `vertaiskunta=${"ä".repeat(43)}`]) {
      expect(readSessionCookie(bad, plain)).toBeNull();
    }
  });
});

describe("the address after signing in", () => {
  test.each(["/oma", "/kaytannot?teema=a&sivu=2", "/sv/teemat#x"])("%s is accepted", (target) => {
    expect(safeTarget(target, "/")).toBe(target);
  });

  test.each([null, "", "oma", "//a", "/\\a", "\\/a", "https://a", "/a\nb", "/\u0000", "javascript:1", "/a\\b"])(
    "%j is refused",
    (target) => {
      expect(safeTarget(target, "/oma")).toBe("/oma");
    },
  );
});
