import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { texts } from "#app/pages/about/texts.ts";
import { withFilledData } from "#tests/support/filled-data.ts";
import { startReadyServer } from "#tests/support/server.ts";

const prefixes = ["", "/sv", "/en"];
const pages = ["saavutettavuus", "tietosuoja", "kayttoehdot"];
const procurement = "tietoa/hankinta";
const notGiven = ["ei ole vielä ilmoittanut", "har ännu inte uppgett", "has not given this information yet"];
const statuses = /täyttää lain|uppfyller (inte )?lagens till|meets the accessibility|does not meet/;

async function withSite(
  env: Record<string, string>,
  work: (read: (address: string) => Promise<string>) => Promise<void>,
) {
  await withFilledData(async (data) => {
    const server = await startReadyServer(data, env);
    await work(async (address) => {
      const response = await fetch(server.url + address);
      expect([address, response.status]).toEqual([address, 200]);
      return response.text();
    });
    await server.stop();
  });
}

test("without settings the pages name what is missing, and state no status, assessment or controller", () =>
  withSite({}, async (read) => {
    for (const [index, prefix] of prefixes.entries()) {
      for (const page of pages) {
        const html = await read(`${prefix}/${page}`);
        expect(html).toContain(notGiven[index]);
        expect(html).not.toMatch(statuses);
        for (const other of pages) expect(html).toContain(`href="${prefix}/${other}"`);
      }
      expect(await read(`${prefix}/saavutettavuus`)).toMatch(/Ei vielä arvioitu|Ännu inte bedömd|Not yet assessed/);
      expect(await read(`${prefix}/saavutettavuus`)).toContain("Traficom");
      // Controller, contact, officer, basis, hosting (twice), its place, and the day of a restore are not given.
      const approving = await read(`${prefix}/${procurement}`);
      expect(approving.split(notGiven[index] ?? "")).toHaveLength(9);
      expect(approving).not.toMatch(statuses);
      for (const page of ["", "/tietoa", "/tietosuoja"])
        expect(await read(prefix + page || "/")).toContain(`href="${prefix}/${procurement}"`);
    }
  }));

test("settings are shown on the pages as escaped text", () =>
  withSite(
    {
      CONTROLLER_NAME: "Esimerkki <b>ry</b>",
      CONTROLLER_CONTACT: "palaute@example.org",
      DATA_PROTECTION_OFFICER: "javascript:alert(1)",
      LEGAL_BASIS: "public-task",
      ACCESSIBILITY_STATUS: "partial",
      ACCESSIBILITY_ASSESSED: "2026-05-31",
      ACCESSIBILITY_METHOD: "self",
      ACCESSIBILITY_GAPS: "Kartan pisteet ovat pieniä.",
      ACCESSIBILITY_SUPERVISOR: "https://valvoja.example.org/saavutettavuus",
      HOSTING_PROVIDER: "Esimerkkipalvelin <i>Oy</i>",
      HOSTING_LOCATION: "Helsinki",
      RESTORE_TRIED: "2026-06-30",
      SECURITY_LOG_DAYS: "90",
      FEEDBACK_DAYS: "1095",
      LINK_DAYS: "1",
    },
    async (read) => {
      const statement = await read("/saavutettavuus");
      expect(statement).toContain("osittain");
      expect(statement).toContain("31.5.2026");
      expect(statement).toContain("Kartan pisteet ovat pieniä.");
      expect(statement).toContain('href="https://valvoja.example.org/saavutettavuus"');
      expect(statement).not.toContain("ilmoittanut");
      const privacy = await read("/tietosuoja");
      expect(privacy).toContain("Esimerkki &lt;b&gt;ry&lt;/b&gt;");
      expect(privacy).toContain('href="mailto:palaute@example.org"');
      expect(privacy).not.toContain('href="javascript');
      const approving = await read("/tietoa/hankinta");
      for (const given of [
        "Esimerkkipalvelin &lt;i&gt;Oy",
        "Helsinki",
        "30.6.2026",
        "6 artiklan 1 kohdan e",
        "osittain",
      ])
        expect(approving).toContain(given);
      expect(approving).not.toContain("ilmoittanut tätä");
      for (const html of [approving, privacy])
        for (const days of ["90 päivää", "3 vuotta", "1 päivä<"]) expect(html).toContain(days);
      expect(await read("/sv/tietosuoja")).toContain("artikel 6.1 e");
      expect(await read("/en/kayttoehdot")).toContain("CC BY 4.0");
    },
  ));

test("every test that the page for approving names exists", () => {
  for (const language of ["fi", "sv", "en"] as const) {
    const named = JSON.stringify(texts(language).legal.procurement).match(/tests\/[\w/.-]+\.ts/g) ?? [];
    expect(named.length).toBeGreaterThan(10);
    for (const file of named) expect([file, existsSync(file)]).toEqual([file, true]);
  }
});
