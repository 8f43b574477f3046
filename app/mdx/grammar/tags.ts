import { htmlFlow, htmlText } from "micromark-core-commonmark";
import { mdxJsx } from "micromark-extension-mdx-jsx";
import type { Code, Construct, Extension, State } from "micromark-util-types";
import { isComponent } from "../components/definitions.ts";
import { isHtmlElement } from "../html/elements.ts";
import { codes, peekOnlyComponents, peekTag } from "./peek.ts";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    unknownComponent: "unknownComponent";
    officeTag: "officeTag";
  }
}

const capitalised = /^[A-Z][A-Za-z0-9]*(?:[.:][A-Za-z][A-Za-z0-9]*)*$/;
const officeName = /^(?:o|w|v|m|x|st1):[a-z0-9]+$/i;

/**
 * Grammar extensions that decide what `<` begins: a component when its exact name follows, HTML when an HTML name or a
 * comment follows. `<kunnan nimi>`, `<5 %`, `<?`, `<!DOCTYPE` and CDATA are text. An unknown capitalised tag becomes an
 * `unknownComponent` token when it is `usedAsTag`, so that it can be refused; a tag that Word leaves in pasted text becomes an `officeTag`
 * token, which is not published.
 */
export function tagGrammar(usedAsTag: (name: string) => boolean): Extension[] {
  const jsx = mdxJsx();
  const jsxFlow = firstConstruct(jsx.flow?.[codes.less]);
  const jsxText = firstConstruct(jsx.text?.[codes.less]);
  return [
    {
      disable: { null: ["htmlFlow", "htmlText"] },
      flow: {
        [codes.less]: [
          onlyAfter(jsxFlow, peekOnlyComponents),
          onlyAfter({ ...htmlFlow, name: "ourHtmlFlow" }, peekTag(isHtmlElement, "open")),
        ],
      },
      text: {
        [codes.less]: [
          onlyAfter(jsxText, peekTag(isComponent)),
          onlyAfter({ ...htmlText, name: "ourHtmlText" }, peekTag(isHtmlElement, "closed")),
          onlyAfter(
            tagToken("officeTag"),
            peekTag((name) => officeName.test(name)),
          ),
        ],
      },
    },
    {
      text: {
        // Tried after the core constructs, for which `<Matti@kunta.fi>` and `<Https://…>` are links.
        [codes.less]: {
          ...onlyAfter(
            tagToken("unknownComponent"),
            peekTag((name) => capitalised.test(name) && !isHtmlElement(name) && usedAsTag(name)),
          ),
          add: "after",
        },
      },
    },
  ];
}

function firstConstruct(constructs: Construct | Construct[] | undefined): Construct {
  const construct = Array.isArray(constructs) ? constructs[0] : constructs;
  if (!construct) throw new Error("micromark-extension-mdx-jsx has changed its constructs");
  return construct;
}

/** A construct that is tried only where the guard matches. */
function onlyAfter(construct: Construct, guard: Construct): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      const inner = construct.tokenize.call(this, effects, ok, nok);
      return (code) => effects.check(guard, inner, nok)(code);
    },
  };
}

/** A token from `<` to `>` or to an opening brace; no match if another `<` or the end of the text comes first. */
function tagToken(type: "unknownComponent" | "officeTag"): Construct {
  return {
    name: type,
    tokenize(effects, ok, nok) {
      return (code) => {
        effects.enter(type);
        effects.consume(code);
        return inside;
      };
      function inside(code: Code): State | undefined {
        if (code === null || code === codes.less) return nok(code);
        if (code < codes.lineEnding) {
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
        if (code !== codes.more && code !== 123) return inside;
        effects.exit(type);
        return ok;
      }
    },
  };
}
