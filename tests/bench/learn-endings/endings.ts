/** One thing to learn from: a form, its base form, how much it counts. */
export interface Pair {
  form: string;
  lemma: string;
  weight: number;
}

interface Counted extends Pair {
  edit: string;
}

export interface LearnedEnding {
  ending: string;
  /** Likeliest first. */
  edits: [edit: string, likely: number][];
}

const LONGEST = 9;
const MOST_EDITS = 3;
const LEAST_LIKELY = 0.06;
const MOST_HANDED_DOWN = 30;
const SMOOTHING = 1.2;

/** What turns a form into its base form: `how many letters fall:what comes`. */
export function editOf(form: string, lemma: string): string {
  let same = 0;
  while (same < form.length && same < lemma.length && form[same] === lemma[same]) same++;
  return `${form.length - same}:${lemma.slice(same)}`;
}

/** Learns what endings say: a longer ending is kept only where it says something else than the shorter one. */
export function learnEndings(pairs: readonly Pair[], finest: number): LearnedEnding[] {
  const found: LearnedEnding[] = [];
  grow(
    pairs.map((pair) => ({ ...pair, edit: editOf(pair.form, pair.lemma) })),
    0,
    new Map(),
    new Map(),
  );
  return found;

  function grow(
    of: readonly Counted[],
    length: number,
    above: ReadonlyMap<string, number>,
    told: ReadonlyMap<string, number>,
  ): void {
    const counts = new Map<string, number>();
    let total = 0;
    for (const { edit, weight } of of) {
      counts.set(edit, (counts.get(edit) ?? 0) + weight);
      total += weight;
    }
    const ranked = [...new Set([...counts.keys(), ...above.keys()])]
      .map((edit): [string, number] => [
        edit,
        ((counts.get(edit) ?? 0) + SMOOTHING * (above.get(edit) ?? 0)) / (total + SMOOTHING),
      ])
      .sort((a, b) => b[1] - a[1]);
    const likely = new Map(ranked.slice(0, MOST_HANDED_DOWN));
    const best = ranked.filter(([, p]) => p >= LEAST_LIKELY).slice(0, MOST_EDITS);
    const first = of[0]?.form ?? "";
    const news = length > 0 && saysElse(best, told);
    if (news)
      found.push({ ending: length > first.length ? `^${first}` : first.slice(first.length - length), edits: best });
    if (length >= LONGEST || of.length < finest) return;
    if (counts.size === 1 && (best[0]?.[1] ?? 0) > 0.9) return;
    const groups = new Map<string, Counted[]>();
    for (const pair of of) {
      const letter = pair.form.at(-1 - length) ?? "^";
      if (length > pair.form.length) continue;
      const group = groups.get(letter);
      if (group) group.push(pair);
      else groups.set(letter, [pair]);
    }
    const next = news ? new Map(best) : told;
    for (const group of groups.values()) grow(group, length + 1, likely, next);
  }
}

/** Another edit comes first, or the odds have moved much. */
function saysElse(best: readonly [string, number][], told: ReadonlyMap<string, number>): boolean {
  const [first] = best;
  if (first === undefined) return false;
  const before = [...told].sort((a, b) => b[1] - a[1])[0];
  if (before === undefined || before[0] !== first[0]) return true;
  return best.some(([edit, p]) => Math.abs(p - (told.get(edit) ?? 0)) > 0.4);
}
