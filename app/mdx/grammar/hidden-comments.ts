import type { Code, Construct, Extension, State, TokenizeContext } from "micromark-util-types";
import { marks } from "./peek.ts";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    hiddenComment: "hiddenComment";
  }
}

const openBrace = 123;
const closeBrace = 125;
const slash = 47;
const star = 42;

// A brace, a slash and a star begin a note to oneself that leaves nothing behind, alone on its lines or amid text.
/** The hidden comments of MDX; all other braces are text. */
export function commentGrammar(): Extension {
  return { flow: { [openBrace]: hiddenComment(true) }, text: { [openBrace]: hiddenComment(false) } };
}

function hiddenComment(flow: boolean): Construct {
  // A comment without an end would be looked for again at every `{/*`: remember where there is none.
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
        if (code < marks.lineEnding) {
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
        // In a quote or a list the comment ends where its lines do.
        if (flow && context.parser.lazy[context.now().line]) return nok(code);
        if (code !== null && code < marks.lineEnding) {
          effects.enter("lineEnding");
          effects.consume(code);
          effects.exit("lineEnding");
          return nextLine;
        }
        effects.enter("hiddenComment");
        return inside(code);
      }
      function after(code: Code): State | undefined {
        if (code === null || code < marks.lineEnding) return ok(code);
        if (code !== marks.space && code >= 0) return nok(code);
        effects.enter("hiddenComment");
        effects.consume(code);
        effects.exit("hiddenComment");
        return after;
      }
    },
  };
}
