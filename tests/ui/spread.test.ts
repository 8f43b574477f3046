import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { type AdoptionCard, noTexts } from "#app/adoptions/card.ts";
import { spreadOf } from "#app/adoptions/spread.ts";
import { startsByYear } from "#app/adoptions/years.ts";
import { country } from "#app/organisations/country.server.ts";
import { likenessTo } from "#app/organisations/likeness.ts";
import { adopterLine, type LikenessOf, mostSimilarFirst } from "#app/pages/adoptions/shared/adopter-likeness.ts";
import { adoptionsView, maxCards } from "#app/pages/adoptions/shared/summary.ts";
import { Family } from "#app/pages/practice/shared/family.tsx";
import { familyView } from "#app/pages/practice/shared/family-view.ts";
import { SpreadMap } from "#app/pages/spread/map.tsx";
import { notOnMap, regionsOf, spreadMap } from "#app/pages/spread/shared/map-view.ts";
import { StartsByYear } from "#app/pages/spread/shared/starts.tsx";
import { practiceSpreadView } from "#app/pages/spread/view.ts";
import { ThemeSizesTable } from "#app/pages/themes/sizes.tsx";
import { type Catalogue, readCatalogue } from "#app/practices/catalogue.server.ts";
import { adoptionCard, practiceCard } from "#tests/support/cards.ts";
import { withLibrary } from "#tests/support/temporary.ts";

const practice = practiceCard(1, { organisations: ["thl"] });
const known = await withLibrary((db) => readCatalogue(db));
const catalogue: Catalogue = { ...known, cards: [practice] };

function likeTo(slug: string): LikenessOf {
  const mine = known.organisations.get(slug);
  if (!mine) throw new Error(slug);
  const measure = likenessTo(mine, known.organisations.values());
  return (it) => {
    const other = known.organisations.get(it);
    return other ? measure(other) : null;
  };
}

const frame = (likenessOf: LikenessOf | null = null) => ({
  picture: country,
  likenessOf,
  likeness: { here: "/k-1", mine: null, isFromAddress: false, keptQuery: "", unknownName: "", suggestions: [] },
});
const summary = (cards: AdoptionCard[], likenessOf: LikenessOf | null = null) =>
  adoptionsView(practice, cards, catalogue, "fi", frame(likenessOf));
const contact = (organisation: string, text: string) =>
  adoptionCard(organisation, { texts: { ...noTexts, contact: text } });

