/**
 * All weights of likeness are in this file; tests/organisations/likeness.test.ts checks the rankings that they give.
 *
 * The likeness of two municipalities is that of their sizes to the power of `populationExponent`, times the mean of the
 * other measures to the power of 1 - `populationExponent`. Population has the greatest weight, since it decides how many
 * people there are to do the work. It is multiplied and not added, because common features matter less the more the
 * sizes differ: Kauniainen has Helsinki's region, kind and languages, but Tampere is more similar to Helsinki.
 */
export const populationExponent = 0.45;

/**
 * The weights of the other measures, relative to each other. Region and county together have the most: neighbours have
 * common partners, the county among them. The kind (urban, semi-urban, rural) represents distances and services.
 */
export const municipalityWeights = { kind: 0.15, region: 0.12, county: 0.13 } as const;

/**
 * The weight of language, relative to the same. Nine of ten municipalities are Finnish-speaking, so that it says little
 * about them. Municipalities that serve in Swedish look first to each other: for them it is more than region and county.
 */
export const languageWeight = { finnish: 0.1, swedishToo: 0.35 } as const;

/**
 * The weights of the measures of counties. The number of municipalities is that of parties to agree with. The region
 * makes a difference only for the counties of Uusimaa.
 */
export const countyWeights = {
  population: 0.5,
  urbanShare: 0.2,
  language: 0.15,
  municipalities: 0.1,
  region: 0.05,
} as const;

/**
 * Scores between a municipality and a county, which have different tasks and no common measure. A municipality's own
 * county, and for a county its own municipalities, are close, since they work together daily. Another county counts by
 * its likeness to the own county, at most `others`.
 */
export const acrossKinds = { own: 0.75, others: 0.5 } as const;

/**
 * The score without a likeness: for organisations whose practices are for all (THL and partners), and for the reader's own
 * organisation. Their practices come after those of similar organisations and before those of dissimilar ones.
 */
export const neutralScore = 0.5;

/** The greatest distances, in doublings, of sizes called almost the same (a quarter more) and similar (twice). */
export const sizeLimits = { nearlySame: Math.log2(1.25), similar: 1 } as const;
