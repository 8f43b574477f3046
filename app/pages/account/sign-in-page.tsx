import { sharedTexts } from "#app/i18n/shared.ts";
import { href } from "#app/routes.ts";
import { Breadcrumb } from "#app/ui/breadcrumb.tsx";
import { Faults, Field } from "#app/ui/form.tsx";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";

interface SignInProps {
  language: Language;
  /** The address to open after signing in. */
  target: string;
  /** Whether a sign-in that waited for a code has ended. */
  tooOld: boolean;
  refused?: { email: string; fault: "wrong" | "wait" | "busy"; waitSeconds: number };
}

/** The form for signing in with e-mail address and password. A refusal never says which of the two was wrong. */
export function SignInPage({ language, target, tooOld, refused }: SignInProps) {
  const t = texts(language).signIn;
  const faultText = () => {
    if (refused?.fault === "wait") return t.wait(refused.waitSeconds);
    return refused?.fault === "busy" ? sharedTexts(language).faults.busy : t.wrong;
  };
  return (
    <>
      <Breadcrumb language={language} current={t.title} />
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      {tooOld && !refused && <Faults>{t.tooOld}</Faults>}
      {refused && <Faults>{faultText()}</Faults>}
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
