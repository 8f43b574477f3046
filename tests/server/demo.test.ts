import { expect, test } from "vitest";
import { withFilledData } from "#tests/support/filled-data.ts";
import { type RunningServer, startReadyServer, startServer } from "#tests/support/server.ts";
import { withFolder } from "#tests/support/temporary.ts";

const talk = "/kaytannot/mielen-hyvinvoinnin-abc-elintapaohjauksessa";
const linksOf = (server: RunningServer) => server.output().match(/\/kutsu\/[\w-]{43}/g) ?? [];

test("a demo says so on every page, lets its made-up people in, and has something to read", () =>
  withFolder(async (data) => {
    const demo = await startReadyServer(data, {}, ["--demo"]);
    expect(linksOf(demo)).toHaveLength(4);
    for (const page of ["/", "/sv/haku", "/en/kirjaudu", talk]) {
      expect(await (await fetch(demo.url + page)).text()).toContain("demo-bar");
    }
    const html = await (await fetch(demo.url + talk)).text();
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
    const talkAgain = await (await fetch(again.url + talk)).text();
    expect(talkAgain.match(/Esittelyn keksitty kysymys/g)).toHaveLength(1);
    await again.stop();

    // The real site never opens a demo's folder.
    const real = await startServer(data);
    expect(await real.ended).toBe(1);
    expect(real.output()).toContain("is a demo's");
  }));

test("without the word there are no made-up people, and a folder with real ones is no demo's", () =>
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
