import type { Nodes, Parents } from "mdast";
import type { MdxJsxFlowElement } from "mdast-util-mdx-jsx";
import { pictureAddress } from "../addresses/picture.ts";
import { urlFault } from "../addresses/urls.ts";
import { videoAddress } from "../addresses/video.ts";
import { oneLine } from "../characters.ts";
import { type ComponentName, componentNames, components, isComponent } from "../components/definitions.ts";
import { limits } from "../limits.ts";
import type { Report } from "../report.ts";
import { placeOf } from "../tree.ts";
import type { CompileOptions } from "../types.ts";

/** Whether people can be recognised in a picture, and who has given the permission. It is not shown. */
const peopleAnswers = ["none", "permission", "guardian"] as const;

export const calloutTypes = ["info", "tip", "warning", "lesson"] as const;

/** The attributes of a component as text; a flag without a value is the empty string. */
export type Props = Partial<Record<string, string>>;

/** Checks the name, attributes, values and content of each component, and how deeply they are nested. */
export function lintComponents(parent: Parents, options: CompileOptions, report: Report, depth = 0): void {
  for (const child of parent.children as Nodes[]) {
    if (child.type === "mdxJsxFlowElement") {
      if (depth >= limits.componentDepth)
        report.add(placeOf(child), report.messages.componentsTooDeep(limits.componentDepth));
      else lintComponent(child, options, report);
    }
    if ("children" in child)
      lintComponents(child, options, report, depth + (child.type === "mdxJsxFlowElement" ? 1 : 0));
  }
}

/** The attributes of a component that has passed the lint, each as one line of text. */
export function propsOf(node: Pick<MdxJsxFlowElement, "attributes">): Props {
  const props: Props = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== "mdxJsxAttribute") continue;
    if (typeof attribute.value === "string") props[attribute.name] = oneLine(attribute.value);
    else if (!attribute.value) props[attribute.name] = "";
  }
  return props;
}

function lintComponent(node: MdxJsxFlowElement, options: CompileOptions, report: Report): void {
  const { messages } = report;
  const name = node.name ?? "";
  if (!isComponent(name)) {
    report.add(placeOf(node), messages.unknownComponent(name, componentNames.join(", ")));
    return;
  }
  const shape = components[name];
  const usedKeys = new Set<string>();
  for (const attribute of node.attributes) {
    const at = placeOf(attribute) ?? placeOf(node);
    if (attribute.type !== "mdxJsxAttribute") {
      report.add(at, messages.noSpread(name));
      continue;
    }
    const key = attribute.name;
    if (!shape.attributes.includes(key))
      report.add(at, messages.unknownAttribute(name, key.slice(0, 40), shape.attributes.join(", ")));
    else if (usedKeys.has(key)) report.add(at, messages.attributeTwice(key));
    else if (attribute.value !== null && typeof attribute.value === "object") report.add(at, messages.quoteValue);
    else if (attribute.value === null && !shape.flags.includes(key))
      report.add(at, messages.attributeWithoutValue(key));
    usedKeys.add(key);
  }
  const props = propsOf(node);
  for (const key of shape.required) {
    if (!props[key]) report.add(placeOf(node), messages.missingAttribute(name, key, shape.example));
  }
  if (shape.content === "none" && node.children.length > 0)
    report.add(placeOf(node), messages.noContent(name, shape.example));
  if (shape.content === "required" && node.children.length === 0)
    report.add(placeOf(node), messages.emptyComponent(name, shape.example));
  lintValues(name, node, props, options, report);
}

function lintValues(
  name: ComponentName,
  node: MdxJsxFlowElement,
  props: Props,
  options: CompileOptions,
  report: Report,
): void {
  const { messages } = report;
  const at = (key: string) =>
    placeOf(node.attributes.find((one) => one.type === "mdxJsxAttribute" && one.name === key) ?? node) ?? placeOf(node);
  for (const [key, value] of Object.entries(props)) {
    if (value && value.length > 2_000) report.add(at(key), messages.valueTooLong(key, 2_000, value.length));
  }
  if (name === "Callout" && props.type !== undefined && !calloutTypes.some((type) => type === props.type)) {
    report.add(at("type"), messages.notAllowed("type", props.type, calloutTypes.join(", ")));
  }
  if (name === "Video" && props.src && !videoAddress(props.src)) report.add(at("src"), messages.videoAddress);
  if (name === "Video" && props.transcript && /^\S+$/.test(props.transcript) && urlFault(props.transcript)) {
    report.add(at("transcript"), messages.badUrl(props.transcript.slice(0, 60)));
  }
  if (name === "Result" && props.source && /^\S+$/.test(props.source) && urlFault(props.source)) {
    report.add(at("source"), messages.badUrl(props.source.slice(0, 60)));
  }
  if (name === "Steps" && !node.children.some((child) => child.type === "list" && child.ordered)) {
    report.add(placeOf(node), messages.stepsNeedNumbers);
  }
  if (name === "Figure") {
    if (props.people !== undefined && !peopleAnswers.some((answer) => answer === props.people))
      report.add(at("people"), messages.notAllowed("people", props.people, peopleAnswers.join(", ")));
    const decorative = props.decorative !== undefined && props.decorative !== "false";
    if (props.alt === undefined || (props.alt === "" && !decorative)) report.add(at("alt"), messages.altMissing);
    if (decorative && props.alt) report.add(at("decorative"), messages.altAndDecorative);
    const picture = props.src ? pictureAddress(props.src, options.files) : undefined;
    if (picture?.kind === "refused") report.add(at("src"), messages.badUrl((props.src ?? "").slice(0, 60)));
    if (picture?.kind === "document") report.add(at("src"), messages.documentAsPicture((props.src ?? "").slice(0, 60)));
    if (picture?.kind === "unknown" && options.require === "publish")
      report.add(at("src"), messages.fileMissing(props.src ?? ""));
  }
}
