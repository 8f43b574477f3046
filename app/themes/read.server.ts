import type { Db } from "#db/client.server.ts";
import type { Term, TermKind, Theme } from "#db/schema.ts";

export interface ThemeView extends Theme {
  /** The periods it belongs to, oldest first. */
  periods: Period[];
}

export interface Period {
  slug: string;
  starts: number;
  ends: number;
}

/** The terms with which practices are classified, which the coordinator maintains: by slug, in the coordinator's order. */
export interface Vocabulary {
  themes: Map<string, ThemeView>;
  topics: Map<string, Term>;
  stages: Map<string, Term>;
  targetGroups: Map<string, Term>;
  /** TEAviisari's viewpoints. */
  viewpoints: Map<string, Term>;
}

export async function readVocabulary(db: Db): Promise<Vocabulary> {
  const [themes, periods, terms] = await Promise.all([
    db.selectFrom("theme").selectAll().orderBy("position").execute(),
    db
      .selectFrom("theme_period")
      .innerJoin("period", "period.id", "theme_period.period_id")
      .select(["theme_period.theme_id", "period.slug", "period.starts", "period.ends"])
      .orderBy("period.starts")
      .execute(),
    db.selectFrom("term").selectAll().orderBy("position").execute(),
  ]);
  const ofKind = (kind: TermKind) => new Map(terms.filter((it) => it.kind === kind).map((it) => [it.slug, it]));
  return {
    themes: new Map(
      themes.map((theme) => [
        theme.slug,
        {
          ...theme,
          periods: periods
            .filter((period) => period.theme_id === theme.id)
            .map(({ slug, starts, ends }) => ({ slug, starts, ends })),
        },
      ]),
    ),
    topics: ofKind("topic"),
    stages: ofKind("stage"),
    targetGroups: ofKind("target-group"),
    viewpoints: ofKind("viewpoint"),
  };
}

/** Returns every period that has a theme, newest first. */
export function periodsOf(themes: Iterable<ThemeView>): Period[] {
  const bySlug = new Map([...themes].flatMap((theme) => theme.periods.map((period) => [period.slug, period])));
  return [...bySlug.values()].sort((a, b) => b.starts - a.starts);
}

/** Returns the period of a year, or else the newest one that has begun by then; null when there is none. */
export function periodOf(year: number, themes: Iterable<ThemeView>): Period | null {
  const periods = periodsOf(themes);
  return periods.find((it) => it.starts <= year && year <= it.ends) ?? periods.find((it) => it.starts <= year) ?? null;
}

/** Returns the themes of a year's period, without archived ones. */
export function themesOfYear(year: number, themes: Iterable<ThemeView>): ThemeView[] {
  const current = [...themes].filter((theme) => !theme.archived);
  const period = periodOf(year, current);
  return current.filter((theme) => theme.periods.some((it) => it.slug === period?.slug));
}
