import { existsSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { analyse } from "#app/language/analyse.ts";
import { chooseFinnishLemmatiser, finnishLemmatiserName } from "#app/language/finnish/choose-lemmatiser.server.ts";
import { DEBIAN_DICTIONARY } from "#app/language/finnish/debian-dictionary.ts";
import { readTransducer } from "#app/language/finnish/voikko-transducer.ts";
import { withFolder } from "#tests/support/temporary.ts";

const isInstalled = existsSync(DEBIAN_DICTIONARY);
if (!isInstalled)
  console.warn(`no ${DEBIAN_DICTIONARY}: the tests of the Voikko dictionary do not run (apt-get install voikko-fi)`);

afterAll(() => {
  chooseFinnishLemmatiser(null);
});

describe.skipIf(!isInstalled)("with the Voikko dictionary", () => {
  beforeAll(() => {
    expect(chooseFinnishLemmatiser(DEBIAN_DICTIONARY)).toBe(null);
  });

  test("the lemmatiser is named voikko", () => expect(finnishLemmatiserName()).toBe("voikko"));

  test.each([
    ["järjestetyille", "järjestää"],
    ["luettavissa", "lukea"],
    ["kirjoittamaansa", "kirjoittaa"],
    ["puhumatta", "puhua"],
    ["tekemisen", "tekeminen"],
    ["vanhimpien", "vanha"],
    ["nopeasti", "nopeasti"],
    ["terveellisyyden", "terveellisyys"],
    ["opettajalle", "opettaja"],
    ["hyvinvoinninkin", "hyvinvointi"],
    ["yhdyspinnoilla", "yhdyspinta"],
    ["nuorten", "nuori"],
    ["Limingassa", "liminka"],
  ])("%s is a form of %s", (form, lemma) => {
    expect(analyse(form, ["fi"])[0]?.lemmas[0]).toBe(`fi:${lemma}`);
  });

  test.each([
    ["hyvinvointialueiden", ["hyvinvointi", "alue"]],
    ["viikonlopun", ["viikko", "viikon", "loppu"]],
    ["terveydenhuollossa", ["terveys", "huolto"]],
    ["liikuntaneuvontaa", ["liikunta", "neuvonta"]],
  ])("%s has the members %j", (form, members) => {
    const parts = analyse(form, ["fi"])[0]?.parts;
    expect(parts).toEqual(expect.arrayContaining(members.map((member) => `p:fi:${member}`)));
  });

  test("words that the dictionary does not know are lemmatised by the rules", () => {
    expect(analyse("vertaiskuntalaistamoissa", ["fi"])[0]?.lemmas[0]).toBe("fi:vertaiskuntalaistamo");
  });

  test("a word with very many possible splits is analysed in at most 200 ms of CPU time", () => {
    const { analyse: walk } = readTransducer(readFileSync(DEBIAN_DICTIONARY));
    let analyses = 0;
    const before = process.cpuUsage();
    walk("yöalueidentaloaikatyöalueidentaloaikatyöalueidentaloaika", () => ++analyses > 0);
    const { user } = process.cpuUsage(before);
    expect(user / 1000).toBeLessThan(200);
  });
});

test("without a dictionary the rules are used, and no error is returned", () => {
  expect(chooseFinnishLemmatiser("/nowhere/mor.vfst")).toBe(null);
  expect(finnishLemmatiserName()).toBe("rules");
});

test("a file that is not a dictionary is named in the error, and the rules are used", () =>
  withFolder(async (folder) => {
    for (const bytes of [
      new Uint8Array(0),
      new Uint8Array(64),
      Buffer.from("6e3a0100fa510300".padEnd(200, "0"), "hex"),
    ]) {
      await writeFile(`${folder}/mor.vfst`, bytes);
      expect(chooseFinnishLemmatiser(`${folder}/mor.vfst`)).toContain(`${folder}/mor.vfst: `);
      expect(finnishLemmatiserName()).toBe("rules");
    }
  }));
