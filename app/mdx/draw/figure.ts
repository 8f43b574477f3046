import type { Element } from "hast";
import { pictureAddress } from "../picture-address.ts";
import { hostOf } from "../urls.ts";
import type { Drawing } from "./draw.ts";
import { h } from "./h.ts";

/** A picture of ours with its caption; a picture of another site becomes a link and is never fetched. */
export function figure({ props, labels, options }: Drawing): Element {
  const address = pictureAddress(props.src ?? "", options.files);
  const caption = props.caption ? h("figcaption", {}, props.caption) : undefined;
  const alt = props.alt ?? "";
  if (address.kind === "external") {
    const words = `${alt || props.caption || labels.picture}: ${labels.pictureElsewhere(hostOf(address.href))}`;
    const link = h("a", { className: ["picture-link"], href: address.href }, words);
    return h("figure", { className: ["figure"] }, link, caption);
  }
  const src = address.kind === "own" ? address.src : (props.src ?? "");
  return h("figure", { className: ["figure"] }, h("img", { src, alt, loading: "lazy", decoding: "async" }), caption);
}
