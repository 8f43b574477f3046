import { hash, verify } from "@node-rs/argon2";

/** Argon2id with OWASP's first choice of cost (19 MiB, two passes), the library's default. */
const algorithm = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Fewest and most characters of a password. */
export const passwordLength = { least: 12, most: 200 };

/** Why a password will not do, or null when it will. Length is what counts; nothing else is demanded. */
export function passwordFault(password: string): "short" | "long" | null {
  const length = [...password].length;
  return length < passwordLength.least ? "short" : length > passwordLength.most ? "long" : null;
}

export function hashPassword(password: string): Promise<string> {
  return hash(password, algorithm);
}

let nobodys: Promise<string> | undefined;

/** Whether the password is the stored one. Takes as long for nobody (`null`) as for somebody. */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  nobodys ??= hashPassword("nobody has this password");
  // A password beyond the limit can be nobody's, and must not buy hashing time.
  const matches = await verify(stored ?? (await nobodys), passwordFault(password) === "long" ? "" : password);
  return matches && stored !== null;
}