describe("likeness among the adopters of a practice", () => {
  const slugs = ["tampere", "merikarvia", "olematon", "pomarkku", "thl"];

  test("the own organisation first, then the most similar, unknown ones last; without a comparison unsorted", () => {
    expect(mostSimilarFirst(slugs, (it) => it, likeTo("pomarkku"))).toEqual([
      ...["pomarkku", "merikarvia", "thl", "tampere", "olematon"],
    ]);
    expect(mostSimilarFirst(slugs, (it) => it, null)).toEqual(slugs);
  });

  test("names the reasons, and is null without any", () => {
    const like = likeTo("pomarkku");
    expect(adopterLine(like("merikarvia"), "fi")).toBe(
      "Sama hyvinvointialue, samaa suuruusluokkaa, molemmat maaseutumaisia kuntia",
    );
    expect(adopterLine(like("pomarkku"), "fi")).toBe("Vertailukohta");
    expect([adopterLine(like("tampere"), "fi"), adopterLine(like("olematon"), "fi"), adopterLine(null, "fi")]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe("the summary on the practice's page", () => {
  test("counts adopters, their regions and sizes, and not the interested", () => {
    const view = summary([
      adoptionCard("pomarkku", { status: "piloting" }),
      adoptionCard("merikarvia"),
      adoptionCard("kainuun-hyvinvointialue"),
      adoptionCard("oulu", { status: "interested" }),
    ]);
    expect(view.count).toBe(3);
    expect(view.regions).toEqual(["Satakunta (2)", "Kainuun hyvinvointialue (1)"]);
    expect(view.sizes).toEqual(["Alle 5 000 asukasta (2)"]);
    expect(view.interested.map((it) => it.name)).toEqual(["Oulu"]);
    expect(view.smallMap?.map?.dots.map((it) => it.name)).toEqual(["Merikarvia", "Pomarkku"]);
    expect(view.smallMap?.href).toBe("/kaytannot/k-1/levinneisyys");
  });

  test("has no map without adopters on it", () => {
    expect(summary([])).toMatchObject({ count: 0, smallMap: null, newest: null, regions: [] });
    expect(summary([adoptionCard("oulu", { status: "interested" })])).toMatchObject({ count: 0, smallMap: null });
    expect(summary([adoptionCard("thl")])).toMatchObject({ count: 1, smallMap: { map: null } });
  });

  test("the newest experience is the last saved one, however similar; one not on the page is linked to its own", () => {
    const withResults = adoptionCard("tampere", { texts: { ...noTexts, results: "Hyvin" } });
    const others = ["merikarvia", "siikainen", "jamijarvi"].map((it) => adoptionCard(it));
    const near = summary([withResults, ...others], likeTo("pomarkku"));
    expect(near.cards.at(-1)?.name).toBe("Tampere");
    expect(near.newest).toMatchObject({ name: "Tampere", href: "#sovellus-tampere" });
    const all = [...known.organisations.values()].filter((it) => it.kind === "municipality" && it.slug !== "tampere");
    const many = summary(
      [withResults, ...all.slice(0, maxCards).map((it) => adoptionCard(it.slug))],
      likeTo("puumala"),
    );
    expect(many.cards).toHaveLength(maxCards);
    expect(many.count).toBe(maxCards + 1);
    expect(many.newest?.href).toBe("/kaytannot/k-1/soveltaminen/versiot?jasen=tampere");
  });

  test("names a few adopters to ask, the most similar first, and the number of the others", () => {
    const slugs = ["tampere", "oulu", "turku", "espoo", "vantaa", "lahti", "merikarvia"];
    const cards = slugs.map((it) => contact(it, `Yksikkö ${it}`));
    const view = summary([...cards, contact("salo", "")], likeTo("pomarkku"));
    expect(view.contacts).toHaveLength(6);
    expect(view.contacts[0]).toMatchObject({ name: "Merikarvia", contact: "Yksikkö merikarvia" });
    expect(view.moreContacts).toBe(1);
    expect(summary(cards.slice(0, 2)).moreContacts).toBe(0);
  });
});

describe("the map and its table", () => {
  const places = spreadOf([practice], [adoptionCard("oulu"), adoptionCard("liminka", { status: "ended" })]);

  test("dots link to their rows and have the meaning of their shape as text; those not on the map are named", () => {
    const map = spreadMap(places, catalogue, "fi", country);
    expect(notOnMap(places, catalogue, "fi")).toEqual(["Terveyden ja hyvinvoinnin laitos (THL)"]);
    const props = { language: "fi" as const, title: "Kartta", map, notOnMap: ["THL"], skipTo: "#taulukko" };
    const html = renderToStaticMarkup(createElement(SpreadMap, props));
    expect(html).toContain('<a href="#rivi-oulu" aria-label="Oulu, käytössä tai kokeilussa">');
    expect(html).toContain(
      '<a href="#rivi-liminka" aria-label="Liminka, suunnitteilla, päättynyt tai vaihe ei tiedossa">',
    );
    expect(html).toContain("Taulukossa ovat myös: THL.");
    expect(html).not.toContain("Vinoneliö");
    expect(html).not.toContain("style=");
  });

  test("without municipalities there is no map, and the page says so", () => {
    const map = spreadMap(spreadOf([practice], []), catalogue, "fi", country);
    expect(map).toBeNull();
    const html = renderToStaticMarkup(
      createElement(SpreadMap, { language: "fi", title: "Kartta", map, notOnMap: [], skipTo: "#taulukko" }),
    );
    expect(html).toContain("karttaa ei ole");
  });

  test("has a row for each organisation, owners first and then by likeness, with notes on the card", () => {
    const cards = [adoptionCard("oulu", { membersOnly: true }), adoptionCard("liminka", { starter: "public-sources" })];
    const view = practiceSpreadView(practice, cards, catalogue, "fi", { picture: country, likenessOf: likeTo("ii") });
    expect(view).toMatchObject({ owners: 1, adopters: 2 });
    expect(view.rows.map((it) => [it.name, it.stage, it.badges.length])).toEqual([
      ["Terveyden ja hyvinvoinnin laitos (THL)", "Omistaja", 0],
      ["Liminka", "Käytössä", 1],
      ["Oulu", "Käytössä", 1],
    ]);
    expect(view.rows.map((it) => it.card)).toEqual([null, null, "/kaytannot/k-1/soveltaminen/versiot?jasen=oulu"]);
    expect(view.rows[1]?.place).toBe("Pohjois-Pohjanmaa · 10\u00a0000–19\u00a0999 asukasta");
  });

  test("an unknown organisation is on no map and in no region", () => {
    const unknown = spreadOf([practice], [adoptionCard("atlantis")]);
    expect(spreadMap(unknown, catalogue, "fi", country)).toBeNull();
    expect(regionsOf(["atlantis"], catalogue, "fi")).toEqual([]);
  });
});

describe("the other pictures", () => {
  const drawn = (cards: AdoptionCard[]) =>
    renderToStaticMarkup(createElement(StartsByYear, { language: "fi", starts: startsByYear(cards) }));

  test("years: bars with the same in words; says how many cards have no year, and that none has started", () => {
    const cards = [adoptionCard("ii", { since: "2020" }), adoptionCard("oulu", { since: "2021", status: "ended" })];
    const html = drawn([...cards, adoptionCard("pori")]);
    expect(html).toContain("Vuoden 2021 loppuun mennessä oli alkanut yhteensä 2 kokeilua tai käyttöönottoa.");
    expect(html).toContain("Lisäksi 1 kortissa ei kerrota");
    expect(html).toContain('<rect class="hollow" x="0" width="25" y="6" height="6"></rect></svg>päättynyt 1');
    expect(drawn([adoptionCard("pori")])).toContain("Yhdessäkään kortissa ei vielä kerrota");
    expect(drawn([])).toContain("Kukaan ei ole vielä kertonut aloittaneensa.");
    expect(drawn([adoptionCard("pori", { status: "planning", since: "2031" })])).toEqual(drawn([]));
    expect(html).not.toContain("style=");
  });

  test("themes by size: a cell with practices links to their list, one without has no link", () => {
    const theme = { slug: "talous", name: "Talous" };
    const cells = [
      { band: "alle-5000", count: 2 },
      { band: "5000-9999", count: 0 },
    ] as const;
    const sizes = { rows: [{ theme, cells: [...cells], total: 2 }], empty: [], largestCount: 2, withoutSize: 1 };
    const html = renderToStaticMarkup(createElement(ThemeSizesTable, { language: "fi", sizes }));
    expect(html).toContain(
      '<a href="/kaytannot?teema=talous&amp;koko=alle-5000" aria-label="2 käytäntöä: Talous, Alle 5 000 asukasta">',
    );
    expect(html).toContain('<span class="count">0</span>');
    expect(html).not.toContain("koko=5000-9999&quot;");
    expect(html.match(/kaytannot\?teema/g)).toHaveLength(1);
    expect(html).toContain("Lisäksi 1 käytäntö");
  });

  test("a family is nested lists, in which the page's own practice is not a link", () => {
    const cards = [
      practiceCard(1, { organisations: ["thl"], kind: "model" }),
      practiceCard(2, { organisations: ["oulu"], applies: "k-1", started: 2022 }),
      practiceCard(3, { organisations: ["ii"], applies: "k-2" }),
    ];
    const family = familyView(cards[1] ?? practice, { ...catalogue, cards }, "fi");
    expect(family?.origin.versions[0]).toMatchObject({ here: true, versions: [{ here: false }] });
    expect(family?.origin.versions[0]?.facts).toEqual(["Oulu", "Vähintään 100\u00a0000 asukasta", "2022–"]);
    const html = renderToStaticMarkup(createElement(Family, { language: "fi", family }));
    expect(html).toContain('<strong lang="fi">K 2</strong> (tämä kuvaus)');
    expect(html).toContain('<a href="/kaytannot/k-3" lang="fi">K 3</a>');
    expect(html.match(/<ul/g)).toHaveLength(3);
    expect(familyView(practice, catalogue, "fi")).toBeNull();
    expect(renderToStaticMarkup(createElement(Family, { language: "fi", family: null }))).toBe("");
  });
});
