import { htmlFlow, htmlText } from "micromark-core-commonmark";
import { mdxJsx } from "micromark-extension-mdx-jsx";
import type { Code, Construct, Extension, State } from "micromark-util-types";
import { isComponent } from "../components.ts";
import { isHtmlElement } from "../html/elements.ts";
import { marks, peekOnlyComponents, peekTag } from "./peek.ts";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    unknownComponent: "unknownComponent";
    officeTag: "officeTag";
  }
}

const capitalised = /^[A-Z][A-Za-z0-9]*(?:[.:][A-Za-z][A-Za-z0-9]*)*$/;
const officeName = /^(?:o|w|v|m|x|st1):[a-z0-9]+$/i;

/**
 * What `<` may begin: a component at the exact name of one of ours, HTML at HTML's own names and at comments.
 * `<kunnan nimi>`, `<5 %`, `<?`, `<!DOCTYPE` and CDATA are text. A capitalised unknown tag becomes a token of its
 * own, so that it can be refused; the tags Word leaves behind become a token that is dropped.
 */
export function tagGrammar(): Extension[] {
  const jsx = mdxJsx();
  const jsxFlow = only(jsx.flow?.[marks.less]);
  const jsxText = only(jsx.text?.[marks.less]);
  return [
    {
      disable: { null: ["htmlFlow", "htmlText"] },
      flow: {
        [marks.less]: [
          guarded(jsxFlow, peekOnlyComponents),
          guarded({ ...htmlFlow, name: "ourHtmlFlow" }, peekTag(isHtmlElement, "open")),
        ],
      },
      text: {
        [marks.less]: [
          guarded(jsxText, peekTag(isComponent)),
          guarded({ ...htmlText, name: "ourHtmlText" }, peekTag(isHtmlElement, "closed")),
          guarded(
            wholeTag("officeTag"),
            peekTag((name) => officeName.test(name)),
          ),
        ],
      },
    },
    {
      text: {
        // After the core: `<Matti@kunta.fi>` and `<Https://…>` are links.
        [marks.less]: {
          ...guarded(
            wholeTag("unknownComponent"),
            peekTag((name) => capitalised.test(name) && !isHtmlElement(name)),
          ),
          add: "after",
        },
      },
    },
  ];
}

function only(constructs: Construct | Construct[] | undefined): Construct {
  const construct = Array.isArray(constructs) ? constructs[0] : constructs;
  if (!construct) throw new Error("micromark-extension-mdx-jsx has changed its constructs");
  return construct;
}

/** The construct, tried only where the guard holds. */
function guarded(construct: Construct, guard: Construct): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      const inner = construct.tokenize.call(this, effects, ok, nok);
      return (code) => effects.check(guard, inner, nok)(code);
    },
  };
}

/** From `<` to `>`, or to where an expression begins; nothing if another `<` or the end comes first. */
function wholeTag(type: "unknownComponent" | "officeTag"): Construct {
  return {
    name: type,
    tokenize(effects, ok, nok) {
      return (code) => {
        effects.enter(type);
        effects.consume(code);
        return inside;
      };
      function inside(code: Code): State | undefined {
        if (code === null || code === marks.less) return nok(code);
        if (code < marks.lineEnding) {
          effects.exit(type);
          effects.enter("lineEnding");
          effects.consume(code);
          effects.exit("lineEnding");
          return (next) => {
            effects.enter(type);
            return inside(next);
          };
        }
        effects.consume(code);
        if (code !== marks.more && code !== 123) return inside;
        effects.exit(type);
        return ok;
      }
    },
  };
}
