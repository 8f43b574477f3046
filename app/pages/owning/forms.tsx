import type { ReactNode } from "react";
import type { OwningFault } from "#app/practices/owning/faults.ts";
import { type OwningAct, owningActs } from "#app/practices/owning/tasks.ts";
import { href } from "#app/routes.ts";
import { Field, FormToken, Select, TextArea } from "#app/ui/form.tsx";
import type { OwningProps } from "./page.tsx";
import { texts } from "./texts.ts";

export function EndForm(props: OwningProps) {
  const t = texts(props.language);
  return (
    <Act {...props} act="mark-ended" text={t.end}>
      {props.ended !== null && <p>{t.end.is(props.ended)}</p>}
      <div className="narrow">
        <Field
          id="vuosi"
          name="vuosi"
          label={t.end.year}
          maxLength={4}
          autoComplete="off"
          defaultValue={sentValues(props, "mark-ended")?.year}
          fault={faultOf(props, "mark-ended", ["year"])}
        />
      </div>
    </Act>
  );
}

export function HandOverForm(props: OwningProps) {
  const t = texts(props.language).handOver;
  return (
    <Act {...props} act="hand-over" text={t}>
      <Organisations {...props} act="hand-over" />
      <label className="check">
        <input
          type="checkbox"
          name="jaa-omistajaksi"
          value="1"
          defaultChecked={sentValues(props, "hand-over")?.keep ?? true}
        />
        <span>{t.keep}</span>
      </label>
      <UnderstoodBox {...props} act="hand-over" label={t.understood} />
    </Act>
  );
}

export function RenameForm(props: OwningProps) {
  const { language, slug, former } = props;
  const t = texts(language).rename;
  return (
    <Act {...props} act="rename" text={t}>
      <p>{t.now(href(language, "practice", slug))}</p>
      {former.length > 0 && <p className="small">{t.former(former.join(", "))}</p>}
      <Field
        id="tunniste"
        name="tunniste"
        label={t.slug}
        hint={t.hint}
        maxLength={80}
        autoComplete="off"
        defaultValue={sentValues(props, "rename")?.slug ?? slug}
        fault={faultOf(props, "rename", ["slug", "slug-same", "slug-taken"])}
      />
      <UnderstoodBox {...props} act="rename" label={t.understood} />
    </Act>
  );
}

export function WithdrawForm(props: OwningProps) {
  const t = texts(props.language).withdraw;
  return (
    <Act {...props} act="withdraw" text={t} dangerous>
      <TextArea
        id="syy"
        name="syy"
        label={t.reason}
        hint={t.reasonHint}
        rows={3}
        defaultValue={sentValues(props, "withdraw")?.reason}
        fault={faultOf(props, "withdraw", ["reason"])}
      />
    </Act>
  );
}

export function BringBackForm(props: OwningProps) {
  return <Act {...props} act="bring-back" text={texts(props.language).bringBack} />;
}

interface ActProps extends OwningProps {
  act: OwningAct;
  text: { title: string; text: string; button: string };
  dangerous?: boolean;
  children?: ReactNode;
}

/** The section of one act: its explanation, fields and button. */
function Act({ language, slug, formToken, act, text, dangerous, children }: ActProps) {
  const word = owningActs[act];
  return (
    <section aria-labelledby={word} className="act">
      <h2 id={word}>{text.title}</h2>
      <p>{text.text}</p>
      <form method="post" action={href(language, "owning", slug)} className="form">
        <FormToken value={formToken} />
        {children}
        <button type="submit" name="teko" value={word} className={dangerous ? "danger" : undefined}>
          {text.button}
        </button>
      </form>
    </section>
  );
}

function Organisations(props: OwningProps & { act: OwningAct }) {
  const { language, others, act } = props;
  const t = texts(language);
  return (
    <Select
      id={`${owningActs[act]}-organisaatio`}
      name="organisaatio"
      label={t.organisation}
      required
      options={[{ value: "", name: t.choose }, ...others.map(({ slug, name }) => ({ value: slug, name }))]}
      defaultValue={sentValues(props, act)?.organisation}
      fault={faultOf(props, act, ["organisation", "already-owner"])}
    />
  );
}

function UnderstoodBox({ label, act, ...props }: OwningProps & { label: string; act: OwningAct }) {
  const fault = faultOf(props, act, ["not-understood"]);
  const id = `${owningActs[act]}-ymmarran`;
  return (
    <>
      {fault && (
        <p id={`${id}-virhe`} className="fault">
          {fault}
        </p>
      )}
      <label className="check">
        <input
          type="checkbox"
          name="ymmarran"
          value="1"
          required
          aria-invalid={fault ? true : undefined}
          aria-describedby={fault ? `${id}-virhe` : undefined}
        />
        <span>{label}</span>
      </label>
    </>
  );
}

/** Returns what this act's form sent when it was refused; undefined when it was not. */
function sentValues({ refused }: OwningProps, act: OwningAct) {
  return refused?.sent.act === act ? refused.sent : undefined;
}

function faultOf({ refused, language }: OwningProps, act: OwningAct, faults: OwningFault[]): string | null {
  if (refused?.sent.act !== act || refused.fault === "expired" || !faults.includes(refused.fault)) return null;
  return texts(language).faults[refused.fault];
}
