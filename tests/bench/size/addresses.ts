import { pages } from "#tests/support/pages.ts";
import { discussed, long } from "./library.ts";

/** Pages of the generated library, and what is not a page: feeds, tables, open data. */
export const visitorAddresses = [
  ...pages,
  `/kaytannot/${discussed}`,
  "/kaytannot/koko-500",
  "/kaytannot?sivu=20",
  "/kaytannot?jasen=liminka",
  `/kaytannot/${long}/vertaa`,
  `/kaytannot/${long}/vertaa?tapa=rinnan`,
  "/syote.xml",
  "/jasenet/liminka/syote.xml",
  "/teemat/hyvinvointitalous/syote.xml",
  "/sivukartta.xml",
  "/api/v1/practices",
  "/api/v1/adoptions",
  "/api/v1/members",
  "/api/v1/practices/koko-500",
  "/api/v1/practices.csv",
  "/api/v1/adoptions.csv",
];

/** Pages for signed-in people. */
export const memberAddresses = [
  "/oma",
  "/oma/kaytannot",
  "/kirjoita",
  "/kaytannot/koko-500/muokkaa",
  "/kaytannot/koko-500/keskustelu",
  "/kaytannot/koko-500/hallinta",
  "/kaytannot/koko-500/soveltaminen?jasen=liminka",
  "/yllapito",
  "/yllapito/henkilot",
  "/yllapito/henkilot/lista",
  "/yllapito/loki",
  "/yllapito/aukot",
  "/yllapito/aukot/vuosi",
  "/yllapito/aukot.csv",
  "/yllapito/aukot/vuosi.csv",
  "/yllapito/haut",
  "/yllapito/hakusanat",
  "/yllapito/turvaloki",
];

/** The same address in Swedish or English; a resource without a language gets a query that changes nothing. */
export function inAnother(prefix: string, address: string): string {
  if (/^\/(api|sivukartta)/.test(address)) return `${address}?${prefix.slice(1)}`;
  return address === "/" ? prefix || "/" : prefix + address;
}
