import type { Schema } from "#app/open-data/schema.ts";

/** Checks one keyword of a schema; returns the faults, each with its path in the value. */
type Check = (value: unknown, schema: Schema, at: string, known: Readonly<Record<string, Schema>>) => string[];

/** Where a value does not fit a schema; empty when it fits. Throws on a keyword without a check. */
export function faultsOf(value: unknown, schema: Schema, known: Readonly<Record<string, Schema>>, at = "$"): string[] {
  return Object.keys(schema).flatMap((keyword) => {
    const check = checks[keyword as keyof Schema];
    if (!check) throw new Error(`Unknown keyword ${keyword} at ${at}`);
    return check(value, schema, at, known);
  });
}

const annotation: Check = () => [];
const checks: Record<keyof Schema, Check> = {
  description: annotation,
  default: annotation,
  $ref: (value, { $ref = "" }, at, known) => {
    const schema = known[$ref.replace("#/components/schemas/", "")];
    if (!schema) throw new Error(`Nothing at ${$ref}`);
    return faultsOf(value, schema, known, at);
  },
  type: (value, { type = [] }, at) => fail([type].flat().includes(typeOf(value, [type].flat())), at, `no ${type}`),
  enum: (value, schema, at) =>
    fail(
      (schema.enum ?? []).some((it) => it === value),
      at,
      "not of the list",
    ),
  const: (value, schema, at) => fail(value === schema.const, at, "another constant"),
  anyOf: (value, { anyOf = [] }, at, known) => {
    const results = anyOf.map((it) => faultsOf(value, it, known, at));
    return results.some((it) => it.length === 0) ? [] : results.flat();
  },
  pattern: (value, { pattern = "" }, at) => whenText(value, (it) => fail(new RegExp(pattern).test(it), at, pattern)),
  maxLength: (value, { maxLength = 0 }, at) => whenText(value, (it) => fail(it.length <= maxLength, at, "too long")),
  format: (value, { format = "uri" }, at) => whenText(value, (it) => fail(formats[format](it), at, `no ${format}`)),
  minimum: (value, { minimum = 0 }, at) => fail(typeof value !== "number" || value >= minimum, at, "too small"),
  maximum: (value, { maximum = 0 }, at) => fail(typeof value !== "number" || value <= maximum, at, "too great"),
  items: (value, { items = {} }, at, known) =>
    Array.isArray(value) ? value.flatMap((it, index) => faultsOf(it, items, known, `${at}[${index}]`)) : [],
  properties: (value, { properties = {} }, at, known) =>
    Object.entries(properties).flatMap(([name, schema]) =>
      isObject(value) && name in value ? faultsOf(value[name], schema, known, `${at}.${name}`) : [],
    ),
  required: (value, { required = [] }, at) =>
    isObject(value) ? required.flatMap((name) => fail(name in value, at, `${name} is missing`)) : [],
  additionalProperties: (value, { properties = {} }, at) =>
    isObject(value) ? Object.keys(value).flatMap((name) => fail(name in properties, at, `${name} is not known`)) : [],
};

const formats: Record<NonNullable<Schema["format"]>, (text: string) => boolean> = {
  "date-time": (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text) && !Number.isNaN(Date.parse(text)),
  date: (text) => /^\d{4}-\d\d-\d\d$/.test(text),
  uri: (text) => URL.canParse(text),
};

function typeOf(value: unknown, types: string[]): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) && types.includes("integer") ? "integer" : typeof value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function whenText(value: unknown, check: (text: string) => string[]): string[] {
  return typeof value === "string" ? check(value) : [];
}

function fail(fits: boolean, at: string, message: string): string[] {
  return fits ? [] : [`${at}: ${message}`];
}
