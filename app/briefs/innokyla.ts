import type { OrganisationView } from "#app/organisations/read.server.ts";
import type { PracticeCard } from "#app/practices/card.ts";
import { blocksUnder, type Part } from "#app/practices/parts.ts";
import type { PracticeBody } from "#app/practices/read.server.ts";
import type { SectionKey } from "#app/practices/sections.ts";

/** A section of Innokylä's form. */
export type InnokylaGroup = "perustiedot" | "kuvaus" | "kehittamisen-polku" | "muut";

/** A field of Innokylä's form and our text for it. The form exists in Finnish only, so `name` is Finnish. */
export interface InnokylaField {
  group: InnokylaGroup;
  id: string;
  name: string;
  /** "" when the practice has no text for the field. */
  text: string;
  /** Why `text` is empty: only the author can fill it, it is part of the text about needs, or the practice lacks it. */
  empty: "writer" | "in-needs" | "untold";
}

interface Source {
  card: PracticeCard;
  body: Pick<PracticeBody, "partners" | "sources" | "targetGroupNote">;
  /** Read with `links: true`, so that the text contains the addresses of links. */
  parts: readonly Part[];
  /** The owners, the leading organisation first. */
  owners: readonly OrganisationView[];
  /** Location and population of the owners, in the language of the practice. */
  surroundings: string;
  /** Names of the target groups in the language of the practice. */
  targetGroups: readonly string[];
  /** Texts from the practice's fields, by the id of the field of Innokylä's form to which they belong. */
  fieldTexts: ReadonlyMap<string, string>;
}

/**
 * Returns a practice as the fields of Innokylä's form, in the order in which Innokylä's public pages print them. A field
 * for which the practice has no text is returned empty. The place of the group "muut" within the form is unverified.
 */
export function innokylaFields({
  card,
  body,
  parts,
  owners,
  surroundings,
  targetGroups,
  fieldTexts,
}: Source): InnokylaField[] {
  const { language } = card;
  const under = (...keys: SectionKey[]) => joinParagraphs(keys.flatMap((key) => toLines(blocksUnder(parts, key))));
  const places = owners.filter(({ kind }) => kind === "municipality" || kind === "wellbeing_services_county");
  const area = places.flatMap((it) => [it[language], it.county?.[language], it.region?.[language]]);
  const ownParts = parts.filter((part) => part.key === null).flatMap(linesOf);
  const groups = joinNames([...targetGroups, body.targetGroupNote]);
  const needs = under("need", "aims");
  const fields: [InnokylaGroup, string, string, string, InnokylaField["empty"]?][] = [
    ["perustiedot", "nimi", "Toimintamallin nimi", card.title],
    ["perustiedot", "lyhyt-kuvaus", "Toimintamallin lyhyt kuvaus", card.summary],
    ["perustiedot", "toteutuspaikka", "Toteutuspaikka", joinNames(places.map((it) => it[language]))],
    ["perustiedot", "alue", "Paikkakunta, maakunta tai hyvinvointialue", joinNames(area)],
    ["perustiedot", "rahoittaja", "Toimintamallin rahoittaja", "", "writer"],
    ["perustiedot", "kokonaisuus", "Toimintamallin kokonaisuus", "", "writer"],
    ["perustiedot", "tekija", "Tekijä", "", "writer"],
    ["perustiedot", "kuva", "Kuva", "", "writer"],
    ["perustiedot", "liitteet", "Liitteet", joinParagraphs([under("materials"), body.sources.join("\n")])],
    ["kuvaus", "perusidea", "Ratkaisun perusidea", joinParagraphs([...ownParts, under("what")])],
    ["kuvaus", "toimintaymparisto", "Toimintaympäristö", surroundings],
    ["kuvaus", "ehdot", "Toimivuuden ja käyttöönoton ehdot", under("how", "tips", "risks")],
    ["kehittamisen-polku", "polku-toimintaymparisto", "Toimintaympäristö", surroundings],
    ["kehittamisen-polku", "lahtotilanne", "Lähtötilanne ja strategiset liittymäkohdat", needs],
    [
      ...(["kehittamisen-polku", "kehittajajoukko", "Kehittäjäjoukon kokoaminen ja yhteiskehittäminen"] as const),
      joinParagraphs([joinNames(body.partners), under("partners")]),
    ],
    ["kehittamisen-polku", "tavoiteltu-muutos", "Tavoiteltu muutos", "", needs === "" ? "untold" : "in-needs"],
    ["kehittamisen-polku", "mittaaminen", "Muutoksen mittaaminen", under("indicators")],
    ["muut", "kohderyhma", "Kohderyhmä ja asiakasymmärrys", joinParagraphs([groups, under("audience", "equity")])],
    ["muut", "tulokset", "Arvioinnin tulokset tiivistettynä", under("results")],
    ["muut", "vinkit", "Vinkkejä soveltajille", under("lessons")],
  ];
  return fields.map(([group, id, name, text, empty = "untold"]) => ({
    group,
    id,
    name,
    text: joinParagraphs([text, fieldTexts.get(id.replace("polku-", "")) ?? ""]),
    empty,
  }));
}

/** Returns the fields as plain text: each name on its own line, then its text, or `empty` for a field without text. */
export function innokylaText(fields: readonly InnokylaField[], empty: string): string {
  return fields.map(({ name, text }) => `${name}\n\n${text || empty}\n`).join("\n\n");
}

function linesOf({ heading, blocks }: Part): string[] {
  return [heading, ...toLines(blocks)].filter((it) => it !== "");
}

/** Returns one string for each paragraph; the items of a list make one string, an item on each line. */
function toLines(blocks: Part["blocks"]): string[] {
  const lines: string[] = [];
  let inList = false;
  for (const { marker, text } of blocks) {
    const line = marker === "" ? text : `${marker} ${text}`;
    const last = lines.length - 1;
    if (marker !== "" && inList) lines[last] = `${lines[last]}\n${line}`;
    else lines.push(line);
    inList = marker !== "";
  }
  return lines;
}

function joinParagraphs(texts: readonly string[]): string {
  return texts.filter((it) => it !== "").join("\n\n");
}

function joinNames(names: readonly (string | null | undefined)[]): string {
  return [...new Set(names.filter(Boolean))].join(", ");
}
