import { describe, expect, test } from "vitest";
import { foreseeList, inviteList, isGood } from "#app/people/invite-list/invite-list.server.ts";
import { type ListDefaults, type ListWords, type ReadList, readList } from "#app/people/invite-list/read-list.ts";
import { mostRows, tidyList } from "#app/people/invite-list/rows.ts";
import type { Role } from "#app/people/rights.ts";
import type { Db } from "#db/client.server.ts";
import { addPerson } from "#tests/support/people.ts";
import { rolesThatMayNot } from "#tests/support/roles.ts";
import { withLibrary } from "#tests/support/temporary.ts";

const words: ListWords = {
  roles: new Map<string, Role>([
    ["kirjoittaja", "author"],
    ["skribent", "author"],
    ["yhteyshenkilö", "contact"],
    ["contact person", "contact"],
    ["verkoston koordinaattori", "coordinator"],
  ]),
  organisations: new Map([
    ["liminka", "liminka"],
    ["limingo", "liminka"],
    ["oulu", "oulu"],
  ]),
  languages: new Map([
    ["suomi", "fi"],
    ["svenska", "sv"],
    ["en", "en"],
  ]),
};
const defaults: ListDefaults = { organisation: "liminka", language: "fi", roles: ["author"], lastDay: "" };
const lastDay = `${new Date().getFullYear() + 1}-12-31`;
const written = `31.12.${new Date().getFullYear() + 1}`;

const read = (text: string, chosen = defaults): ReadList => readList(tidyList(text), words, chosen);
const addresses = ({ people }: ReadList) => people.map(({ person }) => `${person.name}|${person.email}`);

describe("reading a list", () => {
  test.each([
    ["rows of a spreadsheet", "Maija Meri\tm@example.org\r\nPekka Puu\tp@example.org\r\n"],
    ["semicolons and quotation marks", '"Maija Meri";"m@example.org"\n"Pekka Puu";"p@example.org"'],
    ["commas, the address first", "m@example.org, Maija Meri\np@example.org, Pekka Puu"],
    ["names with addresses", "Maija Meri <m@example.org>\n\n  Pekka Puu <p@example.org>"],
    ["recipients of a message on one line", '"Maija Meri" <m@example.org>; Pekka Puu <p@example.org>'],
    [
      "a byte order mark and a Finnish header",
      "\uFEFFNimi;Sähköposti\r\nMaija Meri;m@example.org\rPekka Puu;p@example.org",
    ],
    ["a Swedish header in another order", "E-post,Namn\nm@example.org,Maija Meri\np@example.org,Pekka Puu"],
    ["first and last names", "Last name\tFirst name\tE-mail\nMeri\tMaija\tm@example.org\nPuu\tPekka\tp@example.org"],
    ["first and last names without a header", "Maija;Meri;m@example.org\nPekka;Puu;p@example.org"],
    ["empty rows below a table", "Maija Meri;m@example.org\n;;\nPekka Puu;p@example.org\n;;;\n"],
  ])("understands %s", (_name, text) => {
    expect(addresses(read(text))).toEqual(["Maija Meri|m@example.org", "Pekka Puu|p@example.org"]);
  });

  test("a name with a comma keeps it in quotation marks", () => {
    expect(addresses(read('"Meri, Maija" <m@example.org>\n"Puu, Pekka",p@example.org'))).toEqual([
      "Meri, Maija|m@example.org",
      "Puu, Pekka|p@example.org",
    ]);
  });

  test("rows may say organisation, roles, last day and language; defaults hold for those that do not", () => {
    const header = "name;email;language;last day;roles;organisation;Puhelin";
    const list = read(
      `${header}\nMaija Meri;m@example.org;Svenska;${written};Kirjoittaja + contact person;OULU;1\nPekka Puu;p@example.org`,
    );
    expect(list.people.map((it) => it.person)).toEqual([
      {
        name: "Maija Meri",
        email: "m@example.org",
        language: "sv",
        lastDay,
        roles: ["author", "contact"],
        organisation: "oulu",
      },
      { name: "Pekka Puu", email: "p@example.org", ...defaults },
    ]);
    expect(list.people.map((it) => [it.line, it.fault])).toEqual([
      [2, null],
      [3, null],
    ]);
    expect([list.header, list.unread]).toEqual([header, ["Puhelin"]]);
    const [inOrder] = read(`Maija Meri;m@example.org;Limingo;skribent/yhteyshenkilö;${lastDay};en`).people;
    expect(inOrder?.person).toMatchObject({
      organisation: "liminka",
      roles: ["author", "contact"],
      lastDay,
      language: "en",
    });
  });

  test("a role that is given twice in a row is given once", () => {
    expect(read("A B;a@example.org;;kirjoittaja+skribent").people[0]?.person.roles).toEqual(["author"]);
  });

  test.each([
    ["an unknown role", "A B;a@example.org;liminka;kirjuri", { kind: "role-unknown", said: "kirjuri" }],
    [
      "an unknown organisation",
      "A B;a@example.org;Atlantis;kirjoittaja",
      { kind: "organisation-unknown", said: "Atlantis" },
    ],
    ["an unknown language", "A B;a@example.org;;;;klingon", { kind: "language-unknown", said: "klingon" }],
    ["an open quotation mark", '"A B;a@example.org', { kind: "quotes", said: "" }],
    ["an address that is on an earlier row", "A B;OK@example.org", { kind: "twice", said: "1" }],
  ])("%s is a fault of its row only", (_name, row, fault) => {
    const { people } = read(`Ok Henkilö;ok@example.org\n${row}\nToinen Hyvä;ok2@example.org`);
    expect(people.map((it) => it.fault)).toEqual([null, fault, null]);
    expect(people.map((it) => it.line)).toEqual([1, 2, 3]);
    expect(people[1]?.text).toBe(row);
  });

  test("two open quotation marks do not make one row of the lines between them", () => {
    const { people } = read('"A B;a@example.org\nC D;c@example.org\n"E F;e@example.org\nG H;g@example.org');
    expect(people.map((it) => it.fault?.kind)).toEqual(["quotes", undefined, "quotes", undefined]);
  });

  test("a quoted cell may have line ends, and the following rows keep their numbers", () => {
    const { people } = read('A B;a@example.org;;"kirjoittaja\nyhteyshenkilö"\nC D;c@example.org');
    expect(people.map((it) => [it.line, it.person.roles])).toEqual([
      [1, ["author", "contact"]],
      [3, ["author"]],
    ]);
  });

  test("nothing is lost beyond the most rows, with and without a header", () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => `Henkilö Monta;h${index}@example.org`);
    for (const header of ["", "Nimi;Sähköposti\n"]) {
      const list = read(header + rows.join("\r\n"));
      expect(list.people).toHaveLength(mostRows);
      expect([...list.people.map((it) => it.text), ...list.rest]).toEqual(rows);
    }
  });

  test.each([
    ["quotation marks", '"'.repeat(250_000)],
    ["rows with an open quotation mark", '"a;b\n'.repeat(60_000)],
    ["at signs", `<${"@".repeat(250_000)}`],
    ["angle brackets", "<".repeat(250_000)],
    ["separators", ";".repeat(250_000)],
    ["cells", "a;".repeat(120_000)],
    ["spaces", `a${" ".repeat(250_000)}b@`],
    ["tabs after brackets", `>;${"\t".repeat(250_000)}x`],
    ["people on one line", "A B <a@b.fi>;".repeat(20_000)],
  ])("a list of nothing but %s is read within two seconds of processor time", (_name, text) => {
    const before = process.cpuUsage();
    read(text);
    const { user } = process.cpuUsage(before);
    expect(user).toBeLessThan(2_000_000);
  });
});

