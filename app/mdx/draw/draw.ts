import type { Element, ElementContent, Nodes, Parents } from "hast";
import type { MdxJsxFlowElementHast } from "mdast-util-mdx-jsx";
import { isComponent } from "../components.ts";
import type { Labels } from "../labels.ts";
import { type Props, propsOf } from "../lint/components.ts";
import type { CompileOptions } from "../types.ts";
import { callout } from "./callout.ts";
import { figure } from "./figure.ts";
import { result } from "./result.ts";
import { steps } from "./steps.ts";
import { video } from "./video.ts";

/** What a component needs to be drawn. */
export interface Drawing {
  props: Props;
  children: ElementContent[];
  labels: Labels;
  options: CompileOptions;
}

const drawers = { Callout: callout, Figure: figure, Result: result, Steps: steps, Video: video };

/** Replaces every component of a linted tree by plain HTML elements of ours. */
export function drawComponents(parent: Parents, labels: Labels, options: CompileOptions): void {
  parent.children = (parent.children as Nodes[]).flatMap((child): Nodes[] => {
    if ("children" in child) drawComponents(child, labels, options);
    return child.type === "mdxJsxFlowElement" ? draw(child, labels, options) : [child];
  }) as typeof parent.children;
}

function draw(node: MdxJsxFlowElementHast, labels: Labels, options: CompileOptions): Element[] {
  const name = node.name ?? "";
  if (!isComponent(name)) return [];
  return [drawers[name]({ props: propsOf(node), children: node.children as ElementContent[], labels, options })];
}
