/** A training example: a form, its base form, and its weight. */
export interface TrainingPair {
  form: string;
  lemma: string;
  weight: number;
}

interface Counted extends TrainingPair {
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
const MOST_INHERITED = 30;
const SMOOTHING = 1.2;

/** The edit that turns a form into its base form: `letters to cut:letters to add`. */
export function editOf(form: string, lemma: string): string {
  let same = 0;
  while (same < form.length && same < lemma.length && form[same] === lemma[same]) same++;
  return `${form.length - same}:${lemma.slice(same)}`;
}

/**
 * Learns the edits of word endings, from short endings to longer ones. A longer ending is kept only where its edits
 * differ from those of the shorter one, and is looked for only in at least `fewestPairs` pairs.
 */
export function learnEndings(pairs: readonly TrainingPair[], fewestPairs: number): LearnedEnding[] {
  const found: LearnedEnding[] = [];
  grow(
    pairs.map((pair) => ({ ...pair, edit: editOf(pair.form, pair.lemma) })),
    0,
    new Map(),
    new Map(),
  );
  return found;

  function grow(
    examples: readonly Counted[],
    length: number,
    inherited: ReadonlyMap<string, number>,
    kept: ReadonlyMap<string, number>,
  ): void {
    const counts = new Map<string, number>();
    let total = 0;
    for (const { edit, weight } of examples) {
      counts.set(edit, (counts.get(edit) ?? 0) + weight);
      total += weight;
    }
    const ranked = [...new Set([...counts.keys(), ...inherited.keys()])]
      .map((edit): [string, number] => [
        edit,
        ((counts.get(edit) ?? 0) + SMOOTHING * (inherited.get(edit) ?? 0)) / (total + SMOOTHING),
      ])
      .sort((a, b) => b[1] - a[1]);
    const likely = new Map(ranked.slice(0, MOST_INHERITED));
    const best = ranked.filter(([, p]) => p >= LEAST_LIKELY).slice(0, MOST_EDITS);
    const first = examples[0]?.form ?? "";
    const isKept = length > 0 && differs(best, kept);
    if (isKept)
      found.push({ ending: length > first.length ? `^${first}` : first.slice(first.length - length), edits: best });
    if (length >= LONGEST || examples.length < fewestPairs) return;
    if (counts.size === 1 && (best[0]?.[1] ?? 0) > 0.9) return;
    const groups = new Map<string, Counted[]>();
    for (const pair of examples) {
      const letter = pair.form.at(-1 - length) ?? "^";
      if (length > pair.form.length) continue;
      const group = groups.get(letter);
      if (group) group.push(pair);
      else groups.set(letter, [pair]);
    }
    const next = isKept ? new Map(best) : kept;
    for (const group of groups.values()) grow(group, length + 1, likely, next);
  }
}

/** Whether another edit comes first than at the shorter ending, or some likelihood differs by more than 0.4. */
function differs(best: readonly [string, number][], kept: ReadonlyMap<string, number>): boolean {
  const [first] = best;
  if (first === undefined) return false;
  const before = [...kept].sort((a, b) => b[1] - a[1])[0];
  if (before === undefined || before[0] !== first[0]) return true;
  return best.some(([edit, p]) => Math.abs(p - (kept.get(edit) ?? 0)) > 0.4);
}
