import type { Element, Nodes, Parents, Root } from "hast";
import { linkedFile, pictureAddress, withScheme } from "../addresses/picture.ts";
import { normaliseUrl, type UrlFault, urlFault } from "../addresses/urls.ts";
import { refusedElements } from "../html/elements.ts";
import type { MarkedTree } from "../html/to-html.ts";
import { limits } from "../limits.ts";
import type { Report } from "../report.ts";
import { measure, placeOf } from "../tree.ts";
import type { CompileOptions, Place } from "../types.ts";

/**
 * Reports what in the author's HTML cannot be published, so that no content is removed without a message: elements for
 * scripts, embedding and forms, event handlers, addresses with other schemes than the allowed ones, too large trees.
 * Returns false when a problem was reported. Also normalises the addresses of links.
 */
export function lintHtml({ tree, isFromMarkdown }: MarkedTree, options: CompileOptions, report: Report): boolean {
  const size = measure(tree, limits.treeDepth);
  if (size.depth > limits.treeDepth || size.nodes > limits.nodes) {
    report.add(undefined, size.depth > limits.treeDepth ? report.messages.tooDeep : report.messages.tooComplex);
    return false;
  }
  let characters = 0;
  const walk = (parent: Parents, parentPlace: Place | undefined): void => {
    for (const child of parent.children as Nodes[]) {
      const place = placeOf(child) ?? parentPlace;
      if (child.type === "element") {
        characters += attributeLength(child);
        lintElement(child, place, isFromMarkdown(child), options, report);
      }
      if ("children" in child) walk(child, place);
    }
  };
  walk(tree satisfies Root, undefined);
  if (characters > limits.attributeCharacters) report.add(undefined, report.messages.tooComplex);
  return report.problems().length === 0;
}

function lintElement(
  { tagName, properties }: Element,
  place: Place | undefined,
  isFromMarkdown: boolean,
  options: CompileOptions,
  report: Report,
): void {
  const { messages } = report;
  if (!isFromMarkdown && refusedElements.has(tagName)) {
    report.add(place, messages.refusedElement(tagName, adviceFor(tagName, report)));
    return;
  }
  const handler = Object.keys(properties).find((key) => /^on/i.test(key));
  if (handler !== undefined) report.add(place, messages.eventHandler(tagName, handler.toLowerCase().slice(0, 30)));
  if (tagName === "a" && properties.href !== undefined) {
    const href = withScheme(normaliseUrl(String(properties.href)));
    const fault = urlFault(href);
    if (fault) report.add(place, urlMessage(fault, href, report));
    else lintLinkedFile(href, place, options, report);
    properties.href = href;
  }
  if (tagName === "img") {
    const src = normaliseUrl(String(properties.src ?? ""));
    const picture = pictureAddress(src, options.files);
    if (picture.kind === "refused") report.add(place, urlMessage(urlFault(src) ?? "scheme", src, report));
    if (picture.kind === "document") report.add(place, messages.documentAsPicture(src.slice(0, 60)));
    if (picture.kind === "unknown" && options.require === "publish")
      report.add(place, messages.fileMissing(src.slice(0, 60)));
  }
}

function lintLinkedFile(
  href: string,
  place: Place | undefined,
  options: CompileOptions,
  { add, messages }: Report,
): void {
  const file = linkedFile(href, options.files);
  if (file === "unknown") {
    if (options.require === "publish") add(place, messages.fileMissing(href.slice(0, 60)));
  } else if (file?.kind === "picture") add(place, messages.pictureAsLink(href.slice(0, 60)));
}

function adviceFor(tagName: string, { messages }: Report): string {
  if (/^(?:iframe|video|embed|object|audio)$/.test(tagName)) return messages.useVideo;
  if (/^(?:svg|canvas|image|picture)$/.test(tagName)) return messages.useFigure;
  return messages.writeAsCode(tagName);
}

function urlMessage(fault: UrlFault, url: string, { messages }: Report): string {
  const shown = url.slice(0, 60);
  if (fault === "invisible") return messages.invisibleInUrl(shown);
  if (fault === "tooLong") return messages.urlTooLong(limits.url);
  if (fault === "protocolRelative" || fault === "backslash") return messages.incompleteUrl(shown);
  if (fault === "userinfo") return messages.userInUrl(shown);
  return messages.badUrl(shown);
}

function attributeLength({ properties }: Element): number {
  let length = 0;
  for (const value of Object.values(properties)) length += String(value).length;
  return length;
}
