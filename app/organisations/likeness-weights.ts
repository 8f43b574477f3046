/**
 * THE WEIGHTS OF LIKENESS, all in this one place; tests/organisations/likeness.test.ts holds the rankings they give.
 *
 * Two municipalities: size to the power of `population`, times all the rest to the power of what is left of 1.
 * Population weighs most: it decides how many people there are to do the work, and with whom. It is multiplied, not
 * added, because what else two have in common means the less the more their sizes differ: Kauniainen shares region,
 * kind and languages with Helsinki, and yet Tampere is more like Helsinki.
 */
export const population = 0.45;

/**
 * The rest, relative to each other. Region and county together weigh most: neighbours share partners, and the county
 * is one of them. The kind (urban, semi-urban, rural) tells of distances and services what population leaves untold.
 */
export const municipalityWeights = { kind: 0.15, region: 0.12, county: 0.13 } as const;

/**
 * Language, beside the rest. Nine of ten municipalities are Finnish, so that among them it tells little; who serves
 * people in Swedish looks first to the others that do, and there it weighs more than region and county together.
 */
export const languageWeight = { finnish: 0.1, swedishToo: 0.35 } as const;

/**
 * Counties. Population first; then how large a part of the people live in cities, and the languages they must be
 * served in; the number of municipalities tells how many there are to agree with. Region parts only those of Uusimaa.
 */
export const countyWeights = {
  population: 0.5,
  urbanShare: 0.2,
  language: 0.15,
  municipalities: 0.1,
  region: 0.05,
} as const;

/**
 * Between a municipality and a county there is no common measure: they have different tasks. Our own county (for a
 * county, its own municipalities) is near, for those are the people we work with every day. Another county's practice
 * counts by how like ours that county is, and at most half.
 */
export const acrossKinds = { own: 0.75, others: 0.5 } as const;

/**
 * What has no likeness, neither near nor far: what THL and partners publish is made for all, and to our own practices
 * we are not compared. So it comes after what is like us and before what is unlike.
 */
export const neutral = 0.5;

/** Sizes within a quarter of each other are "almost the same size", within twice "of similar size"; in doublings. */
export const sizeWords = { nearlySame: Math.log2(1.25), similar: 1 } as const;
