import path from "node:path";
import type { Page } from "playwright/test";
import { evidences, moneyBands, workBands } from "#app/adoptions/fields.ts";
import { saveAdoption } from "#app/adoptions/save.server.ts";
import { blankTyped } from "#app/adoptions/typed.ts";
import { compileSource, PIPELINE_VERSION } from "#app/mdx/compile.ts";
import { publish } from "#app/practices/publish.server.ts";
import { sectionHeadings } from "#app/practices/sections.ts";
import { openDatabase } from "#db/client.server.ts";
import { expect } from "#tests/support/browser-test.ts";
import { addPerson } from "#tests/support/people.ts";
import { writeUp } from "#tests/support/write-up.ts";

/** Organisations with long names, none of which another test is about or is most similar to a small one. */
const owners = ["kuusamo", "imatra", "tornio", "raahe", "ylivieska"];
const counties = ["keski-pohjanmaan", "etela-karjalan", "vantaan-ja-keravan", "lansi-uudenmaan", "kanta-hameen"];
const towns = ["lappeenranta", "hameenlinna", "savonlinna"];
const adopters = [...counties.map((it) => `${it}-hyvinvointialue`), ...towns];
const words = "Hyvinvointikoordinaattorijohtoryhmätyöskentelystä sovittiin kaikkien kanssa. ";

/**
 * Publishes a write-up with the longest allowed text in every field of the brief, and with adoptions that have every
 * choice; returns the brief's address.
 */
export async function publishLongPractice(page: Page): Promise<string> {
  const mark = crypto.randomUUID().replace(/[^a-f]/g, "");
  const slug = `pitka-${mark}`;
  const db = await openDatabase(path.join(process.env.E2E_DATA ?? "", "vertaiskunta.sqlite"));
  const headings = Object.values(sectionHeadings.fi).filter((heading) => heading !== "Mitä tehdään");
  const text = `${words.repeat(3)}\n\n- ${words}\n- ${"x".repeat(300)}\n\n${words.repeat(9)}`;
  const address = (index: number) => `https://www.example.org/${index}/${"osoite-".repeat(20)}`;
  const front = [
    `summary: ${words.repeat(5).slice(0, 299)}`,
    `alsoBy: [${owners.join(", ")}]`,
    "topics: [osallisuus]",
    "stage: pilot",
    "started: 2019",
    "targetGroups: [asukkaat, lapset, nuoret, perheet, tyoikaiset, tyottomat, ikaihmiset]",
    `targetGroupNote: ${words.repeat(5).slice(0, 299)}`,
    `sources: [${[1, 2, 3, 4, 5].map(address).join(", ")}]`,
    "origin: public-sources",
    "example: true",
    ...["summarySv", "summaryEn"].map((key) => `${key}: ${words.repeat(5).slice(0, 299)}`),
    "cost: 10000-50000",
    "costEuros: 100000000",
    "costPersonYears: 999.99",
    "costYear: 2024",
    ...["costNote", "funder", "programme"].map((key) => `${key}: ${words.repeat(3).slice(0, 199)}`),
    ...["context", "core", "adaptable"].map((key) => `${key}: ${words.repeat(9).slice(0, 599)}`),
    ...["municipalityRole", "countyRole", "ngoRole"].map((key) => `${key}: ${words.repeat(6).slice(0, 399)}`),
    `contact: ${words.repeat(3).slice(0, 199)}`,
    `contactAddress: https://www.example.org/${"osoite-".repeat(24)}`,
    `innokyla: https://innokyla.fi/fi/toimintamalli/${"osoite-".repeat(30)}`,
  ];
  const columns = Array.from({ length: 8 }, (_, at) => `${at}pitkäsarakeotsikkopitkäsarake`);
  const table = `| ${columns.join(" | ")} |\n|${"---|".repeat(columns.length)}\n| ${columns.join(" | ")} |`;
  const body = `${text}\n\n${table}\n\n${headings.map((heading) => `## ${heading}\n\n${text}`).join("\n\n")}`;
  const whole = writeUp({
    title: words.repeat(2).slice(0, 119),
    organisation: "rovaniemi",
    front: front.join("\n"),
    body,
  });
  const source = whole.replace("summary: Kaikille avoin kohtaamispaikka.\n", "");
  const request = { slug, source, via: "command" } as const;
  expect(await publish(db, { pipeline: PIPELINE_VERSION, compile: compileSource }, request)).toMatchObject({
    ok: true,
  });
  for (const [index, organisation] of adopters.entries()) {
    const { actor } = await addPerson(db, organisation, ["author"], `Soveltaja ${organisation} ${mark}`);
    const chosen = {
      ...({
        status: "in-use",
        results: words.repeat(9),
        money: moneyBands[index % 6],
        work: workBands[index % 5],
      } as const),
      evidence: evidences[index % 5],
    };
    const card = { practice: slug, organisation, typed: blankTyped(chosen), seenState: "0", checked: true };
    expect(await saveAdoption(db, actor, card)).toMatchObject({ ok: true });
  }
  await db.destroy();
  const brief = `/kaytannot/${slug}/paattajalle`;
  await expect.poll(async () => (await page.request.get(brief)).text()).toContain("ja 2 muuta.");
  return brief;
}
