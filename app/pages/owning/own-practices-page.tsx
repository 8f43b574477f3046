import { messages } from "#app/i18n/messages.ts";
import { href } from "#app/routes.ts";
import { Faults } from "#app/ui/form.tsx";
import { OwnPractices, type OwnPracticesProps } from "./shared/own-practices.tsx";

/** The practices of an organisation on a page of their own. */
export function OwnPracticesPage({ expired, ...props }: OwnPracticesProps & { expired: boolean }) {
  const { language } = props;
  const t = messages(language);
  return (
    <>
      <h1>{t.owning.own.title}</h1>
      {expired && <Faults>{t.faults.expired}</Faults>}
      <OwnPractices {...props} />
      <p>
        <a href={href(language, "own")}>{t.own.title}</a>
      </p>
    </>
  );
}
