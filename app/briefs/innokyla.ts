import type { OrganisationView } from "#app/organisations/read.server.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import { blocksUnder, type Part } from "#app/practices/parts.ts";
import type { PracticeBody } from "#app/practices/read.server.ts";
import type { SectionKey } from "#app/practices/sections.ts";

/** Where something stands in Innokylä's form. */
export type InnokylaGroup = "perustiedot" | "kuvaus" | "kehittamisen-polku" | "muut";

/** A field of Innokylä's form by the name it has there, in Finnish as there is no other, with our words for it. */
export interface InnokylaField {
  group: InnokylaGroup;
  id: string;
  name: string;
  /** "" when nothing here tells it. */
  text: string;
  /** Why it is empty: only its writer knows it, or it stands within what the part of needs tells. */
  empty: "writer" | "in-needs" | "untold";
}

interface Source {
  card: PracticeCard;
  body: Pick<PracticeBody, "partners" | "sources" | "targetGroupNote">;
  /** With the addresses of links. */
  parts: readonly Part[];
  /** Who own it; the first leads. */
  owners: readonly OrganisationView[];
  /** Where it is done, in words. */
  surroundings: string;
  /** Names of the target groups in the write-up's language. */
  targetGroups: readonly string[];
}

/**
 * A write-up in the order of Innokylä's fields, as printed on its pages; nothing is made up for a field that our
 * write-up has no words for. Where the group "muut" stands in the form is not known to us.
 */
export function innokylaFields({ card, body, parts, owners, surroundings, targetGroups }: Source): InnokylaField[] {
  const { language } = card;
  const under = (...keys: SectionKey[]) => together(keys.flatMap((key) => toLines(blocksUnder(parts, key))));
  const places = owners.filter(({ kind }) => kind === "municipality" || kind === "wellbeing_services_county");
  const area = places.flatMap((it) => [it[language], it.county?.[language], it.region?.[language]]);
  const ownParts = parts.filter((part) => part.key === null).flatMap(linesOf);
  const groups = listed([...targetGroups, body.targetGroupNote]);
  const needs = under("need", "aims");
  const fields: [InnokylaGroup, string, string, string, InnokylaField["empty"]?][] = [
    ["perustiedot", "nimi", "Toimintamallin nimi", card.title],
    ["perustiedot", "lyhyt-kuvaus", "Toimintamallin lyhyt kuvaus", card.summary],
    ["perustiedot", "toteutuspaikka", "Toteutuspaikka", listed(places.map((it) => it[language]))],
    ["perustiedot", "alue", "Paikkakunta, maakunta tai hyvinvointialue", listed(area)],
    ["perustiedot", "rahoittaja", "Toimintamallin rahoittaja", "", "writer"],
    ["perustiedot", "kokonaisuus", "Toimintamallin kokonaisuus", "", "writer"],
    ["perustiedot", "tekija", "Tekijä", "", "writer"],
    ["perustiedot", "kuva", "Kuva", "", "writer"],
    ["perustiedot", "liitteet", "Liitteet", together([under("materials"), body.sources.join("\n")])],
    ["kuvaus", "perusidea", "Ratkaisun perusidea", together([...ownParts, under("what")])],
    ["kuvaus", "toimintaymparisto", "Toimintaympäristö", surroundings],
    ["kuvaus", "ehdot", "Toimivuuden ja käyttöönoton ehdot", under("how", "tips", "risks")],
    ["kehittamisen-polku", "polku-toimintaymparisto", "Toimintaympäristö", surroundings],
    ["kehittamisen-polku", "lahtotilanne", "Lähtötilanne ja strategiset liittymäkohdat", needs],
    [
      ...(["kehittamisen-polku", "kehittajajoukko", "Kehittäjäjoukon kokoaminen ja yhteiskehittäminen"] as const),
      together([listed(body.partners), under("partners")]),
    ],
    ["kehittamisen-polku", "tavoiteltu-muutos", "Tavoiteltu muutos", "", needs === "" ? "untold" : "in-needs"],
    ["kehittamisen-polku", "mittaaminen", "Muutoksen mittaaminen", under("indicators")],
    ["muut", "kohderyhma", "Kohderyhmä ja asiakasymmärrys", together([groups, under("audience", "equity")])],
    ["muut", "tulokset", "Arvioinnin tulokset tiivistettynä", under("results")],
    ["muut", "vinkit", "Vinkkejä soveltajille", under("lessons")],
  ];
  return fields.map(([group, id, name, text, empty = "untold"]) => ({ group, id, name, text, empty }));
}

/** The fields as a text file: each name on a line of its own, what is empty says so in the words given. */
export function innokylaText(fields: readonly InnokylaField[], empty: string): string {
  return fields.map(({ name, text }) => `${name}\n\n${text || empty}\n`).join("\n\n");
}

function linesOf({ heading, blocks }: Part): string[] {
  return [heading, ...toLines(blocks)].filter((it) => it !== "");
}

/** Paragraphs; the items of a list stand together. */
function toLines(blocks: Part["blocks"]): string[] {
  const lines: string[] = [];
  let inList = false;
  for (const { mark, text } of blocks) {
    const line = mark === "" ? text : `${mark} ${text}`;
    const last = lines.length - 1;
    if (mark !== "" && inList) lines[last] = `${lines[last]}\n${line}`;
    else lines.push(line);
    inList = mark !== "";
  }
  return lines;
}

function together(texts: readonly string[]): string {
  return texts.filter((it) => it !== "").join("\n\n");
}

function listed(names: readonly (string | null | undefined)[]): string {
  return [...new Set(names.filter(Boolean))].join(", ");
}
