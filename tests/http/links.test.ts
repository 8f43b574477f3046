import { afterAll, beforeAll, expect, test } from "vitest";
import { roleNames } from "#app/people/rights.ts";
import { inLanguage, languages } from "#app/routes.ts";
import { openDesk, type WritingDesk } from "#tests/support/writing.ts";

/** Pages of text, whose links are promises. */
const textPages = [
  ...["/", "/tietoa", "/saavutettavuus", "/tietosuoja", "/kayttoehdot", "/tietoa/hankinta", "/kirjoita/ohje"],
  ...["/palaute", "/kirjaudu", "/oma", "/kirjoita", "/oma/tiedot", "/poiminnat", "/haku"],
];

let desk: WritingDesk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

/** The addresses of this site that a page links to, with their fragments. */
function linksIn(html: string): string[] {
  const all = [...html.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&"));
  return all.filter((href) => /^[/#]/.test(href));
}

test.each([null, ...roleNames])("every link of the text pages leads where it says, as %s", async (role) => {
  const cookie = role === null ? "" : (await desk.join("liminka", [role], `Linkkien ${role}`)).cookie;
  const pages = new Map<string, { status: number; html: string }>();
  const open = async (address: string) => {
    const known = pages.get(address);
    if (known) return known;
    const answer = await fetch(desk.server.url + address, { headers: cookie ? { cookie } : {} });
    const page = { status: answer.status, html: await answer.text() };
    pages.set(address, page);
    return page;
  };
  const dead: string[] = [];
  // The links of the other languages do not depend on the role.
  for (const language of role === null ? languages : (["fi"] as const)) {
    for (const from of textPages.map((address) => inLanguage(address, language))) {
      const { status, html } = await open(from);
      // A page that is not for this role has no text to read.
      if (status !== 200) continue;
      for (const href of linksIn(html)) {
        const [address = "", fragment] = href.split("#");
        const target = await open(address === "" ? from : address);
        if (target.status !== 200) dead.push(`${from} → ${href}: ${target.status}`);
        else if (fragment && !target.html.includes(`id="${fragment}"`)) dead.push(`${from} → ${href}: no such place`);
      }
    }
  }
  expect([...new Set(dead)]).toEqual([]);
});
