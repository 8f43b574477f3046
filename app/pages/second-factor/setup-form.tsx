import { href } from "#app/routes.ts";
import { FormToken } from "#app/ui/form.tsx";
import type { Language } from "#db/schema.ts";
import { CodeField, type RefusedCode } from "./code-field.tsx";
import type { SetupView } from "./setup-view.server.ts";
import { texts } from "./texts.ts";

interface SetupFormProps {
  language: Language;
  formToken: string;
  setup: SetupView;
  refused: RefusedCode | null;
}

/** The secret as a picture and as text, and the form that takes it into use when a code proves that the app has it. */
export function SetupForm({ language, formToken, setup, refused }: SetupFormProps) {
  const t = texts(language);
  const { side, path } = setup.picture;
  return (
    <section aria-labelledby="kayttoon">
      <h2 id="kayttoon">{t.setUp}</h2>
      <p>{t.scan}</p>
      <svg viewBox={`0 0 ${side} ${side}`} width="240" height="240" role="img" shapeRendering="crispEdges">
        <title>{t.picture}</title>
        <rect width={side} height={side} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <p>
        <a href={setup.address}>{t.openApp}</a>
      </p>
      <p>
        {t.key} <code>{setup.groups}</code>
      </p>
      <form method="post" action={href(language, "secondFactor")} className="form">
        <FormToken value={formToken} />
        <input type="hidden" name="salaisuus" value={setup.secret} />
        <CodeField language={language} appOnly refused={refused} />
        <button type="submit" name="teko" value="kayttoon">
          {t.turnOn}
        </button>
      </form>
    </section>
  );
}
