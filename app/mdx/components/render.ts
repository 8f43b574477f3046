import type { Element, ElementContent, Nodes, Parents } from "hast";
import type { MdxJsxFlowElementHast } from "mdast-util-mdx-jsx";
import { pictureAddress } from "../addresses/picture.ts";
import { hostOf, urlFault } from "../addresses/urls.ts";
import { videoAddress } from "../addresses/video.ts";
import type { Labels } from "../labels.ts";
import { calloutTypes, type Props, propsOf } from "../lint/components.ts";
import type { CompileOptions } from "../types.ts";
import { isComponent } from "./definitions.ts";
import { h } from "./h.ts";
import { pictureAttributes } from "./picture.ts";
import { result } from "./result.ts";

/** A component of a write-up that is to be rendered. */
export interface ComponentInput {
  props: Props;
  children: ElementContent[];
  labels: Labels;
  options: CompileOptions;
}

const renderers = { Callout: callout, Figure: figure, Result: result, Steps: steps, Video: video };

/** Replaces every component of a linted tree by HTML elements. */
export function renderComponents(parent: Parents, labels: Labels, options: CompileOptions): void {
  parent.children = (parent.children as Nodes[]).flatMap((child): Nodes[] => {
    if ("children" in child) renderComponents(child, labels, options);
    return child.type === "mdxJsxFlowElement" ? renderComponent(child, labels, options) : [child];
  }) as typeof parent.children;
}

function renderComponent(node: MdxJsxFlowElementHast, labels: Labels, options: CompileOptions): Element[] {
  const name = node.name ?? "";
  if (!isComponent(name)) return [];
  return [renderers[name]({ props: propsOf(node), children: node.children as ElementContent[], labels, options })];
}

/** A boxed note: information (the default), a tip, a warning or a lesson learned. */
function callout({ props, children, labels }: ComponentInput): Element {
  const type = calloutTypes.find((one) => one === props.type) ?? "info";
  const title = h("p", { className: ["callout-title"] }, props.title || labels.callout[type]);
  const body = h("div", { className: ["callout-body"] }, ...children);
  return h("div", { className: ["callout", `callout-${type}`], role: "note" }, title, body);
}

/** A picture of this site with its caption. A picture of another site becomes a link, so that browsers do not fetch it. */
function figure({ props, labels, options }: ComponentInput): Element {
  const address = pictureAddress(props.src ?? "", options.files);
  const credit = props.credit || props.licence ? labels.pictureBy(props.credit ?? "", props.licence ?? "") : "";
  const captionText = [props.caption ?? "", credit].filter((text) => text !== "").join(" ");
  const caption = captionText === "" ? undefined : h("figcaption", {}, captionText);
  const alt = props.alt ?? "";
  if (address.kind === "external") {
    const linkText = `${alt || props.caption || labels.picture}: ${labels.pictureElsewhere(hostOf(address.href))}`;
    const link = h("a", { className: ["picture-link"], href: address.href }, linkText);
    return h("figure", { className: ["figure"] }, link, caption);
  }
  const own = address.kind === "own" ? address : ({ kind: "own", src: props.src ?? "" } as const);
  return h("figure", { className: ["figure"] }, h("img", pictureAttributes(own, alt)), caption);
}

/** A numbered list that is styled as steps. */
function steps({ children }: ComponentInput): Element {
  return h("div", { className: ["steps"] }, ...children);
}

/** A card with a link to a video, which is not embedded: browsers fetch nothing from another site with the page. */
function video({ props, children, labels }: ComponentInput): Element {
  const address = videoAddress(props.src ?? "");
  const title = h("span", { className: ["video-title"] }, props.title ?? "");
  const service = h("span", { className: ["video-service"] }, labels.watch(address?.service ?? ""));
  const link = h("a", { className: ["video-link"], href: address?.href ?? "" }, title, " ", service);
  return h("div", { className: ["video"] }, link, transcriptLink(props.transcript, labels.transcript), ...transcript());

  function transcript(): Element[] {
    const paragraphs = props.transcript && !isAddress(props.transcript) ? [h("p", {}, props.transcript)] : [];
    if (paragraphs.length === 0 && children.length === 0) return [];
    const summary = h("summary", {}, labels.transcript);
    return [h("details", { className: ["video-transcript"] }, summary, ...paragraphs, ...children)];
  }
}

function transcriptLink(transcript: string | undefined, label: string): Element | undefined {
  if (!transcript || !isAddress(transcript)) return undefined;
  return h("p", { className: ["video-transcript"] }, h("a", { href: transcript }, label));
}

function isAddress(transcript: string): boolean {
  return /^(?:https?:\/\/|\/)\S+$/i.test(transcript) && urlFault(transcript) === undefined;
}