describe("inviting a list", () => {
  const count = async (db: Db) => (await db.selectFrom("person").select("id").execute()).length;
  const refusals = (rows: readonly { refusal: string | null }[]) => rows.map((it) => it.refusal);

  test("the preview saves nothing and tells what inviting then does; a second time invites nobody", () =>
    withLibrary(async (db) => {
      const { actor, email } = await addPerson(db, "liminka", ["contact"]);
      const { people } = read(
        `Uusi Eka;eka@example.org\nOn Jo;${email}\n<b>;b@example.org\nToka Uusi;toka@example.org\nToka Taas;TOKA@example.org`,
      );
      const before = await count(db);
      const seen = await foreseeList(db, actor, people);
      expect(refusals(seen)).toEqual([null, "email-taken", "name", null, null]);
      expect(seen.map(isGood)).toEqual([true, false, false, true, false]);
      expect(await count(db)).toBe(before);
      expect(await db.selectFrom("audit").selectAll().execute()).toEqual([]);

      const done = await inviteList(db, actor, people);
      expect(done.map((it) => it.token !== null)).toEqual(seen.map(isGood));
      expect(refusals(done)).toEqual(refusals(seen));
      expect(await count(db)).toBe(before + 2);
      const acts = await db.selectFrom("audit").select(["act", "actor_id", "reason"]).execute();
      expect(acts).toEqual(Array(2).fill({ act: "invite", actor_id: actor.id, reason: "role:author" }));

      const again = await inviteList(db, actor, people);
      expect(refusals(again)).toEqual(["email-taken", "email-taken", "name", "email-taken", null]);
      expect(again.every((it) => it.token === null)).toBe(true);
      expect(await count(db)).toBe(before + 2);
    }));

  test("a failure in the middle leaves nobody invited", () =>
    withLibrary(async (db) => {
      const { actor } = await addPerson(db, "liminka", ["contact"]);
      const { people } = read("Eka Henkilö;eka@example.org\nToka Henkilö;toka@example.org");
      const before = await count(db);
      const broken = people.map((it, index) => {
        // A language that the table refuses stands for any failure of the database.
        return index === 0 ? it : { ...it, person: { ...it.person, language: null as unknown as "fi" } };
      });
      await expect(inviteList(db, actor, broken)).rejects.toThrow();
      expect(await count(db)).toBe(before);
      expect(await db.selectFrom("link").selectAll().execute()).toEqual([]);
      expect((await inviteList(db, actor, people)).every((it) => it.token !== null)).toBe(true);
      expect(await count(db)).toBe(before + 2);
    }));

  test("two confirmations at once create each person once", () =>
    withLibrary(async (db) => {
      const { actor } = await addPerson(db, "liminka", ["contact"]);
      const { people } = read(Array.from({ length: 10 }, (_, i) => `Uusi Henkilö;u${i}@example.org`).join("\n"));
      const before = await count(db);
      const both = await Promise.all([inviteList(db, actor, people), inviteList(db, actor, people)]);
      expect(both.flat().filter((it) => it.token !== null)).toHaveLength(10);
      expect(await count(db)).toBe(before + 10);
    }));

  test("a contact invites to the own organisation and to a contact's roles only; a coordinator to any", () =>
    withLibrary(async (db) => {
      const contact = await addPerson(db, "liminka", ["contact"]);
      const coordinator = await addPerson(db, "thl", ["coordinator"]);
      const { people } = read(
        `Oma Väki;oma@example.org\nMuu Väki;muu@example.org;Oulu\nKo Ordinoija;ko@example.org;;verkoston koordinaattori\nEi Roolia;er@example.org;;+\nMennyt Päivä;mp@example.org;;;31.12.2020`,
        { ...defaults, roles: [] },
      );
      const withRoles = people.map((it, i) =>
        i < 2 || i > 3 ? { ...it, person: { ...it.person, roles: ["author" as const] } } : it,
      );
      expect(refusals(await foreseeList(db, contact.actor, withRoles))).toEqual([
        null,
        "organisation",
        "roles",
        "roles",
        "last-day",
      ]);
      expect(refusals(await inviteList(db, coordinator.actor, withRoles))).toEqual([
        null,
        null,
        null,
        "roles",
        "last-day",
      ]);
    }));

  test("that an address is in use elsewhere is learnt by inviting only, and never where", () =>
    withLibrary(async (db) => {
      const { actor } = await addPerson(db, "liminka", ["contact"]);
      const other = await addPerson(db, "oulu", ["author"]);
      const coordinator = await addPerson(db, "thl", ["coordinator"]);
      const { people } = read(`Muu Väki;${other.email}\nVapaa Osoite;vapaa@example.org`);
      expect(refusals(await foreseeList(db, actor, people))).toEqual([null, null]);
      expect(refusals(await foreseeList(db, coordinator.actor, people))).toEqual(["email-taken", null]);
      expect(refusals(await inviteList(db, actor, people))).toEqual(["email-elsewhere", null]);
    }));

  test.each(rolesThatMayNot("invite"))("a %s invites nobody", (role) =>
    withLibrary(async (db) => {
      const { actor } = await addPerson(db, "liminka", [role]);
      const { people } = read("Uusi Henkilö;uusi@example.org");
      expect(refusals(await foreseeList(db, actor, people))).toEqual(["organisation"]);
      expect((await inviteList(db, actor, people))[0]?.token).toBeNull();
    }),
  );

  test("the preview of 5,000 rows with faults takes at most four seconds of processor time", () =>
    withLibrary(async (db) => {
      const { actor } = await addPerson(db, "liminka", ["contact"]);
      const kinds = [
        "Hyvä Rivi;h#@example.org",
        "Huono;ei osoite #",
        '"Auki;a#@example.org',
        "Rooli Outo;r#@example.org;;x#",
      ];
      const text = Array.from({ length: 5_000 }, (_, i) => (kinds[i % 4] ?? "").replace("#", String(i))).join("\n");
      const before = process.cpuUsage();
      const list = read(text);
      const seen = await foreseeList(db, actor, list.people);
      const { user } = process.cpuUsage(before);
      expect([seen.length, list.rest.length, seen.filter(isGood).length]).toEqual([500, 4_500, 125]);
      expect(user).toBeLessThan(4_000_000);
      console.log(`${Math.round(user / 1_000)} ms of processor time`);
    }));
});
