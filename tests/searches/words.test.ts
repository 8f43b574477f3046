import { describe, expect, test } from "vitest";
import type { Actor } from "#app/people/policy.ts";
import type { Role } from "#app/people/rights.ts";
import { tidyWords, wordsFault } from "#app/searches/check-word.ts";
import { addSubjectWords, listSubjectWords, removeSubjectWord } from "#app/searches/subject-words.server.ts";
import { subjectId, subjectKinds } from "#app/searches/subjects.ts";
import { addWord, listWords, removeWord } from "#app/searches/words.server.ts";
import type { Db } from "#db/client.server.ts";
import { readContentVersion } from "#db/content-version.server.ts";
import { addPerson } from "#tests/support/people.ts";
import { rolesThatMayNot } from "#tests/support/roles.ts";
import { withLibrary } from "#tests/support/temporary.ts";

const withCoordinator = (work: (db: Db, actor: NonNullable<Actor>) => Promise<void>) =>
  withLibrary(async (db) => work(db, (await addPerson(db, "thl", ["coordinator"])).actor));

const acts = (db: Db) => db.selectFrom("audit").select(["actor_id", "act", "subject"]).orderBy("id").execute();
const wordsOf = async (db: Db, id: string) =>
  (await listSubjectWords(db)).find(({ kind, slug }) => subjectId(kind, slug) === id)?.words;

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

describe("the words of a theme, topic, target group or viewpoint", () => {
  const theme = "theme:jarjestoyhteistyo";
  const group = "target-group:ikaihmiset";

  test.each([
    [theme, "NGO", "theme", "jarjestoyhteistyo"],
    [group, "vanhukset", "target-group", "ikaihmiset"],
    ["topic:liikunta", "kuntoilu", "topic", "liikunta"],
  ])("of %s are added as written and removed, also %s that came with the program", (subject, known, kind, slug) =>
    withCoordinator(async (db, actor) => {
      const before = await readContentVersion(db);
      expect(await wordsOf(db, subject)).toContain(known);
      expect(await addSubjectWords(db, actor, { subject, words: " Neljäs  sektori " })).toEqual({ ok: true });
      expect(await wordsOf(db, subject)).toContain("Neljäs sektori");
      expect(await removeSubjectWord(db, actor, { subject, word: "Neljäs sektori" })).toEqual({ ok: true });
      expect(await removeSubjectWord(db, actor, { subject, word: known })).toEqual({ ok: true });
      expect(await wordsOf(db, subject)).not.toContain(known);
      expect(await readContentVersion(db)).toBe(before + 3);
      expect((await acts(db)).map((it) => [it.act, it.subject])).toEqual([
        [`add-${kind}-word`, `Neljäs sektori → ${slug}`],
        [`remove-${kind}-word`, `Neljäs sektori → ${slug}`],
        [`remove-${kind}-word`, `${known} → ${slug}`],
      ]);
    }),
  );

  test("are listed by kind; a topic and a viewpoint of one slug have words of their own", () =>
    withCoordinator(async (db, actor) => {
      expect(await addSubjectWords(db, actor, { subject: "viewpoint:osallisuus", words: "yhteistoiminta" })).toEqual({
        ok: true,
      });
      expect(await wordsOf(db, "viewpoint:osallisuus")).toEqual(["yhteistoiminta"]);
      expect(await wordsOf(db, "topic:osallisuus")).not.toContain("yhteistoiminta");
      expect([...new Set((await listSubjectWords(db)).map(({ kind }) => kind))]).toEqual(subjectKinds);
    }));

  test("are added many at once, separated by commas or line ends, each recorded; one typed twice once", () =>
    withCoordinator(async (db, actor) => {
      const before = await readContentVersion(db);
      const words = "mummot, vaarit,\n  isovanhempien  ikäluokka\nMummot,";
      expect(await addSubjectWords(db, actor, { subject: group, words })).toEqual({ ok: true });
      const added = ["mummot", "vaarit", "isovanhempien ikäluokka"];
      expect(await wordsOf(db, group)).toEqual(expect.arrayContaining(added));
      expect((await acts(db)).map((it) => it.subject)).toEqual(added.map((word) => `${word} → ikaihmiset`));
      expect(await readContentVersion(db)).toBe(before + 1);
    }));

  const long = "x".repeat(101);
  test.each([
    ["theme:ei-ole", "sana", "subject", "subject", undefined],
    ["stage:pilot", "sana", "subject", "subject", undefined],
    ["", "sana", "subject", "subject", undefined],
    [theme, "", "subject-words", "empty", ""],
    [theme, " ,\n,", "subject-words", "empty", ""],
    [theme, "a b c d e f", "subject-words", "many-words", "a b c d e f"],
    [theme, long, "subject-words", "too-long", long],
    [theme, "<script>", "subject-words", "letters", "<script>"],
    [theme, "organisationssamarbete", "subject-words", "same", "organisationssamarbete"],
    [theme, "ngo", "subject-words", "there", "ngo"],
    [group, "mummot, older  People, vaarit", "subject-words", "same", "older People"],
    [group, "mummot\nvaarit\nSeniorit", "subject-words", "there", "Seniorit"],
    [group, "mummot, vaa;rit", "subject-words", "letters", "vaa;rit"],
  ])(
    "of %j: %j are refused at %s: %s, naming the faulty one, and none is added",
    (subject, words, field, fault, word) =>
      withCoordinator(async (db, actor) => {
        const before = [await readContentVersion(db), await listSubjectWords(db)];
        expect(await addSubjectWords(db, actor, { subject, words })).toEqual({ ok: false, field, fault, word });
        expect([await readContentVersion(db), await listSubjectWords(db)]).toEqual(before);
        expect(await acts(db)).toEqual([]);
      }),
  );

  test("that do not exist, or of something unknown, cannot be removed", () =>
    withCoordinator(async (db, actor) => {
      for (const typed of [
        { subject: theme, word: "ei ole" },
        { subject: group, word: "NGO" },
        { subject: "theme:ei-ole", word: "NGO" },
      ]) {
        expect(await removeSubjectWord(db, actor, typed)).toEqual({ ok: false, field: null, fault: "gone" });
      }
      expect(await acts(db)).toEqual([]);
    }));

  test("that come with the program are such as the coordinator could add", () =>
    withLibrary(async (db) => {
      for (const { slug, fi, sv, en, words } of await listSubjectWords(db)) {
        const lower = words.map((word) => word.toLowerCase());
        expect([slug, ...lower.filter((word) => wordsFault(word) || tidyWords(word) !== word)]).toEqual([slug]);
        expect([slug, ...[fi, sv, en].filter((name) => lower.includes(name.toLowerCase()))]).toEqual([slug]);
        expect([slug, new Set(lower).size]).toEqual([slug, words.length]);
      }
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
        await addSubjectWords(db, actor, { subject: "theme:hyvinvointitalous", words: "sana" }),
        await removeSubjectWord(db, actor, { subject: "target-group:ikaihmiset", word: "vanhukset" }),
      ];
      expect(results.map((it) => !it.ok && it.fault)).toEqual(Array(4).fill("forbidden"));
      expect(await acts(db)).toEqual([]);
    }),
);
