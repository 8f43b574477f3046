import { href } from "#app/routes.ts";
import { FormToken } from "#app/ui/form.tsx";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";

/** The form for signing out, opened when the address is requested by GET, which must not change anything. */
export function SignOutPage({ language, formToken }: { language: Language; formToken: string }) {
  const t = texts(language).signOut;
  return (
    <>
      <h1>{t.title}</h1>
      <form method="post" action={href(language, "signOut")} className="form">
        <p>{t.text}</p>
        <FormToken value={formToken} />
        <button type="submit">{t.button}</button>
      </form>
    </>
  );
}
