import { expect, test } from "vitest";
import { withFilledData } from "#tests/support/filled-data.ts";
import { startReadyServer } from "#tests/support/server.ts";

const prefixes = ["", "/sv", "/en"];
const pages = ["saavutettavuus", "tietosuoja", "kayttoehdot"];
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
      expect(await read("/sv/tietosuoja")).toContain("artikel 6.1 e");
      expect(await read("/en/kayttoehdot")).toContain("CC BY 4.0");
    },
  ));
