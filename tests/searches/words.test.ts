import { describe, expect, test } from "vitest";
import type { Actor } from "#app/people/policy.ts";
import type { Role } from "#app/people/rights.ts";
import { addThemeWord, listThemeWords, removeThemeWord } from "#app/searches/theme-words.server.ts";
import { addWord, listWords, removeWord } from "#app/searches/words.server.ts";
import type { Db } from "#db/client.server.ts";
import { readContentVersion } from "#db/content-version.server.ts";
import { addPerson } from "#tests/support/people.ts";
import { rolesThatMayNot } from "#tests/support/roles.ts";
import { withLibrary } from "#tests/support/temporary.ts";

const withCoordinator = (work: (db: Db, actor: NonNullable<Actor>) => Promise<void>) =>
  withLibrary(async (db) => work(db, (await addPerson(db, "thl", ["coordinator"])).actor));

const acts = (db: Db) => db.selectFrom("audit").select(["actor_id", "act", "subject"]).orderBy("id").execute();
const wordsOf = async (db: Db, slug: string) => (await listThemeWords(db)).find((it) => it.slug === slug)?.words;

describe("a word that the coordinator adds", () => {
  test("is added in lower case, changes the content version and is recorded, and so is its removal", () =>
    withCoordinator(async (db, actor) => {
      const before = await readContentVersion(db);
      expect(await addWord(db, actor, { word: " AVI-Uimala ", means: "  Avanto\n Uinti " })).toEqual({ ok: true });
      expect(await addWord(db, actor, { word: "avi-uimala", means: "kylmäuinti" })).toEqual({ ok: true });
      const words = await listWords(db);
      expect(words.map(({ word, means }) => [word, means])).toEqual([
        ["avi-uimala", "avanto uinti"],
        ["avi-uimala", "kylmäuinti"],
      ]);
      expect(await readContentVersion(db)).toBe(before + 2);
      expect(await removeWord(db, actor, words[0]?.id ?? 0)).toEqual({ ok: true });
      expect((await listWords(db)).map((it) => it.means)).toEqual(["kylmäuinti"]);
      expect(await readContentVersion(db)).toBe(before + 3);
      expect(await acts(db)).toEqual([
        { actor_id: actor.id, act: "add-search-word", subject: "avi-uimala → avanto uinti" },
        { actor_id: actor.id, act: "add-search-word", subject: "avi-uimala → kylmäuinti" },
        { actor_id: actor.id, act: "remove-search-word", subject: "avi-uimala → avanto uinti" },
      ]);
    }));

  test.each([
    ["", "jotakin", "word", "empty"],
    [" \u200b ", "jotakin", "word", "empty"],
    ["kaksi sanaa", "jotakin", "word", "one-word"],
    ["x".repeat(41), "jotakin", "word", "too-long"],
    ["<b>", "jotakin", "word", "letters"],
    ["-", "jotakin", "word", "letters"],
    ["sana", " ", "means", "empty"],
    ["sana", "yksi kaksi kolme neljä viisi kuusi", "means", "many-words"],
    ["sana", `${"x".repeat(99)} yy`, "means", "too-long"],
    ["sana", "a* -b", "means", "letters"],
    ["Sana", "sana", "means", "same"],
    ["HVA", "Hyvinvointialue", "means", "built-in"],
    ["tuttu", "kuvaus", "means", "there"],
    ["Kuvaus", "Tuttu", "means", "there"],
  ])("%j meaning %j is refused at %s: %s, and changes nothing", (word, means, field, fault) =>
    withCoordinator(async (db, actor) => {
      await addWord(db, actor, { word: "tuttu", means: "kuvaus" });
      const before = await readContentVersion(db);
      expect(await addWord(db, actor, { word, means })).toEqual({ ok: false, field, fault });
      expect([(await listWords(db)).length, await readContentVersion(db)]).toEqual([1, before]);
      expect(await acts(db)).toHaveLength(1);
    }),
  );

  test("that does not exist cannot be removed", () =>
    withCoordinator(async (db, actor) => {
      for (const id of [0, 999]) {
        expect(await removeWord(db, actor, id)).toEqual({ ok: false, field: null, fault: "gone" });
      }
      expect(await acts(db)).toEqual([]);
    }));
});

describe("a word of a theme", () => {
  const theme = "jarjestoyhteistyo";

  test("is added as written and removed, and both are recorded", () =>
    withCoordinator(async (db, actor) => {
      const before = await readContentVersion(db);
      expect(await addThemeWord(db, actor, { theme, themeWord: " Neljäs  sektori " })).toEqual({ ok: true });
      expect(await wordsOf(db, theme)).toContain("Neljäs sektori");
      expect(await removeThemeWord(db, actor, { theme, themeWord: "Neljäs sektori" })).toEqual({ ok: true });
      expect(await removeThemeWord(db, actor, { theme, themeWord: "NGO" })).toEqual({ ok: true });
      expect(await wordsOf(db, theme)).not.toContain("NGO");
      expect(await readContentVersion(db)).toBe(before + 3);
      expect((await acts(db)).map((it) => [it.act, it.subject])).toEqual([
        ["add-theme-word", "Neljäs sektori → jarjestoyhteistyo"],
        ["remove-theme-word", "Neljäs sektori → jarjestoyhteistyo"],
        ["remove-theme-word", "NGO → jarjestoyhteistyo"],
      ]);
    }));

  test.each([
    ["ei-ole", "sana", "theme", "theme"],
    ["", "sana", "theme", "theme"],
    [theme, "", "theme-word", "empty"],
    [theme, "a b c d e f", "theme-word", "many-words"],
    [theme, "x".repeat(101), "theme-word", "too-long"],
    [theme, "<script>", "theme-word", "letters"],
    [theme, "organisationssamarbete", "theme-word", "same"],
    [theme, "ngo", "theme-word", "there"],
  ])("of %j: %j is refused at %s: %s", (slug, themeWord, field, fault) =>
    withCoordinator(async (db, actor) => {
      const before = await readContentVersion(db);
      expect(await addThemeWord(db, actor, { theme: slug, themeWord })).toEqual({ ok: false, field, fault });
      expect([await readContentVersion(db), await acts(db)]).toEqual([before, []]);
    }),
  );

  test("that does not exist, or of an unknown theme, cannot be removed", () =>
    withCoordinator(async (db, actor) => {
      for (const typed of [
        { theme, themeWord: "ei ole" },
        { theme: "ei-ole", themeWord: "NGO" },
      ]) {
        expect(await removeThemeWord(db, actor, typed)).toEqual({ ok: false, field: null, fault: "gone" });
      }
      expect(await acts(db)).toEqual([]);
    }));
});

test.each<Role | "nobody">([...rolesThatMayNot("coordinate"), "nobody"])(
  "%s may neither add nor remove words",
  (role) =>
    withLibrary(async (db) => {
      const actor = role === "nobody" ? null : (await addPerson(db, "thl", [role])).actor;
      const results = [
        await addWord(db, actor, { word: "sana", means: "merkitys" }),
        await removeWord(db, actor, 1),
        await addThemeWord(db, actor, { theme: "hyvinvointitalous", themeWord: "sana" }),
        await removeThemeWord(db, actor, { theme: "hyvinvointitalous", themeWord: "wellbeing economy" }),
      ];
      expect(results.map((it) => !it.ok && it.fault)).toEqual(Array(4).fill("forbidden"));
      expect(await acts(db)).toEqual([]);
    }),
);
