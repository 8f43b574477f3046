import { href } from "#app/routes.ts";
import { Breadcrumb } from "#app/ui/breadcrumb.tsx";
import { Faults, Field } from "#app/ui/form.tsx";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";

interface SignInProps {
  language: Language;
  /** Where to go afterwards. */
  target: string;
  refused?: { email: string; waitSeconds: number };
}

/** Signing in with address and password. What was wrong is never told apart. */
export function SignInPage({ language, target, refused }: SignInProps) {
  const t = texts(language).signIn;
  return (
    <>
      <Breadcrumb language={language} current={t.title} />
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      {refused && <Faults>{refused.waitSeconds > 0 ? t.wait(refused.waitSeconds) : t.wrong}</Faults>}
      <form method="post" action={href(language, "signIn")} className="form">
        <input type="hidden" name="jatka" value={target} />
        <Field
          id="email"
          name="email"
          type="email"
          label={t.email}
          autoComplete="username"
          maxLength={254}
          defaultValue={refused?.email}
        />
        <Field
          id="salasana"
          name="salasana"
          type="password"
          label={t.password}
          autoComplete="current-password"
          maxLength={200}
        />
        <button type="submit">{t.button}</button>
      </form>
      <p className="small">{t.forgotten}</p>
    </>
  );
}
