import path, { resolve } from "node:path";

/** What the environment sets, checked once at start; the rest of the program never looks there. */
export interface Settings {
  port: number;
  host: string;
  /** Absolute. Holds the database and its copies. */
  dataDir: string;
  /** Absolute. Holds the starter write-ups; only read. */
  practicesDir: string;
  /** Absolute address of the site as readers know it, without a slash at the end. */
  publicUrl: string;
  /** Host names, without port, that requests may be made to. */
  allowedHosts: ReadonlySet<string>;
  /** How many proxies in front of us to believe; 0 believes none. */
  trustProxy: number;
  logLevel: "debug" | "info" | "warn" | "error" | "silent";
}

/** A value in the environment that cannot be used. The message is one clear line. */
export class SettingsError extends Error {
  override name = "SettingsError";
}

/** Reads the settings from an environment. Throws `SettingsError` naming the variable and what would do. */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const get = (name: string, fallback: string) => env[name]?.trim() || fallback;
  const port = wholeNumber("PORT", get("PORT", "3000"), 0, 65_535);
  const host = get("HOST", "127.0.0.1");
  if (!/^[a-zA-Z0-9.:-]+$/.test(host)) throw new SettingsError(`HOST must be a host name or an address, not "${host}"`);
  const publicUrl = address("PUBLIC_URL", get("PUBLIC_URL", `http://localhost:${port}`));
  const extra = get("ALLOWED_HOSTS", "").split(",");
  return {
    port,
    host,
    dataDir: resolve(get("DATA_DIR", "data")),
    practicesDir: resolve(get("PRACTICES_DIR", path.join(import.meta.dirname, "../../practices"))),
    publicUrl,
    allowedHosts: new Set([
      "localhost",
      "127.0.0.1",
      "[::1]",
      new URL(publicUrl).hostname,
      ...extra.map((name) => hostName("ALLOWED_HOSTS", name.trim())).filter(Boolean),
    ]),
    trustProxy: wholeNumber("TRUST_PROXY", get("TRUST_PROXY", "0"), 0, 10),
    logLevel: oneOf("LOG_LEVEL", get("LOG_LEVEL", "info"), ["debug", "info", "warn", "error", "silent"]),
  };
}

function wholeNumber(name: string, text: string, from: number, to: number): number {
  const value = Number(text);
  if (/^\d{1,5}$/.test(text) && value >= from && value <= to) return value;
  throw new SettingsError(`${name} must be a whole number from ${from} to ${to}, not "${text}"`);
}

function address(name: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  const plain = url && /^https?:$/.test(url.protocol) && url.pathname === "/" && !url.search && !url.hash;
  if (!plain || url.username) throw new SettingsError(`${name} must be like https://example.org, not "${text}"`);
  return url.origin;
}

function hostName(name: string, text: string): string {
  if (text === "" || /^[a-z0-9.-]+$/i.test(text)) return text.toLowerCase();
  throw new SettingsError(`${name} must be host names separated by commas, not "${text}"`);
}

function oneOf<T extends string>(name: string, text: string, values: readonly T[]): T {
  const value = values.find((it) => it === text);
  if (value) return value;
  throw new SettingsError(`${name} must be one of ${values.join(", ")}, not "${text}"`);
}
