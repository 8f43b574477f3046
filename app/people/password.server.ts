import { hash, verify } from "@node-rs/argon2";

/** Argon2id with OWASP's first choice of cost (19 MiB, two passes), the library's default. */
const algorithm = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Fewest and most characters (code points) of a password. */
const passwordLength = { least: 12, most: 200 };

/** Why a password is refused, or null. Only the length is checked. */
export function passwordFault(password: string): "short" | "long" | null {
  const length = [...password].length;
  return length < passwordLength.least ? "short" : length > passwordLength.most ? "long" : null;
}

export function hashPassword(password: string): Promise<string> {
  return hash(password, algorithm);
}

let dummyHash: Promise<string> | undefined;

/** Whether the password fits the stored hash. Takes as long without an account (`null`) as with one. */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  dummyHash ??= hashPassword("nobody has this password");
  // A password above the limit cannot be right, and must not cost time for hashing.
  const matches = await verify(stored ?? (await dummyHash), passwordFault(password) === "long" ? "" : password);
  return matches && stored !== null;
}
