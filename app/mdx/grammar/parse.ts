import type { Root } from "mdast";
import { fromMarkdown, type Extension as TreeExtension } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { mdxJsxFromMarkdown } from "mdast-util-mdx-jsx";
import { gfm } from "micromark-extension-gfm";
import { componentNames } from "../components/definitions.ts";
import type { Report } from "../report.ts";
import type { Place } from "../types.ts";
import { reportParseError } from "./errors.ts";
import { hiddenCommentGrammar } from "./hidden-comments.ts";
import { tagGrammar } from "./tags.ts";

/**
 * Parses CommonMark and GFM with components. The grammar has no import, export or expression, so nothing in the text can
 * run. `usedAsTags` are the body's `namesUsedAsTags`. Returns undefined after reporting what cannot be parsed: an open
 * component, an unquoted value, an unknown name.
 */
export function parse(body: string, usedAsTags: ReadonlySet<string>, report: Report): Root | undefined {
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
      // A single tilde means "about" in Finnish text (`~5`), so only two tildes strike through.
      extensions: [gfm({ singleTilde: false }), ...tagGrammar((name) => usedAsTags.has(name)), hiddenCommentGrammar()],
      mdastExtensions: [...withoutTransforms(gfmFromMarkdown()), mdxJsxFromMarkdown(), collectUnknown],
    });
    return unknown.length > 0 ? undefined : tree;
  } catch (error) {
    reportParseError(error, body, report);
    return undefined;
  } finally {
    const allowed = componentNames.join(", ");
    for (const { name, place } of unknown) report.add(place, report.messages.unknownComponent(name, allowed));
  }
}

/** Transforms search for addresses with regular expressions that are very slow on long words; the grammar finds them too. */
function withoutTransforms(extensions: TreeExtension[]): TreeExtension[] {
  return extensions.map((extension) => ({ ...extension, transforms: [] }));
}
