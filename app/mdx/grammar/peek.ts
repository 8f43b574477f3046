import type { Code, Construct, State, TokenizeContext } from "micromark-util-types";
import { isComponent } from "../components.ts";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    tagPeek: "tagPeek";
  }
}

export const marks = { tab: -2, lineEnding: -2, space: 32, quote: 34, apostrophe: 39, less: 60, more: 62 } as const;
const [exclamation, dash, slash, openBrace, closeBrace] = [33, 45, 47, 123, 125];

/** Letters, digits, `_`, `$`, `-`, `.` and `:`: all that can belong to a name in HTML or JSX. */
export function isNameCode(code: Code): code is number {
  return code !== null && code > 0 && /[\p{L}\p{N}_$\-.:]/u.test(String.fromCharCode(code));
}

/** Looks at `<Name` or `</Name`, and with `comments` at a whole `<!-- … -->`, without taking anything. */
export function peekTag(accept: (name: string) => boolean, comments: "none" | "closed" | "open" = "none"): Construct {
  // A comment without an end would be looked for again at every `<!--`: remember where there is none.
  const endless = new WeakSet<TokenizeContext>();
  return {
    partial: true,
    tokenize(effects, ok, nok) {
      const context = this;
      let name = "";
      let dashes = 0;
      return (code) => {
        effects.enter("tagPeek");
        effects.consume(code);
        return open;
      };
      function open(code: Code): State | undefined {
        if (code === exclamation && comments !== "none" && !endless.has(context)) {
          effects.consume(code);
          return commentOpen;
        }
        if (code !== slash) return inName(code);
        effects.consume(code);
        return inName;
      }
      function inName(code: Code): State | undefined {
        if (isNameCode(code) && name.length < 80) {
          name += String.fromCharCode(code);
          effects.consume(code);
          return inName;
        }
        return done(accept(name) ? ok : nok, code);
      }
      function commentOpen(code: Code): State | undefined {
        if (dashes === 2) return comments === "open" ? done(ok, code) : inComment(code);
        if (code !== dash) return done(nok, code);
        dashes += 1;
        effects.consume(code);
        return commentOpen;
      }
      function inComment(code: Code): State | undefined {
        if (code === null) {
          endless.add(context);
          return done(nok, code);
        }
        if (code === marks.more && dashes >= 2) return done(ok, code);
        dashes = code === dash ? dashes + 1 : 0;
        effects.consume(code);
        return inComment;
      }
      function done(next: State, code: Code): State | undefined {
        effects.exit("tagPeek");
        return next(code);
      }
    },
  };
}

/** Looks whether the lines from here hold component tags and nothing else, as JSX's flow construct takes them. */
export const peekOnlyComponents: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    let name = "";
    let quote: Code = null;
    let braces = 0;
    return (code) => {
      effects.enter("tagPeek");
      return tag(code);
    };
    function tag(code: Code): State | undefined {
      name = "";
      effects.consume(code);
      return open;
    }
    function open(code: Code): State | undefined {
      if (code !== slash) return inName(code);
      effects.consume(code);
      return inName;
    }
    function inName(code: Code): State | undefined {
      if (isNameCode(code) && name.length < 80) {
        name += String.fromCharCode(code);
        effects.consume(code);
        return inName;
      }
      return isComponent(name) ? inTag(code) : done(nok, code);
    }
    function inTag(code: Code): State | undefined {
      // An unfinished tag goes to the JSX construct, which says what is missing.
      if (code === null) return done(ok, code);
      effects.consume(code);
      if (quote !== null) {
        if (code === quote) quote = null;
      } else if (braces > 0) {
        braces += code === openBrace ? 1 : code === closeBrace ? -1 : 0;
      } else if (code === marks.quote || code === marks.apostrophe) {
        quote = code;
      } else if (code === openBrace) {
        braces = 1;
      } else if (code === marks.more) {
        return afterTag;
      }
      return inTag;
    }
    function afterTag(code: Code): State | undefined {
      if (code === marks.less) return tag(code);
      if (code === null || code < marks.lineEnding) return done(ok, code);
      if (code !== marks.space && code >= 0) return done(nok, code);
      effects.consume(code);
      return afterTag;
    }
    function done(next: State, code: Code): State | undefined {
      effects.exit("tagPeek");
      return next(code);
    }
  },
};
