import { describe, expect, test } from "vitest";
import type { PracticeCard } from "#app/practices/card.ts";
import { type FamilyMember, familyOf, maxTreeSize } from "#app/practices/family.ts";
import { practiceCard } from "#tests/support/cards.ts";

const version = (id: number, of: number | null, rest: Partial<PracticeCard> = {}) =>
  practiceCard(id, { applies: of === null ? null : `k-${of}`, ...rest });
type Tree = (number | Tree)[];
const tree = ({ card, versions }: FamilyMember): Tree => [card.id, ...versions.map(tree)];
const family = (cards: PracticeCard[], of: number) => {
  const card = cards.find((it) => it.id === of);
  const found = card && familyOf(card, cards);
  return found ? tree(found.origin) : null;
};

describe("a family of practices", () => {
  test("is shown from three on, not of two, and versions of versions count", () => {
    const two = [version(1, null), version(2, 1), version(9, null)];
    expect(family(two, 1)).toBeNull();
    expect(family(two, 9)).toBeNull();
    expect(family([...two, version(3, 2)], 1)).toEqual([1, [2, [3]]]);
  });

  test("is the same for each of its members, with the oldest versions first", () => {
    const cards = [version(5, 1), version(4, 2), version(3, 1), version(2, 1), version(1, null)];
    for (const of of [1, 2, 3, 4, 5]) expect(family(cards, of)).toEqual([1, [2, [4]], [3], [5]]);
  });

  test("ends at a practice that is not published: its versions are apart from the rest", () => {
    const cards = [version(1, null), version(3, 2), version(4, 2), version(5, 1), version(6, 1)];
    expect(family(cards, 3)).toBeNull();
    expect(family(cards, 5)).toEqual([1, [5], [6]]);
  });

  test("of a cycle has the oldest practice as its origin and each member once", () => {
    const cards = [version(1, 3), version(2, 1), version(3, 2), version(4, 3)];
    for (const of of [1, 2, 3, 4]) expect(family(cards, of)).toEqual([1, [2, [3, [4]]]]);
    expect(family([version(1, 1), version(2, 1), version(3, 1)], 2)).toEqual([1, [2], [3]]);
  });

  test("of too many practices omits and counts those farthest from the origin", () => {
    const cards = [version(1, null), ...Array.from({ length: maxTreeSize + 4 }, (_, at) => version(at + 2, 1))];
    const last = cards.at(-1) as PracticeCard;
    const found = familyOf(last, cards);
    expect(found).toMatchObject({ size: maxTreeSize + 5, omitted: 5 });
    expect(found?.origin.versions).toHaveLength(maxTreeSize - 1);
    const exact = cards.slice(0, maxTreeSize);
    expect(familyOf(cards[0] as PracticeCard, exact)).toMatchObject({ size: maxTreeSize, omitted: 0 });
  });
});
