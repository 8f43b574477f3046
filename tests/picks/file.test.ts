import { describe, expect, test } from "vitest";
import { readAdoptions } from "#app/adoptions/read.server.ts";
import { saveAdoption } from "#app/adoptions/save.server.ts";
import { blankTyped, type Typed } from "#app/adoptions/typed.ts";
import { picksDocument } from "#app/pages/picks/document.ts";
import { readContents } from "#app/picks/contents.server.ts";
import type { PicksDocument } from "#app/picks/document.ts";
import { picksDocx } from "#app/picks/docx.server.ts";
import { resolvePicks } from "#app/picks/resolve.ts";
import { picksText } from "#app/picks/text.ts";
import { readCatalogue } from "#app/practices/catalogue.server.ts";
import { publish } from "#app/practices/publish.server.ts";
import type { Db } from "#db/client.server.ts";
import type { Language } from "#db/schema.ts";
import { compiler, type Person, withPeople } from "#tests/comments/people.ts";
import { readZip } from "#tests/support/zip.ts";

const publicUrl = "https://vertaiskunta.example";

const rich = `---
title: Kävelyryhmät & muuta
summary: Ohjatut ryhmät.
organisation: simo
topics: [osallisuus]
targetGroupNote: Yli 65-vuotiaat
stage: pilot
started: 2021
cost: under-1000
contact: Liikuntapalvelut
sources: [https://example.org/lahde?a=1&b=2]
origin: public-sources
---
Johdanto ilman otsikkoa.

## Tarve ja tavoite

Tavoite on **lisätä** liikuntaa, katso [malli](/kaytannot/toinen) ja [sivu](https://example.org/x).

## Hyvinvointisuunnitelman tavoitteet

Ikääntyneiden toimintakyky paranee.

## Mitä tehdään

1. Kutsu
2. Kävele
   - lenkki
   - tauko

Sitten:

1. Kysy palaute

<Result indicator="Askeleet" before="3 000" after="5 000" unit="kpl" />

## Tulokset ja niiden arviointi

| Vuosi | Osallistujia |
|---|---|
| 2021 | 12 |
| 2022 | 30 |

<Callout type="info" title="Huom">

Luvut ovat arvioita.

</Callout>

## Omaa

Salaista ei ole, mutta tätä ei oteta mukaan.
`;

async function put(db: Db, slug: string, source: string) {
  const result = await publish(db, compiler, { slug, source, via: "command" });
  if (!result.ok) throw new Error(JSON.stringify(result));
}

async function pick(db: Db, slugs: string[], language: Language = "fi"): Promise<PicksDocument> {
  const catalogue = await readCatalogue(db);
  const picks = resolvePicks(catalogue, slugs);
  const contents = await readContents(db, await readAdoptions(db, catalogue, null, {}), picks.cards, publicUrl);
  return picksDocument(contents, picks, { catalogue, language, publicUrl, takenAt: "2026-11-22T09:00:00.000Z" });
}

const textOf = async (db: Db, slugs: string[], language?: Language) =>
  picksText(await pick(db, slugs, language))
    .slice(1)
    .replaceAll("\r\n", "\n");

async function docxParts(db: Db, slugs: string[], language?: Language) {
  const files = readZip(new Uint8Array(await picksDocx(await pick(db, slugs, language))));
  const xml = files.get("word/document.xml") ?? "";
  const paragraphs = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([it]) => ({
    style: /<w:pStyle w:val="(\w+)"/.exec(it)?.[1] ?? "",
    numbering: /<w:numId w:val="(\d+)"/.exec(it)?.[1] ?? "",
    text: [...it.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(""),
    languages: [...it.matchAll(/<w:lang w:val="([\w-]+)"/g)].map(([, tag]) => tag),
  }));
  return { files, xml, paragraphs };
}

async function apply(db: Db, who: Person, typed: Partial<Typed>, practice = "rikas") {
  const card = { practice, organisation: "pori", typed: blankTyped(typed), seenState: "0", checked: true };
  expect(await saveAdoption(db, who, card)).toMatchObject({ ok: true });
}

