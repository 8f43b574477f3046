import { isIPv6 } from "node:net";
import path, { resolve } from "node:path";
import type { LegalFacts } from "#app/http/legal-facts.ts";
import { DEBIAN_DICTIONARY } from "#app/language/finnish/debian-dictionary.ts";
import type { SecondFactorRule } from "#app/people/second-factor/required.ts";

/** The settings of the environment, checked once at start; no other code reads environment variables for settings. */
export interface Settings {
  /** Whether this is a demo: made-up people, by default in a data folder of its own. */
  demo: boolean;
  port: number;
  host: string;
  /** Absolute path of the folder with the database, uploaded files and backups. */
  dataDir: string;
  /** Absolute path of the folder with the starter write-ups, which is only read. */
  practicesDir: string;
  /** Origin of the site as browsers see it, such as https://example.org, without a slash at the end. */
  publicUrl: string;
  /** Host names, without port, that a request may have in its Host header. */
  allowedHosts: ReadonlySet<string>;
  /** Number of proxies in front of the server whose X-Forwarded headers are trusted. */
  trustProxy: number;
  logLevel: "debug" | "info" | "warn" | "error" | "silent";
  /** Who must have a second factor for signing in. */
  secondFactor: SecondFactorRule;
  /** Absolute path of Voikko's dictionary (mor.vfst), used when the file exists; null when it is switched off. */
  dictionary: string | null;
  /** Who runs the service, for the legal pages; they say of a null value that it is not known. */
  legal: LegalFacts;
}

/** A value in the environment that cannot be used. The message is one line. */
export class SettingsError extends Error {
  override name = "SettingsError";
}

/** Reads the settings from an environment. Throws `SettingsError` that names the variable and its allowed values. */
export function readSettings(env: Record<string, string | undefined>, demo = false): Settings {
  const get = (name: string, fallback: string) => env[name]?.trim() || fallback;
  const port = wholeNumber("PORT", get("PORT", "3000"), 0, 65_535);
  const host = get("HOST", "127.0.0.1");
  const ownName = requestHostName(host);
  const publicUrl = webOrigin("PUBLIC_URL", get("PUBLIC_URL", `http://localhost:${port}`));
  const extra = get("ALLOWED_HOSTS", "").split(",");
  return {
    demo,
    port,
    host,
    dataDir: resolve(get("DATA_DIR", demo ? "data-demo" : "data")),
    practicesDir: resolve(get("PRACTICES_DIR", path.join(import.meta.dirname, "../../practices"))),
    publicUrl,
    allowedHosts: new Set([
      "localhost",
      "127.0.0.1",
      "[::1]",
      new URL(publicUrl).hostname,
      ...(wildcardHosts.includes(ownName) ? [] : [ownName]),
      ...extra.map((name) => checkedHostName("ALLOWED_HOSTS", name.trim())).filter(Boolean),
    ]),
    trustProxy: wholeNumber("TRUST_PROXY", get("TRUST_PROXY", "0"), 0, 10),
    logLevel: oneOf("LOG_LEVEL", get("LOG_LEVEL", "info"), ["debug", "info", "warn", "error", "silent"]),
    secondFactor: oneOf("SECOND_FACTOR", get("SECOND_FACTOR", "voluntary"), ["voluntary", "coordinators"] as const),
    dictionary: dictionaryFile(get("VOIKKO_DICTIONARY", DEBIAN_DICTIONARY)),
    legal: readLegal(get),
  };
}

/** `none` switches the dictionary off: Finnish is then analysed by the program's own rules. */
function dictionaryFile(text: string): string | null {
  return text === "none" ? null : resolve(text);
}

