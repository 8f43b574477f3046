import { type Actor, isCoordinator } from "#app/people/policy.ts";
import { recordAct } from "#app/people/records.server.ts";
import type { Db } from "#db/client.server.ts";
import { moveContentVersion } from "#db/content-version.server.ts";
import type { Names } from "#db/schema.ts";
import { tidyWords, wordsFault } from "./check-word.ts";
import type { WordRefusal, WordResult } from "./faults.ts";

export interface ThemeWords extends Names {
  slug: string;
  words: string[];
}

/** The themes in their order, each with the words that find it besides its names, in alphabetical order. */
export async function listThemeWords(db: Db): Promise<ThemeWords[]> {
  const themes = await db.selectFrom("theme").select(["id", "slug", "fi", "sv", "en"]).orderBy("position").execute();
  const rows = await db.selectFrom("theme_synonym").select(["theme_id", "word"]).execute();
  const { compare } = new Intl.Collator("fi");
  return themes.map(({ id, ...theme }) => ({
    ...theme,
    words: rows.flatMap((it) => (it.theme_id === id ? it.word : [])).sort(compare),
  }));
}

/** Adds a word that finds the theme. Refused unless the actor is a coordinator; recorded in the audit log. */
export async function addThemeWord(
  db: Db,
  actor: Actor,
  typed: { theme: string; themeWord: string },
): Promise<WordResult> {
  const word = tidyWords(typed.themeWord);
  return db.transaction().execute(async (tx): Promise<WordResult> => {
    if (actor === null || !isCoordinator(actor)) return { ok: false, field: null, fault: "forbidden" };
    const theme = await findTheme(tx, typed.theme);
    if (!theme) return { ok: false, field: "theme", fault: "theme" };
    const refused = (fault: Extract<WordRefusal, { field: "theme-word" }>["fault"]) =>
      ({ ok: false, field: "theme-word", fault }) as const;
    const fault = wordsFault(word);
    if (fault) return refused(fault);
    const same = (other: string) => other.toLowerCase() === word.toLowerCase();
    if ([theme.fi, theme.sv, theme.en].some(same)) return refused("same");
    const words = await tx.selectFrom("theme_synonym").select("word").where("theme_id", "=", theme.id).execute();
    if (words.some((it) => same(it.word))) return refused("there");
    await tx.insertInto("theme_synonym").values({ theme_id: theme.id, word }).execute();
    await recordAct(tx, { actorId: actor.id, act: "add-theme-word", subject: `${word} → ${theme.slug}` });
    await moveContentVersion(tx);
    return { ok: true };
  });
}

/** Removes a word of a theme. Refused unless the actor is a coordinator; recorded in the audit log. */
export async function removeThemeWord(
  db: Db,
  actor: Actor,
  { theme: slug, themeWord: word }: { theme: string; themeWord: string },
): Promise<WordResult> {
  return db.transaction().execute(async (tx): Promise<WordResult> => {
    if (actor === null || !isCoordinator(actor)) return { ok: false, field: null, fault: "forbidden" };
    const theme = await findTheme(tx, slug);
    const row = tx
      .deleteFrom("theme_synonym")
      .where("theme_id", "=", theme?.id ?? 0)
      .where("word", "=", word);
    if (!(await row.returning("word").executeTakeFirst())) return { ok: false, field: null, fault: "gone" };
    await recordAct(tx, { actorId: actor.id, act: "remove-theme-word", subject: `${word} → ${slug}` });
    await moveContentVersion(tx);
    return { ok: true };
  });
}

function findTheme(tx: Db, slug: string) {
  return tx.selectFrom("theme").select(["id", "slug", "fi", "sv", "en"]).where("slug", "=", slug).executeTakeFirst();
}