describe("the text", () => {
  test("has each part under its own heading, in the order of a plan", () =>
    withPeople(async ({ db }) => {
      await put(db, "rikas", rich);
      const text = await textOf(db, ["rikas"]);
      const headings = [...text.matchAll(/^(.+)\n(?:=+|-+)$/gm)].map(([, heading]) => heading);
      expect(headings).toEqual([
        "Poiminnat hyvinvointisuunnitelmaan",
        "1. Kävelyryhmät & muuta",
        "Tavoitteet",
        "Toimenpiteet",
        "Mittarit ja tulokset",
        "Kohderyhmä",
        "Resurssit ja kustannukset",
        "Soveltajien kokemukset",
        "Lähteet",
        "Lisenssi",
      ]);
      expect(text).toContain("Poimittu 22.11.2026");
      expect(text).toContain("Koottu julkisista lähteistä, kunta ei ole vahvistanut.");
      expect(text).toContain("- Kuka: Simo (alle 5 000 asukasta)\n- Vaihe: Kokeilussa\n- Vuodet: 2021–\n");
      expect(text).toContain("- Yhteystaho: Liikuntapalvelut");
      expect(text).toContain("malli (https://vertaiskunta.example/kaytannot/toinen) ja sivu (https://example.org/x).");
      expect(text).toContain("1. Kutsu\n2. Kävele\n  - lenkki\n  - tauko\n\nSitten:\n\n1. Kysy palaute");
      expect(text).toContain("- Vuosi: 2021; Osallistujia: 12\n- Vuosi: 2022; Osallistujia: 30");
      expect(text).toContain("Kohderyhmä\n----------\n\n- Yli 65-vuotiaat");
      expect(text).toContain("- Kustannukset vuodessa: alle 1 000 €");
      expect(text).toContain("- https://example.org/lahde?a=1&b=2");
      expect(text).toContain("Käytännön sivu: https://vertaiskunta.example/kaytannot/rikas. Tiedot versiosta 1");
      expect(text).toContain("CC BY 4.0");
      expect(text).toContain("Kuvauksessa on lisäksi: Omaa.");
      expect(text).not.toContain("tätä ei oteta");
    }));

  test("has a measured result once, among the indicators, and a heading for each of two sections", () =>
    withPeople(async ({ db }) => {
      await put(db, "rikas", rich);
      const text = await textOf(db, ["rikas"]);
      expect(text.match(/Askeleet/g)).toHaveLength(1);
      expect(text).toMatch(/Mitatut muutokset:\n\n- Askeleet: Ennen 3 000\u00A0kpl, Jälkeen 5 000\u00A0kpl/);
      const aims = text.slice(text.indexOf("Tavoitteet\n---"), text.indexOf("Toimenpiteet\n"));
      expect(aims).toMatch(/Hyvinvointisuunnitelman tavoitteet\n\nIkääntyneiden .*\n\nTarve ja tavoite\n\nTavoite on/);
    }));

  test("says which parts have no text, and adds nothing", () =>
    withPeople(async ({ db }) => {
      const text = await textOf(db, ["toinen"]);
      expect(text.match(/^Ei ilmoitettu\.$/gm)).toHaveLength(4);
      expect(text).toContain("Palveluun ei ole kirjattu soveltajia.");
      expect(text).toContain("Lähteitä ei ole ilmoitettu.");
      expect(text).not.toContain("julkisista lähteistä");
    }));

  test("names the picks that were not found", () =>
    withPeople(async ({ db }) =>
      expect(await textOf(db, ["ei-ole", "toinen"])).toContain(
        "Näitä luettelon käytäntöjä ei löytynyt palvelusta:\n\n- ei-ole",
      ),
    ));

  test("has the beginning of a too long part and says so", () =>
    withPeople(async ({ db }) => {
      await put(db, "pitka", rich.replace("Ikääntyneiden", `${"Pitkästi kerrottu. ".repeat(10)}\n\n`.repeat(400)));
      const text = await textOf(db, ["pitka"]);
      expect(text.length).toBeLessThan(50_000);
      expect(text).toContain("Kuvaus on pitkä, ja tässä on vain sen alku.");
      expect(await textOf(db, ["toinen"])).not.toContain("Kuvaus on pitkä");
    }));

  test("has CRLF line ends and a byte order mark", () =>
    withPeople(async ({ db }) => {
      const text = picksText(await pick(db, ["toinen"]));
      expect(text.startsWith("\uFEFFPoiminnat")).toBe(true);
      expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    }));
});

