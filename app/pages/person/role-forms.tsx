import { sharedTexts } from "#app/i18n/shared.ts";
import { href } from "#app/routes.ts";
import { Field, FormToken, Select } from "#app/ui/form.tsx";
import { faultAt, type PersonProps } from "./page.tsx";
import { texts } from "./texts.ts";

/** The roles in force, each with its last day, and the form that gives another. */
export function RoleForms(props: PersonProps) {
  const { language, roles, grantable, refused, formToken, id } = props;
  const t = texts(language);
  const typed = refused?.act === "rooli" ? refused.typed : null;
  return (
    <section aria-labelledby="roolit">
      <h2 id="roolit">{t.roles}</h2>
      {roles.length === 0 && <p>{t.noRoles}</p>}
      <ul className="rows">
        {roles.map((term) => (
          <li key={term.role}>
            <RoleRow {...props} {...term} />
          </li>
        ))}
      </ul>
      {grantable.length > 0 && (
        <form method="post" action={href(language, "person", "", id)} className="form">
          <h3>{t.giveRole}</h3>
          <FormToken value={formToken} />
          <Select
            id="rooli"
            name="rooli"
            label={t.role}
            options={grantable.map((role) => ({ value: role, name: sharedTexts(language).roles[role] }))}
            defaultValue={typed?.roles[0]}
            fault={faultAt(props, "rooli", "role", "role-given", "self")}
          />
          <Field
            id="viimeinen"
            name="viimeinen"
            type="date"
            required={false}
            label={t.lastDay}
            hint={t.lastDayHint}
            defaultValue={typed?.lastDay}
            fault={faultAt(props, "rooli", "last-day")}
          />
          <button type="submit" name="teko" value="rooli">
            {t.giveRole}
          </button>
        </form>
      )}
    </section>
  );
}

function RoleRow(props: PersonProps & PersonProps["roles"][number]) {
  const { language, id, formToken, role, until, lastDay, refused } = props;
  const t = texts(language);
  const name = sharedTexts(language).roles[role];
  const isRefused = refused !== null && refused.typed.roles[0] === role;
  const mustConfirm = isRefused && refused.act === "rooli-pois" && refused.fault === "last-contact";
  return (
    <form method="post" action={href(language, "person", "", id)} className="form">
      <FormToken value={formToken} />
      <input type="hidden" name="rooli" value={role} />
      <p>
        <strong>{name}</strong> · {until ? t.until(until) : t.noEnd}
      </p>
      <Field
        id={`viimeinen-${role}`}
        name="viimeinen"
        type="date"
        required={false}
        label={t.lastDayOf(name)}
        hint={t.lastDayHint}
        defaultValue={isRefused && refused.act === "kausi" ? refused.typed.lastDay : lastDay}
        fault={isRefused ? faultAt(props, "kausi", "last-day", "self", "last-coordinator") : null}
      />
      {mustConfirm && <input type="hidden" name="vahvista" value="1" />}
      <p className="buttons">
        <button type="submit" name="teko" value="kausi" className="quiet">
          {t.saveTerm}
        </button>
        <button type="submit" name="teko" value="rooli-pois" className="quiet" aria-label={t.takeRoleNamed(name)}>
          {mustConfirm ? t.takeAnyway : t.takeRole}
        </button>
      </p>
    </form>
  );
}
