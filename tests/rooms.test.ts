import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "..");

/** What each room may import of the project; its own files it always may. `types:` means `import type` only. */
const doors: Record<string, string[]> = {
  "app/root.tsx": ["app/routes.ts", "app/ui", "pure:app/people"],
  "app/entry.server.tsx": ["app/ui"],
  "app/routes.ts": ["types:db"],
  // Where the programs of worker threads are, which differs between the build, development and tests.
  "app/worker-file.ts": [],
  // Of another subject a screen takes only what that one keeps in its folder `shared`: see `isAllowed`.
  "app/pages": [
    "app/routes.ts",
    "app/http",
    "app/people",
    "app/comments",
    "app/ui",
    "app/i18n",
    "app/practices",
    "app/adoptions",
    "app/picks",
    "app/files",
    "app/organisations",
    "app/searches",
    "app/themes",
    "app/search",
    "app/open-data",
    "app/personal-data",
    "app/board",
    "app/briefs",
    "app/redaction",
    "types:db",
  ],
  "app/http": [
    "app/routes.ts",
    "app/i18n",
    "app/ui",
    "app/people",
    "app/adoptions",
    "app/organisations",
    "types:app/comments",
    "app/practices",
    "pure:app/files",
    "types:app/search",
    "types:app/searches",
    "types:app/personal-data",
    "types:db",
  ],
  // Pure files of the rooms are enough for ui: nothing that reaches a database.
  "app/ui": [
    "app/routes.ts",
    "app/i18n",
    "pure:app/people",
    "pure:app/practices",
    "pure:app/organisations",
    "pure:app/search",
    "types:db",
  ],
  "app/i18n": ["types:db"],
  "app/organisations": ["db"],
  "app/themes": ["db"],
  "app/people": ["app/organisations", "db"],
  // Beside its own files the reader of front matter needs the table of fields, which belongs to the practices.
  "app/mdx": ["app/worker-file.ts", "app/practices/fields.ts", "types:db"],
  "app/practices/fields.ts": ["types:app/practices", "types:app/mdx", "types:db"],
  // Finnish, Swedish and English words: knows nothing of the database.
  "app/language": ["types:db", "reference:db"],
  "app/comments": [
    "app/people",
    "app/practices",
    "app/adoptions",
    "app/organisations",
    "app/i18n",
    "types:app/mdx",
    "db",
  ],
  "app/adoptions": ["app/people", "app/practices", "app/organisations", "pure:app/mdx", "db"],
  // What is collected for a wellbeing plan, and its files.
  "app/picks": ["app/worker-file.ts", "app/people", "app/practices", "app/adoptions", "types:db", "db"],
  // What is uploaded: knows write-ups only as ids.
  "app/files": ["app/people", "app/i18n", "db"],
  "app/practices": ["app/i18n", "app/people", "app/organisations", "app/themes", "app/mdx", "app/files", "db"],
  // What is removed from everything that the other rooms keep, in one act.
  "app/redaction": ["app/people", "app/practices", "app/comments", "app/adoptions", "app/files", "types:app/mdx", "db"],
  "app/search": [
    "app/worker-file.ts",
    "app/language",
    "pure:app/practices",
    "pure:app/organisations",
    "pure:app/adoptions",
    "db",
  ],
  // What the pages show, in stable names: composed of what has been read, without a database of its own.
  "app/open-data": [
    "app/routes.ts",
    "pure:app/adoptions",
    "types:app/practices",
    "pure:app/practices",
    "types:app/organisations",
    "pure:app/organisations",
    "types:app/themes",
    "types:db",
  ],
  // What is missing and what waits, counted over the other rooms for the coordinator.
  "app/board": [
    "app/people",
    "app/practices",
    "app/adoptions",
    "types:app/organisations",
    "pure:app/organisations",
    "app/themes",
    "app/searches",
    "db",
  ],
  // Made of what has been read, for who decides and for Innokylä: without a database of its own.
  "app/briefs": ["pure:app/practices", "pure:app/adoptions", "types:app/organisations", "types:db"],
  // What a person may ask of the own data, and how long it is kept: over everything that is stored of people.
  "app/personal-data": ["app/people", "db"],
  // What people search for, and the coordinator's words for search; the engine reads these from the database.
  "app/searches": ["pure:app/practices", "app/people", "db"],
  "app/server": [
    "app/routes.ts",
    "app/adoptions",
    "app/comments",
    "app/files",
    "app/http",
    "app/i18n",
    "app/language",
    "app/mdx",
    "app/people",
    "app/personal-data",
    "app/practices",
    "app/redaction",
    "app/search",
    "app/searches",
    "db",
  ],
  db: [],
};

/** The wings of search, in the one direction in which they may import each other. */
const searchWings = ["index", "query", "service"];

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const files = ["app", "db"].flatMap((folder) => filesUnder(path.join(root, folder)));
const imports = files.flatMap(importsOf);

