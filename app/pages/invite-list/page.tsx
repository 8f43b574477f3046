import { sharedTexts } from "#app/i18n/shared.ts";
import type { Role } from "#app/people/rights.ts";
import { href } from "#app/routes.ts";
import { Faults } from "#app/ui/form.tsx";
import type { Language } from "#db/schema.ts";
import { AdminMenu } from "../admin/shared/menu.tsx";
import { ListForm } from "./form.tsx";
import { NewLinks } from "./links.tsx";
import { RowTable } from "./row-table.tsx";
import { texts } from "./texts.ts";
import type { ListAnswer } from "./view.ts";

interface InviteListProps {
  language: Language;
  formToken: string;
  organisations: { slug: string; name: string }[];
  /** The roles that the reader may give. */
  roles: Role[];
  /** Whether the reader is a coordinator, with the other pages of administration. */
  coordinates: boolean;
  answer?: ListAnswer;
}

/** Many people invited at once: the form for a list, what will happen to each row, and the links after confirming. */
export function InviteListPage({ coordinates, answer, ...props }: InviteListProps) {
  const { language, organisations } = props;
  const t = texts(language);
  const shared = sharedTexts(language);
  return (
    <>
      <h1>{shared.words.inviteMany}</h1>
      {coordinates && <AdminMenu language={language} />}
      <p className="lead">{t.lead}</p>
      <p>
        <a href={href(language, "people")}>{t.toPeople}</a>
      </p>
      {answer?.fault && <Faults>{answer.fault === "expired" ? shared.faults.expired : t[answer.fault]}</Faults>}
      {answer?.invited && <NewLinks language={language} {...answer.invited} />}
      {answer && answer.rows.length > 0 && <RowTable language={language} organisations={organisations} {...answer} />}
      <ListForm {...props} answer={answer} />
    </>
  );
}
