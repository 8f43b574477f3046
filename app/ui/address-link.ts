import type { LinkView } from "./card-view.ts";

/** A web or e-mail address as a link, without what goes without saying. */
export function addressLink(address: string): LinkView {
  if (!/^https?:/i.test(address)) return { name: address, href: `mailto:${address}` };
  return { name: address.replace(/^https?:\/\/(www\.)?/i, "").replace(/\/$/, ""), href: address };
}
