import { sharedTexts } from "#app/i18n/shared.ts";
import { href } from "#app/routes.ts";
import { Faults } from "#app/ui/form.tsx";
import { OwnPractices, type OwnPracticesProps } from "./shared/own-practices.tsx";
import { texts } from "./texts.ts";

/** The page of an organisation's practices. */
export function OwnPracticesPage({ expired, ...props }: OwnPracticesProps & { expired: boolean }) {
  const { language } = props;
  const t = sharedTexts(language);
  return (
    <>
      <h1>{texts(language).own.title}</h1>
      {expired && <Faults>{t.faults.expired}</Faults>}
      <OwnPractices {...props} />
      <p>
        <a href={href(language, "own")}>{t.words.own}</a>
      </p>
    </>
  );
}