function readLegal(get: (name: string, fallback: string) => string): LegalFacts {
  const lineSetting = (name: string) => singleLine(name, get(name, ""), 500);
  const bases = ["consent", "contract", "legal-obligation", "public-task"] as const;
  const status = get("ACCESSIBILITY_STATUS", "");
  const assessed = get("ACCESSIBILITY_ASSESSED", "");
  const method = get("ACCESSIBILITY_METHOD", "");
  const basis = get("LEGAL_BASIS", "");
  const restoreTried = get("RESTORE_TRIED", "");
  if (status && !assessed)
    throw new SettingsError("ACCESSIBILITY_STATUS must come with ACCESSIBILITY_ASSESSED: a status is one of a day");
  return {
    controllerName: lineSetting("CONTROLLER_NAME"),
    controllerContact: lineSetting("CONTROLLER_CONTACT"),
    dataProtectionOfficer: lineSetting("DATA_PROTECTION_OFFICER"),
    legalBasis: basis ? oneOf("LEGAL_BASIS", basis, bases) : null,
    accessibilityStatus: status ? oneOf("ACCESSIBILITY_STATUS", status, ["full", "partial", "none"] as const) : null,
    accessibilityAssessed: assessed ? pastDay("ACCESSIBILITY_ASSESSED", assessed) : null,
    accessibilityMethod: method ? oneOf("ACCESSIBILITY_METHOD", method, ["self", "third-party"] as const) : null,
    accessibilityGaps: lineSetting("ACCESSIBILITY_GAPS"),
    accessibilitySupervisor: lineSetting("ACCESSIBILITY_SUPERVISOR"),
    hostingProvider: lineSetting("HOSTING_PROVIDER"),
    hostingLocation: lineSetting("HOSTING_LOCATION"),
    restoreTried: restoreTried ? pastDay("RESTORE_TRIED", restoreTried) : null,
    retention: readRetention(get),
  };
}

function readRetention(get: (name: string, fallback: string) => string): LegalFacts["retention"] {
  const days = (name: string, fallback: number) => wholeNumber(name, get(name, String(fallback)), 1, 36_500);
  return {
    securityLog: days("SECURITY_LOG_DAYS", 180),
    auditLog: days("AUDIT_LOG_DAYS", 3_650),
    feedback: days("FEEDBACK_DAYS", 730),
    endedPeople: days("ENDED_PERSON_DAYS", 730),
    dataRequests: days("DATA_REQUEST_DAYS", 1_825),
    links: days("LINK_DAYS", 30),
    withdrawnTexts: days("WITHDRAWN_TEXT_DAYS", 3_650),
  };
}

function singleLine(name: string, text: string, longest: number): string | null {
  if (text.length <= longest && !/\p{Cc}/u.test(text)) return text || null;
  throw new SettingsError(`${name} must be one line of at most ${longest} characters`);
}

function pastDay(name: string, text: string): string {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  if (day && day.toString() !== "Invalid Date" && day.toISOString().startsWith(text) && day.getTime() <= Date.now())
    return text;
  throw new SettingsError(`${name} must be a past day like 2026-05-31, not "${text}"`);
}

function wholeNumber(name: string, text: string, from: number, to: number): number {
  const value = Number(text);
  if (/^\d{1,5}$/.test(text) && value >= from && value <= to) return value;
  throw new SettingsError(`${name} must be a whole number from ${from} to ${to}, not "${text}"`);
}

function webOrigin(name: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  const plain = url && /^https?:$/.test(url.protocol) && url.pathname === "/" && !url.search && !url.hash;
  if (!plain || url.username) throw new SettingsError(`${name} must be like https://example.org, not "${text}"`);
  return url.origin;
}

/** Addresses that mean all network interfaces when listening; no request has them as its host. */
const wildcardHosts = ["0.0.0.0", "[::]"];

/** The host to listen on in the form that a browser puts into the Host header. */
function requestHostName(host: string): string {
  const name = isIPv6(host) ? `http://[${host}]` : `http://${host}`;
  if (/^[a-zA-Z0-9.:-]+$/.test(host) && (isIPv6(host) || !host.includes(":")) && URL.canParse(name))
    return new URL(name).hostname;
  throw new SettingsError(`HOST must be a host name or an address, not "${host}"`);
}

function checkedHostName(name: string, text: string): string {
  if (text === "" || /^[a-z0-9.-]+$/i.test(text)) return text.toLowerCase();
  throw new SettingsError(`${name} must be host names separated by commas, not "${text}"`);
}

function oneOf<T extends string>(name: string, text: string, values: readonly T[]): T {
  const value = values.find((it) => it === text);
  if (value) return value;
  throw new SettingsError(`${name} must be one of ${values.join(", ")}, not "${text}"`);
}