describe("the adopters' cards", () => {
  test("have their public fields; nothing for members only is in either file", () =>
    withPeople(async ({ db, other }) => {
      await put(db, "rikas", rich);
      const candid = "Rahat loppuivat kesken";
      await apply(db, other, { status: "piloting", results: "Meni hyvin\nja jatkuu", evidence: "feedback", candid });
      const text = await textOf(db, ["rikas"]);
      expect(text).toContain("Pori\n\n50 000–99 999 asukasta · Kokeilussa");
      expect(text).toContain(
        "- Tulokset ja kokemukset: Meni hyvin\n  ja jatkuu\n- Mihin tieto perustuu: osallistujien",
      );
      const { xml } = await docxParts(db, ["rikas"]);
      expect(text + xml).not.toContain("Rahat");
    }));

  test("leave out a plan that is for members only", () =>
    withPeople(async ({ db, other }) => {
      await put(db, "rikas", rich);
      await apply(db, other, { status: "planning", reason: "Vasta aikeissa" });
      const text = await textOf(db, ["rikas"]);
      expect(text).toContain("Palveluun ei ole kirjattu soveltajia.");
      expect(text).not.toContain("aikeissa");
    }));
});

describe("the .docx", () => {
  test("has real headings without skipped levels, and a title", () =>
    withPeople(async ({ db }) => {
      await put(db, "rikas", rich);
      const { files, paragraphs } = await docxParts(db, ["rikas", "toinen"]);
      expect(files.get("docProps/core.xml")).toContain("<dc:title>Poiminnat hyvinvointisuunnitelmaan</dc:title>");
      const titled = paragraphs.filter((it) => /^(Title|Heading\d)$/.test(it.style));
      const titles = (style: string) => titled.filter((it) => it.style === style).map((it) => it.text);
      expect(titles("Title")).toEqual(["Poiminnat hyvinvointisuunnitelmaan"]);
      expect(titles("Heading1")).toEqual(["Kävelyryhmät &amp; muuta", "Toinen", "Lisenssi"]);
      expect(titles("Heading2").slice(0, 7)).toEqual([
        "Tavoitteet",
        "Toimenpiteet",
        "Mittarit ja tulokset",
        "Kohderyhmä",
        "Resurssit ja kustannukset",
        "Soveltajien kokemukset",
        "Lähteet",
      ]);
      const levels = titled.map((it) => Number(it.style.replace(/\D/g, "")));
      for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    }));

  test("has links, also to the practice's page", () =>
    withPeople(async ({ db }) => {
      await put(db, "rikas", rich);
      const { files, xml } = await docxParts(db, ["rikas"]);
      const relations = files.get("word/_rels/document.xml.rels") ?? "";
      for (const address of ["https://example.org/lahde?a=1&amp;b=2", `${publicUrl}/kaytannot/rikas`]) {
        const id = new RegExp(`Id="([^"]+)"[^>]*Target="${address.replace(/[?.]/g, "\\$&")}"`).exec(relations)?.[1];
        expect(xml).toContain(`<w:hyperlink w:history="1" r:id="${id}">`);
      }
      expect(relations).not.toMatch(/Target="(?!https:\/\/)[^"]*"[^>]*TargetMode="External"/);
    }));

  test("numbers each list from one, has bullets and a table with a head", () =>
    withPeople(async ({ db }) => {
      await put(db, "rikas", rich);
      const { xml, paragraphs } = await docxParts(db, ["rikas"]);
      const numberOf = (text: string) => paragraphs.find((it) => it.text === text)?.numbering;
      expect(numberOf("Kutsu")).toBe(numberOf("Kävele"));
      expect(numberOf("Kysy palaute")).not.toBe(numberOf("Kutsu"));
      expect(numberOf("lenkki")).toBe(numberOf("Yli 65-vuotiaat"));
      expect(xml.match(/<w:tbl>/g)).toHaveLength(1);
      expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
      expect(xml).not.toContain("<w:drawing");
    }));

  test("marks the language of each text", () =>
    withPeople(async ({ db }) => {
      const source = `---
title: Promenader
summary: Ledda grupper.
organisation: kauniainen
language: sv
topics: [osallisuus]
---
## Behov och mål

Att **öka** motionen.
`;
      await put(db, "ruotsiksi", source);
      const { files, paragraphs } = await docxParts(db, ["ruotsiksi"], "en");
      expect(files.get("word/styles.xml")).toContain('<w:lang w:val="en-GB"/>');
      const languagesOf = (text: string) => new Set(paragraphs.find((it) => it.text === text)?.languages);
      expect(languagesOf("Promenader")).toEqual(new Set(["sv-FI"]));
      expect(languagesOf("Att öka motionen.")).toEqual(new Set(["sv-FI"]));
      expect(languagesOf("Not stated.")).toEqual(new Set(["en-GB"]));
      expect(languagesOf("Aims")).toEqual(new Set(["en-GB"]));
    }));
});
