import { type Field, type FieldKey, fieldOf } from "#app/practices/fields.ts";
import { address, described, listOf, orNull, ref, type Schema, text, textOrNull, yesNo } from "./schema.ts";

/** Returns the JSON Schema of a practice's field, by its kind, with the description in the table of fields. */
export function fieldSchema(key: FieldKey): Schema {
  const field = fieldOf(key);
  const schema = schemaOf(field);
  return typeof field.api === "string" ? described(schema, field.api) : schema;
}

function schemaOf(field: Field): Schema {
  switch (field.kind) {
    case "text":
    case "long-text":
      return field.required === "publish" ? text : textOrNull;
    case "slug":
      return textOrNull;
    case "slugs":
      return listOf(ref("Named"));
    case "words":
    case "addresses":
      return listOf(text);
    case "address":
      return orNull(address);
    case "choice":
      return { enum: field.otherwise === undefined ? [...field.of, null] : field.of };
    case "year":
      return { type: ["integer", "null"] };
    case "amount":
      return { type: [field.decimals === 0 ? "integer" : "number", "null"], minimum: 0, maximum: field.largest };
    case "flag":
      return yesNo;
  }
}
