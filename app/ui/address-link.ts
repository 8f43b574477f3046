import type { LinkView } from "./card-view.ts";

/** A web or e-mail address as a link; its name leaves out the scheme, "www." and a closing slash. */
export function addressLink(address: string): LinkView {
  if (!/^https?:/i.test(address)) return { name: address, href: `mailto:${address}` };
  return { name: address.replace(/^https?:\/\/(www\.)?/i, "").replace(/\/$/, ""), href: address };
}

/** An organisation's website as a link; null when it is not known. */
export function websiteLink({ domain }: { domain: string | null }): LinkView | null {
  return domain === null ? null : addressLink(`https://${domain}/`);
}
