import type { Element } from "hast";
import { pictureAddress } from "../addresses/picture.ts";
import { hostOf } from "../addresses/urls.ts";
import type { Drawing } from "./draw.ts";
import { h } from "./h.ts";
import { pictureAttributes } from "./picture.ts";

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
  const own = address.kind === "own" ? address : ({ kind: "own", src: props.src ?? "" } as const);
  return h("figure", { className: ["figure"] }, h("img", pictureAttributes(own, alt)), caption);
}
