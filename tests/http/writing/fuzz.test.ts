import { existsSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fieldNames } from "#app/practices/writing/typed.ts";
import { heavy } from "#tests/mdx/fixtures/heavy.ts";
import { honest } from "#tests/mdx/fixtures/honest.ts";
import { hostile } from "#tests/mdx/fixtures/hostile.ts";
import { hostileMarkup } from "#tests/mdx/fixtures/hostile-markup.ts";
import { hostileMore } from "#tests/mdx/fixtures/hostile-more.ts";
import { faultsIn, withoutMarks } from "#tests/mdx/published.ts";
import { numbers } from "#tests/support/numbers.ts";
import { faultsInPage, proseIn } from "#tests/support/page-faults.ts";
import { enough, type Fields, inBatches, openDesk, type Writer, type WritingDesk } from "#tests/support/writing.ts";

/** `FUZZ_ROUNDS=5000 FUZZ_SEED=7 npx vitest run -c tests/vitest.config.ts tests/http/writing-fuzz.test.ts` */
const rounds = Number(process.env.FUZZ_ROUNDS ?? 150);
const seed = Number(process.env.FUZZ_SEED ?? 20261121);

const documents = [hostile, hostileMarkup, hostileMore, honest].flatMap((it) => Object.values(it).flat());
const sources = [...documents.map((it) => it.source), ...Object.values(heavy).map((it) => it.slice(0, 2_000))];
const pieces = [...new Set(sources.flatMap((it) => it.split(/(?=[<>[\]{}|&`*"'\n:#-])/)))].filter(
  (it) => it.length < 400,
);
const acts = [
  ...["tallenna", "esikatsele", "julkaise", "julkaise", "julkaise", "lahdekoodi", "lomake", "jaa", "liita"],
  ...["lisaa-tulos", "lisaa-kuva", "lisaa-laatikko", "lisaa-video", "lisaa-vaiheet", "__proto__", "poista"],
];
const odd = ["__proto__", "constructor", "role", "organisation_id", "luonnos", "versio", "sivu", "kaytanto", "tapa"];

let desk: WritingDesk;
let author: Writer;
let canary: string;
let printed: string;
beforeAll(async () => {
  desk = await openDesk();
  author = await desk.join("liminka", ["author"], "Aino Kirjoittaja");
  canary = path.join(desk.data, "kanarialintu");
  printed = desk.server.output();
});
afterAll(() => desk.close());

function makeRound(next: () => number): { fields: Fields; address: string } {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const mixed = (most: number) => Array.from({ length: 1 + Math.floor(next() * most) }, () => pick(pieces)).join("");
  const spliced = () => {
    const host = pick(sources);
    const at = Math.floor(next() * host.length);
    return host.slice(0, at) + mixed(3) + host.slice(at);
  };
  const text = () => (next() < 0.5 ? spliced() : mixed(20)).replaceAll("CANARY", canary).slice(0, 60_000);
  const fields: Record<string, string | string[]> = { ...enough, teko: pick(acts) };
  if (next() < 0.4) Object.assign(fields, { tapa: "lahde", lahde: text() });
  else fields[pick(["osa-what", "osa-need", "johdanto", "koko-teksti"])] = text();
  if (next() < 0.5) fields.otsikko = mixed(4).slice(0, 150);
  for (let more = Math.floor(next() * 5); more > 0; more--)
    fields[pick(fieldNames)] = next() < 0.2 ? [mixed(2), mixed(2)] : mixed(4);
  if (next() < 0.2) Object.defineProperty(fields, pick(odd), { value: mixed(2), enumerable: true });
  return {
    fields,
    address: next() < 0.3 ? "/kirjoita/esikatselu" : pick(["/kirjoita", "/en/kirjoita", "/sv/kirjoita"]),
  };
}

test(
  `${rounds} mixtures of pieces, seed ${seed}`,
  async () => {
    const next = numbers(seed);
    const made = Array.from({ length: rounds }, () => makeRound(next));
    const seen = new Map<string, number>();
    const send = async ({ fields, address }: ReturnType<typeof makeRound>) => {
      const about = JSON.stringify({ seed, address, fields });
      const answer = await desk.send(author, fields, address);
      const body = await answer.text();
      const outcome = `${address} ${answer.status}`;
      seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
      expect([200, 302, 404, 409, 422], about).toContain(answer.status);
      // The general message is only for unexpected errors.
      expect(body, about).not.toMatch(/ei voitu käsitellä|could not be processed|kunde inte behandlas/);
      expect(existsSync(canary), about).toBe(false);
      const location = answer.headers.get("location");
      if (address.endsWith("esikatselu")) {
        const html = (JSON.parse(body) as { html: string | null }).html;
        if (html !== null) expect(faultsIn(withoutMarks(html)), about).toEqual([]);
      } else if (location !== null) {
        expect(location, about).toMatch(/^\/(?:(?:sv|en)\/)?[a-z-]+(?:\/[a-z0-9-]+){0,2}(?:\?[\w=-]+)?(?:#[\w-]+)?$/);
        const page = await desk.get(location.split("#")[0] ?? "", author.cookie);
        const html = await page.text();
        expect([page.status, about]).toEqual([200, about]);
        const isWriting = location.includes("?tehty=");
        expect(faultsInPage(html, isWriting ? ["application/json", "module"] : undefined).faults, about).toEqual([]);
        if (!isWriting) expect(faultsIn(proseIn(html)), about).toEqual([]);
      } else {
        expect(faultsInPage(body, ["application/json", "module"]).faults, about).toEqual([]);
        if (body.includes('class="prose"')) expect(faultsIn(withoutMarks(proseIn(body))), about).toEqual([]);
      }
    };
    for (let from = 0; from < rounds; from += 40) {
      await inBatches(made.slice(from, from + 40), 4, send);
      // A person may have at most a hundred drafts.
      await desk.db.deleteFrom("draft").execute();
    }
    console.log(`seed ${seed}: ${[...seen].map(([outcome, times]) => `${outcome} ×${times}`).join(", ")}`);
    expect(desk.server.output()).toBe(printed);
    expect((await desk.get("/")).status).toBe(200);
  },
  600_000 + rounds * 2_000,
);
