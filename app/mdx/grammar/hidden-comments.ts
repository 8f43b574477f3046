import type { Code, Construct, Extension, State, TokenizeContext } from "micromark-util-types";
import { codes } from "./peek.ts";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    hiddenComment: "hiddenComment";
  }
}

const openBrace = 123;
const closeBrace = 125;
const slash = 47;
const star = 42;

// A hidden comment is written as in MDX, in braces with a slash and a star, on lines of its own or within text.
/** A grammar extension for hidden comments, which are not published. All other braces are text. */
export function hiddenCommentGrammar(): Extension {
  return { flow: { [openBrace]: hiddenComment(true) }, text: { [openBrace]: hiddenComment(false) } };
}

function hiddenComment(flow: boolean): Construct {
  // Documents in which a comment has no end, so that its end is not searched for again at every `{/*`.
  const endless = new WeakSet<TokenizeContext>();
  return {
    name: flow ? "hiddenCommentFlow" : "hiddenCommentText",
    concrete: flow,
    tokenize(effects, ok, nok) {
      const context = this;
      const opening = [openBrace, slash, star];
      const closing = [star, slash, closeBrace];
      let step = 0;
      return (code) => {
        if (endless.has(context)) return nok(code);
        effects.enter("hiddenComment");
        return open(code);
      };
      function open(code: Code): State | undefined {
        if (step === opening.length) {
          step = 0;
          return inside(code);
        }
        if (code !== opening[step]) return nok(code);
        step += 1;
        effects.consume(code);
        return open;
      }
      function inside(code: Code): State | undefined {
        if (code === null) {
          endless.add(context);
          return nok(code);
        }
        if (code < codes.lineEnding) {
          step = 0;
          effects.exit("hiddenComment");
          effects.enter("lineEnding");
          effects.consume(code);
          effects.exit("lineEnding");
          return nextLine;
        }
        step = code === closing[step] ? step + 1 : code === star ? 1 : 0;
        effects.consume(code);
        if (step < closing.length) return inside;
        effects.exit("hiddenComment");
        return flow ? after : ok;
      }
      function nextLine(code: Code): State | undefined {
        // Within a quote or a list, a comment does not continue on a line outside it.
        if (flow && context.parser.lazy[context.now().line]) return nok(code);
        if (code !== null && code < codes.lineEnding) {
          effects.enter("lineEnding");
          effects.consume(code);
          effects.exit("lineEnding");
          return nextLine;
        }
        effects.enter("hiddenComment");
        return inside(code);
      }
      function after(code: Code): State | undefined {
        if (code === null || code < codes.lineEnding) return ok(code);
        if (code !== codes.space && code >= 0) return nok(code);
        effects.enter("hiddenComment");
        effects.consume(code);
        effects.exit("hiddenComment");
        return after;
      }
    },
  };
}