describe("the rooms and their doors", () => {
  test("the files are seen at all", () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  test.each(Object.keys(doors))("%s opens only its own doors", (room) => {
    const wrong = imports
      .filter(({ from }) => roomOf(from) === room || from === room)
      .filter((it) => !isAllowed(room, it));
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test("every file belongs to a known room", () => {
    expect(
      files.map((file) => path.relative(root, file)).filter((file) => !(roomOf(file) in doors) && !isText(file)),
    ).toEqual([]);
  });

  test("only server and db read the environment", () => {
    const readers = files.filter((file) => /\bprocess\.env\b/.test(readFileSync(file, "utf8")));
    expect(
      readers.map((file) => roomOf(path.relative(root, file))).filter((room) => room !== "app/server" && room !== "db"),
    ).toEqual([]);
  });

  test("the wings of search import each other in one direction", () => {
    const wing = (file: string) => searchWings.indexOf(file.split("/")[2] ?? "");
    const inSearch = imports.filter((it) => roomOf(it.from) === "app/search" && roomOf(it.to) === "app/search");
    const wrong = inSearch.filter(({ from, to }) => wing(from) < wing(to));
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test("every address leads to a route file of a subject, and every route file has an address", () => {
    const table = readFileSync(path.join(root, "app/routes.ts"), "utf8").matchAll(/file: "([^"]+)"/g);
    const addressed = new Set([...table].map(([, file]) => `app/${file}`));
    const routes = files.map((file) => path.relative(root, file)).filter((file) => /\.route\.tsx?$/.test(file));
    expect([...addressed].sort()).toEqual(routes.sort());
  });

  test("pages hold no SQL and touch no files", () => {
    const inPages = files.filter((file) => file.includes("/app/pages/"));
    const wrong = inPages.filter((file) =>
      /\b(selectFrom|insertInto|updateTable|deleteFrom|node:fs)\b/.test(readFileSync(file, "utf8")),
    );
    expect(wrong).toEqual([]);
  });

  test("nobody imports the umbrella package or reads front matter by gray-matter", () => {
    const wrong = files.filter((file) => /from "(remix|gray-matter)"/.test(readFileSync(file, "utf8")));
    expect(wrong).toEqual([]);
  });

  test("user text cannot reach raw SQL: only migrations and what only SQLite can in their service write any", () => {
    const wrong = files.filter((file) => /\bsql(\.raw|\.ref|`)/.test(readFileSync(file, "utf8")));
    expect(
      wrong
        .map((file) => path.relative(root, file))
        .filter((file) => !/^db\/(migrations\/|sqlite-schema\.server\.ts$)/.test(file)),
    ).toEqual([]);
  });

  test("there are no drawers", () => {
    const drawers = readdirSync(path.join(root, "app")).filter((name) =>
      /^(utils?|lib|helpers?|components|common|shared)$/.test(name),
    );
    expect(drawers).toEqual([]);
  });

  test("the top level holds what the card and the design name", () => {
    const seen = readdirSync(root).filter(
      (name) => !/^(node_modules|build|data|data-demo|test-results|\.git|\.env)$/.test(name),
    );
    expect(seen.sort()).toEqual([
      ".ci",
      ".env.example",
      ".gitignore",
      ".nvmrc",
      "CHANGELOG.md",
      "CONTRIBUTING.md",
      "LICENSE",
      "README.md",
      "SECURITY.md",
      "app",
      "biome.json",
      "db",
      "docs",
      "package-lock.json",
      "package.json",
      "practices",
      "remix.config.js",
      "tests",
      "tsconfig.json",
    ]);
  });
});

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|cjs)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

function isText(file: string): boolean {
  return file.endsWith(".d.ts");
}

function importsOf(file: string): Import[] {
  const found = readFileSync(file, "utf8").matchAll(
    /^(?:import|export)\s+(type\s)?[^;]*?from\s+"([^"]+)"|^import\s+"([^"]+)"/gm,
  );
  return [...found].flatMap(([, type, named, bare]) => {
    const target = named ?? bare ?? "";
    const to = target.startsWith("#")
      ? target.slice(1)
      : target.startsWith(".")
        ? path.relative(root, path.resolve(path.dirname(file), target))
        : null;
    return to === null ? [] : [{ from: path.relative(root, file), to, typeOnly: Boolean(type) }];
  });
}

function roomOf(file: string): string {
  const parts = file.split("/");
  if (parts[0] === "db") return "db";
  return parts.length > 2 ? `app/${parts[1]}` : file;
}

/** The subject of a page's file, `app/pages/<subject>`. */
function subjectOf(file: string): string {
  return file.split("/")[2] ?? "";
}

/** What a subject names as shared with the others is in its folder `shared`. */
function isShared(file: string): boolean {
  return /^app\/pages\/[^/]+\/shared\//.test(file);
}

function isAllowed(room: string, { from, to, typeOnly }: Import): boolean {
  const target = roomOf(to);
  if (target === room && room === "app/pages") return subjectOf(from) === subjectOf(to) || isShared(to);
  if (target === room) return true;
  // A single file of a room may be named as a door, and then has doors of its own.
  return (doors[room] ?? []).some((door) => {
    const [kind, name] = door.includes(":") ? door.split(":") : ["any", door];
    if (name !== target && name !== to) return false;
    if (kind === "reference") return to.startsWith("db/reference/");
    return kind === "any" || typeOnly || (kind === "pure" && !to.includes(".server."));
  });
}
