import { languages } from "#app/practices/fields.ts";
import { languages as siteLanguages } from "#app/routes.ts";

/** The part of JSON Schema (2020-12) that the description uses. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  format?: "date-time" | "date" | "uri";
  pattern?: string;
  enum?: readonly (string | null)[];
  const?: string;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  default?: number;
  items?: Schema;
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: false;
}

export const text: Schema = { type: "string" };
export const textOrNull: Schema = { type: ["string", "null"] };
export const yesNo: Schema = { type: "boolean" };
export const address: Schema = { type: "string", format: "uri" };
export const moment: Schema = { type: "string", format: "date-time" };
export const count: Schema = { type: "integer", minimum: 0 };
export const language: Schema = { enum: languages };

/** The schema of an object that has all of these fields and no others. */
export function closedObject(properties: Record<string, Schema>, description?: string): Schema {
  const required = Object.keys(properties);
  return { type: "object", ...(description && { description }), properties, required, additionalProperties: false };
}

export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
export const listOf = (items: Schema): Schema => ({ type: "array", items });
export const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: "null" }] });
export const described = (schema: Schema, description: string): Schema => ({ ...schema, description });

export const names = closedObject(Object.fromEntries(siteLanguages.map((it) => [it, text])));
export const named = closedObject({ slug: text, name: ref("Names") });
