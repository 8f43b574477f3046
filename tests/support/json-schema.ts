import type { Schema } from "#app/open-data/schema.ts";

/** Checks one keyword of a schema: the faults, each with where in the value it is. */
type Check = (value: unknown, schema: Schema, at: string, known: Readonly<Record<string, Schema>>) => string[];

/** What is wrong with a value by a schema; nothing when all is right. Throws on a keyword it does not know. */
export function faultsOf(value: unknown, schema: Schema, known: Readonly<Record<string, Schema>>, at = "$"): string[] {
  return Object.keys(schema).flatMap((keyword) => {
    const check = checks[keyword as keyof Schema];
    if (!check) throw new Error(`Unknown keyword ${keyword} at ${at}`);
    return check(value, schema, at, known);
  });
}

const note: Check = () => [];
const checks: Record<keyof Schema, Check> = {
  description: note,
  default: note,
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
    const tried = anyOf.map((it) => faultsOf(value, it, known, at));
    return tried.some((it) => it.length === 0) ? [] : tried.flat();
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

function typeOf(value: unknown, wanted: string[]): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) && wanted.includes("integer") ? "integer" : typeof value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function whenText(value: unknown, check: (text: string) => string[]): string[] {
  return typeof value === "string" ? check(value) : [];
}

function fail(right: boolean, at: string, what: string): string[] {
  return right ? [] : [`${at}: ${what}`];
}
