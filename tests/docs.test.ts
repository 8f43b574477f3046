import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "..");
const notOurs = /^(node_modules|build|data|data-demo|test-results|\.git)$/;

/** Code fences, and what stands between backticks. */
const code = /^```[\s\S]*?^```|`[^`\n]+`/gm;

/** Files and folders by their place in the project; and files by any place. */
const fileFromRoot = /`((?:app|db|docs|practices|tests|\.ci)\/[\w./-]*)`/g;
const anyFile = /`((?:app|db|docs|practices|tests|\.ci)\/[\w./-]*|\w[\w./-]*\.(?:ts|tsx|css|cjs|json|svg|txt))`/g;

/** Commands of npm itself; all others are scripts of package.json. */
const npmItself = new Set(["ci", "cit", "install", "i", "outdated", "run"]);

const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { scripts: object };
const documents = documentsIn(root);
/** Decisions are dated: what they name may have gone since. */
const current = documents.filter(({ file }) => !file.startsWith("docs/decisions/"));

describe("the documents", () => {
  test("are seen at all", () => {
    expect(documents.map(({ file }) => file)).toEqual(expect.arrayContaining(["README.md", "docs/operating.md"]));
  });

  test.each(documents)("$file: its links lead to files that are there", ({ file, text }) => {
    const links = [...text.replaceAll(code, "").matchAll(/\]\((?!https?:|mailto:|#)([^)\s]+?)(?:#[^)]*)?\)/g)].map(
      ([, to]) => to ?? "",
    );
    expect(links.filter((to) => !existsSync(path.resolve(root, path.dirname(file), to)))).toEqual([]);
  });

  test.each(current)("$file: the files that it names are there", ({ file, text }) => {
    const named = [...text.matchAll(file.startsWith("app/") ? anyFile : fileFromRoot)];
    // A room's own document may name its files by their place in the room.
    const places = [root, path.resolve(root, path.dirname(file))];
    const missing = named.filter(([, name]) => !places.some((place) => existsSync(path.join(place, name ?? ""))));
    expect(missing.map(([, name]) => name)).toEqual([]);
  });

  test.each(current)("$file: its npm commands exist", ({ text }) => {
    // The second of two commands in a row of a table may be written without "npm run".
    const named = codeIn(text).matchAll(/\bnpm (?:run )?([a-z][\w:-]*)|^`(bench:[\w-]+)/gm);
    const names = [...named].map(([, command, bench]) => command ?? bench ?? "");
    expect(names.filter((name) => !npmItself.has(name) && !(name in scripts))).toEqual([]);
  });

  test("every script is told of in README or CONTRIBUTING", () => {
    const told = ["README.md", "CONTRIBUTING.md"].map((file) => readFileSync(path.join(root, file), "utf8")).join("\n");
    const unknown = Object.keys(scripts).filter((name) => !new RegExp(`npm (run )?${name}\\b`).test(told));
    // npm runs these by itself before the script they are named after.
    expect(unknown.filter((name) => !/^pre/.test(name))).toEqual([]);
  });

  test("the picture of the house names every room", () => {
    const picture = readFileSync(path.join(root, "docs/house.svg"), "utf8");
    const rooms = readdirSync(path.join(root, "app"), { withFileTypes: true }).filter((it) => it.isDirectory());
    const names = ["db", ...rooms.map(({ name }) => name)];
    expect(names.filter((name) => !new RegExp(`>${name}(/[^<]*)?<`).test(picture))).toEqual([]);
  });
});

/** All code of a document, each piece on lines of its own, with its marks. */
function codeIn(text: string): string {
  return (text.match(code) ?? []).join("\n");
}

function documentsIn(folder: string): { file: string; text: string }[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return notOurs.test(entry.name) ? [] : documentsIn(full);
    return entry.name.endsWith(".md") ? [{ file: path.relative(root, full), text: readFileSync(full, "utf8") }] : [];
  });
}
