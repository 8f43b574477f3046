import type { Root } from "mdast";
import { fromMarkdown, type Extension as TreeExtension } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { mdxJsxFromMarkdown } from "mdast-util-mdx-jsx";
import { gfm } from "micromark-extension-gfm";
import { componentNames } from "../components.ts";
import type { Report } from "../report.ts";
import type { Place } from "../types.ts";
import { reportParseError } from "./errors.ts";
import { commentGrammar } from "./hidden-comments.ts";
import { tagGrammar } from "./tags.ts";

/**
 * CommonMark and GFM with our components: no ESM, no expressions, so nothing in the text can run. Reports what does
 * not parse (a component left open, an unquoted value, an unknown name) and then returns undefined.
 */
export function parse(body: string, report: Report): Root | undefined {
  const unknown: { name: string; place: Place }[] = [];
  const collectUnknown: TreeExtension = {
    enter: {
      unknownComponent(token) {
        const name = /^<\/?([\w.:]+)/.exec(this.sliceSerialize(token))?.[1];
        if (name) unknown.push({ name, place: { line: token.start.line, column: token.start.column } });
      },
    },
  };
  try {
    const tree = fromMarkdown(body, {
      // One tilde is "about" in Finnish (`~5`), so only two strike through.
      extensions: [gfm({ singleTilde: false }), ...tagGrammar(), commentGrammar()],
      mdastExtensions: [...withoutTransforms(gfmFromMarkdown()), mdxJsxFromMarkdown(), collectUnknown],
    });
    return unknown.length > 0 ? undefined : tree;
  } catch (error) {
    reportParseError(error, body, report);
    return undefined;
  } finally {
    const allowed = componentNames.join(", ");
    for (const { name, place } of unknown) report.add(place, report.say.unknownComponent(name, allowed));
  }
}

/** The transforms look for addresses with expressions that long words can stall; the grammar has found them already. */
function withoutTransforms(extensions: TreeExtension[]): TreeExtension[] {
  return extensions.map((extension) => ({ ...extension, transforms: [] }));
}
