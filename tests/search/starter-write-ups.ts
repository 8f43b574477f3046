import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "yaml";
import type { Language, Stage } from "#db/schema.ts";
import type { TestLibrary } from "./test-library.ts";

const folder = path.resolve(import.meta.dirname, "../../practices");

interface Front {
  title: string;
  summary?: string;
  organisation: string;
  language?: Language;
  themes?: string[];
  topics?: string[];
  targetGroups?: string[];
  viewpoints?: string[];
  stage?: Stage;
}

/** Publishes the starter write-ups with their themes, terms, organisations and stages; returns their file names. */
export async function publishStarterWriteUps(library: TestLibrary): Promise<string[]> {
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".mdx")).sort();
  for (const file of files) {
    const [, front = "", body = ""] = (await readFile(path.join(folder, file), "utf8")).split(/^---$/m);
    const { title, summary = "", organisation, language = "fi", stage, ...rest } = parse(front) as Front;
    const { themes = [], topics = [], targetGroups = [], viewpoints = [] } = rest;
    const slug = path.basename(file, ".mdx");
    const text = body.replace(/[#*_>]+/g, " ").replace(/\]\([^)]*\)|<[^>]*>/g, " ");
    const terms = { topics, targetGroups, viewpoints };
    const belonging = { themes, ...terms, organisations: [organisation], ...(stage ? { stage } : {}) };
    await library.publish({ slug, title, summary, text, language, ...belonging });
  }
  return files;
}
