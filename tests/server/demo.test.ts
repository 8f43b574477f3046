import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { refuseMixedPeople } from "#app/server/demo/people.ts";
import { openLibrary } from "#app/server/site.ts";
import { withFilledData } from "#tests/support/filled-data.ts";
import { placeOlder } from "#tests/support/kill/kill-migrations.ts";
import { addPerson } from "#tests/support/people.ts";
import { type RunningServer, startReadyServer, startServer } from "#tests/support/server.ts";
import { withFolder } from "#tests/support/temporary.ts";

const practicePage = "/kaytannot/mielen-hyvinvoinnin-abc-elintapaohjauksessa";
const linksOf = (server: RunningServer) => server.output().match(/\/kutsu\/[\w-]{43}/g) ?? [];

test("a demo says so on every page, has sign-in links for its made-up people, and shows a discussion", () =>
  withFilledData(async (data) => {
    const demo = await startReadyServer(data, {}, ["--demo"]);
    expect(linksOf(demo)).toHaveLength(4);
    for (const page of ["/", "/sv/haku", "/en/kirjaudu", practicePage]) {
      expect(await (await fetch(demo.url + page)).text()).toContain("demo-bar");
    }
    const html = await (await fetch(demo.url + practicePage)).text();
    expect(html).toContain("Esittelyn keksitty kysymys.");
    expect(html).toContain("Demo Luottamushenkilö");
    const joined = await fetch(demo.url + linksOf(demo)[0], {
      method: "POST",
      redirect: "manual",
      headers: { origin: demo.url },
      body: new URLSearchParams({}),
    });
    expect([joined.status, joined.headers.get("location")]).toEqual([302, "/oma"]);
    await demo.stop();

    const again = await startReadyServer(data, {}, ["--demo"]);
    const htmlAgain = await (await fetch(again.url + practicePage)).text();
    expect(htmlAgain.match(/Esittelyn keksitty kysymys/g)).toHaveLength(1);
    await again.stop();

    // A real site does not open a demo's data folder.
    const real = await startServer(data);
    expect(await real.ended).toBe(1);
    expect(real.output()).toContain("is a demo's");
  }));

test("without --demo there are no made-up people, and a demo does not open a folder with real ones", () =>
  withFilledData(async (data) => {
    const real = await startReadyServer(data);
    expect(await (await fetch(real.url)).text()).not.toContain("demo-bar");
    const link = linksOf(real);
    expect(link).toHaveLength(1);
    const fields = { nimi: "Oikea Koordinaattori", email: "oikea@example.org", salasana: "kolme pientä sanaa" };
    await fetch(real.url + link[0], {
      method: "POST",
      redirect: "manual",
      headers: { origin: real.url },
      body: new URLSearchParams(fields),
    });
    await real.stop();
    const demo = await startServer(data, {}, ["--demo"]);
    expect(await demo.ended).toBe(1);
    expect(demo.output()).toContain("holds real accounts");
  }));

test("a folder of a demo stays one when somebody is invited to it; the wrong mode is refused before the upgrade", () =>
  withFolder(async (data) => {
    const before = await placeOlder(data, "0009");
    const file = path.join(data, "vertaiskunta.sqlite");
    const people = await readFile(file);
    await expect(refuseMixedPeople({ demo: false, dataDir: data })).rejects.toThrow("is a demo's");
    const real = await startServer(data);
    expect(await real.ended).toBe(1);
    expect(real.output()).toContain("is a demo's");
    expect((await readdir(data)).filter((name) => name.startsWith("before-"))).toEqual([]);
    expect((await readFile(file)).length).toBe(people.length);
    const { db } = await openLibrary(data, () => {});
    await addPerson(db, "liminka", ["author"], "Kutsuttu Henkilo");
    await db.destroy();
    expect(before.person).toHaveLength(4);
    await expect(refuseMixedPeople({ demo: true, dataDir: data })).resolves.toBeUndefined();
    await expect(refuseMixedPeople({ demo: false, dataDir: data })).rejects.toThrow("is a demo's");
  }));
