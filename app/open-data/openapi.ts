import { facetKeys } from "#app/practices/list/facets.ts";
import { licence, licenceUrl } from "./licence.ts";
import { bounds } from "./page.ts";
import { address, closedObject, count, listOf, named, names, orNull, ref, type Schema, text } from "./schema.ts";
import {
  adoptionFields,
  licenceFields,
  memberFields,
  practiceFields,
  themeFields,
  wholePracticeFields,
} from "./schemas.ts";
import { searchResult } from "./search-schemas.ts";

const integerWithin = (minimum: number, maximum: number, defaultValue: number): Schema => ({
  type: "integer",
  minimum,
  maximum,
  default: defaultValue,
  description: "out of bounds is taken as the nearest bound",
});
const inQuery = (name: string, schema: Schema) => ({ name, in: "query", schema });
const inPath = (name: string) => ({ name, in: "path", required: true, schema: text });
const repeated = (name: string) => ({ ...inQuery(name, listOf(text)), explode: true });

/** Returns the OpenAPI 3.1 document of the open interface; the tests validate every answer against it. */
export function openApi(publicUrl: string) {
  return {
    openapi: "3.1.0",
    info: {
      title: "Vertaiskunta",
      version: "1",
      description:
        "Good practices of Finnish municipalities. Read-only, no key, any site may ask. Fields and parameters that " +
        "are not known are ignored; new ones may come, those here keep their meaning. No persons, no drafts, nothing " +
        "for members only.",
      license: { name: licence, url: licenceUrl },
    },
    servers: [{ url: publicUrl }],
    paths: {
      ...list("practices", "Published practices, the first published first", "Practices"),
      "/api/v1/practices/{slug}": {
        get: {
          operationId: "practice",
          summary: "One practice with its text",
          parameters: [inPath("slug")],
          responses: {
            ...ok("WholePractice"),
            301: { description: "it has another slug now" },
            304: unchanged,
            404: refusal("there is none"),
            410: refusal("withdrawn by its owner"),
          },
        },
      },
      ...list("adoptions", "What organisations tell of applying each other's practices, by practice", "Adoptions"),
      ...list("themes", "Themes of the network, in its order", "Themes"),
      ...list("members", "Members of the network and others who have a practice here, by slug", "Members"),
      "/api/v1/search": {
        get: {
          operationId: "search",
          summary: "What the search page finds, best first; without words what the choices leave, the newest first",
          parameters: [
            inQuery("q", { type: "string", maxLength: 200 }),
            inQuery("limit", integerWithin(1, 100, 20)),
            inQuery("offset", integerWithin(0, 1_000_000, 0)),
            inQuery("explain", { enum: ["1"] }),
            ...facetKeys.map(repeated),
            {
              ...inQuery("vertaa", { type: "string", maxLength: 80 }),
              description: "a municipality or wellbeing services county: practices of those most like it come first",
            },
          ],
          responses: {
            ...ok("Found"),
            400: refusal("q is too long, a facet has no such value, or vertaa names no municipality or county"),
          },
        },
      },
    },
    components: {
      schemas: {
        Names: names,
        Named: named,
        Practice: closedObject(practiceFields),
        WholePractice: closedObject(wholePracticeFields),
        Adoption: closedObject(adoptionFields),
        Theme: closedObject(themeFields),
        Member: closedObject(memberFields),
        Practices: pageOf("Practice"),
        Adoptions: pageOf("Adoption"),
        Themes: pageOf("Theme"),
        Members: pageOf("Member"),
        Found: searchResult,
        Refusal: closedObject({ error: text }),
      },
    },
  };
}

function list(name: string, summary: string, schema: string) {
  const csv = { "text/csv": { schema: text } };
  return {
    [`/api/v1/${name}`]: {
      get: {
        operationId: name,
        summary,
        parameters: bounds.map(({ name, minimum, maximum, defaultValue }) =>
          inQuery(name, { type: "integer", minimum, maximum, default: defaultValue }),
        ),
        responses: {
          ...ok(schema),
          304: unchanged,
          400: refusal("page or per_page is no whole number within its bounds"),
        },
      },
    },
    [`/api/v1/${name}.csv`]: {
      get: {
        operationId: `${name}Table`,
        summary: `${summary}: whole, as a table`,
        responses: { 200: { description: "UTF-8, semicolons, names of columns first", content: csv }, 304: unchanged },
      },
    },
  };
}

function pageOf(item: string): Schema {
  return closedObject({
    ...licenceFields,
    attribution: text,
    total: count,
    page: { type: "integer", minimum: 1 },
    perPage: { type: "integer", minimum: 1, maximum: 100 },
    pages: count,
    next: orNull(address),
    previous: orNull(address),
    items: listOf(ref(item)),
  });
}

const unchanged = { description: "as If-None-Match has it" };

function ok(schema: string) {
  return { 200: { description: "found", content: { "application/json": { schema: ref(schema) } } } };
}

function refusal(description: string) {
  return { description, content: { "application/json": { schema: ref("Refusal") } } };
}
