import type { Code, Construct, State, TokenizeContext } from "micromark-util-types";
import { isComponent } from "../components/definitions.ts";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    tagPeek: "tagPeek";
  }
}

export const codes = { tab: -2, lineEnding: -2, space: 32, quote: 34, apostrophe: 39, less: 60, more: 62 } as const;
const [exclamation, dash, slash, openBrace, closeBrace] = [33, 45, 47, 123, 125];

/** Whether a code is of a character that a name in HTML or JSX can have: a letter, a digit, `_`, `$`, `-`, `.` or `:`. */
export function isNameCode(code: Code): code is number {
  return code !== null && code > 0 && /[\p{L}\p{N}_$\-.:]/u.test(String.fromCharCode(code));
}

/**
 * A construct that matches `<Name` or `</Name` with an accepted name, and with `comments` also `<!-- … -->` (`closed`) or
 * its beginning (`open`). It is to be used with `effects.check`, which consumes nothing.
 */
export function peekTag(accept: (name: string) => boolean, comments: "none" | "closed" | "open" = "none"): Construct {
  // Documents in which a comment has no end, so that its end is not searched for again at every `<!--`.
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
        if (dashes === 2) return comments === "open" ? done(ok, code) : insideComment(code);
        if (code !== dash) return done(nok, code);
        dashes += 1;
        effects.consume(code);
        return commentOpen;
      }
      function insideComment(code: Code): State | undefined {
        if (code === null) {
          endless.add(context);
          return done(nok, code);
        }
        if (code === codes.more && dashes >= 2) return done(ok, code);
        dashes = code === dash ? dashes + 1 : 0;
        effects.consume(code);
        return insideComment;
      }
      function done(next: State, code: Code): State | undefined {
        effects.exit("tagPeek");
        return next(code);
      }
    },
  };
}

/** A construct that matches when the line has only component tags, which JSX's flow construct requires. For `check`. */
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
      // An unfinished tag is left to the JSX construct, which reports what is missing.
      if (code === null) return done(ok, code);
      effects.consume(code);
      if (quote !== null) {
        if (code === quote) quote = null;
      } else if (braces > 0) {
        braces += code === openBrace ? 1 : code === closeBrace ? -1 : 0;
      } else if (code === codes.quote || code === codes.apostrophe) {
        quote = code;
      } else if (code === openBrace) {
        braces = 1;
      } else if (code === codes.more) {
        return afterTag;
      }
      return inTag;
    }
    function afterTag(code: Code): State | undefined {
      if (code === codes.less) return tag(code);
      if (code === null || code < codes.lineEnding) return done(ok, code);
      if (code !== codes.space && code >= 0) return done(nok, code);
      effects.consume(code);
      return afterTag;
    }
    function done(next: State, code: Code): State | undefined {
      effects.exit("tagPeek");
      return next(code);
    }
  },
};
