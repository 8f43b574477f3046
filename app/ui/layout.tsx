import type { ReactNode } from "react";
import { sharedTexts } from "#app/i18n/shared.ts";
import { href, inLanguage, languages, type PageName } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import { FormToken } from "./form.tsx";
import { PageScript } from "./page-script.tsx";
import { SearchForm } from "./search-form.tsx";
import { texts } from "./texts.ts";

const ownNames: Record<Language, string> = { fi: "Suomeksi", sv: "På svenska", en: "In English" };
const menu = ["practices", "themes", "members", "about"] as const satisfies PageName[];

export interface Account {
  name: string;
  formToken: string;
  /** Whether the person may write practices. */
  writes: boolean;
  /** Whether the person may invite people or coordinate the network. */
  administers: boolean;
}

interface LayoutProps {
  language: Language;
  /** Path and query of this page, for the links to it in the other languages. */
  pathname: string;
  query: string;
  /** The signed-in person; null for a visitor. */
  account: Account | null;
  /** Whether the site shows made-up demo data. */
  demo: boolean;
  /** Whether the page has its own search field, so that the header shows none. */
  hasSearch: boolean;
  children: ReactNode;
}

/** The frame of every page: skip link, header with the search, main, footer. */
export function Layout({ language, pathname, query, account, demo, hasSearch, children }: LayoutProps) {
  const t = texts(language);
  return (
    <>
      <a className="skip" href="#sisalto">
        {t.frame.skip}
      </a>
      <header className="site-header">
        <div className="wrap">
          <a className="site-name" href={href(language, "home")}>
            {sharedTexts(language).site.name} <span>{t.frame.tagline}</span>
          </a>
          {!hasSearch && <SearchForm language={language} compact />}
          <nav className="languages" aria-label={t.frame.languages}>
            <ul>
              {languages.map((other) => (
                <li key={other}>
                  <a
                    href={inLanguage(pathname, other) + query}
                    lang={other}
                    hrefLang={other}
                    aria-current={other === language ? "true" : undefined}
                  >
                    {ownNames[other]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        {demo && <p className="demo-bar">{sharedTexts(language).account.demo}</p>}
        <nav className="menu" aria-label={t.frame.mainNavigation}>
          <ul className="wrap">
            {menu.map((page) => (
              <li key={page}>
                <a href={href(language, page)} aria-current={ariaCurrent(language, page, pathname)}>
                  {t.nav[page]}
                </a>
              </li>
            ))}
            <AccountLinks language={language} account={account} pathname={pathname} />
          </ul>
        </nav>
      </header>
      <main id="sisalto" className="wrap" tabIndex={-1}>
        {children}
      </main>
      <footer className="site-footer">
        <div className="wrap">
          <nav aria-label={t.frame.footer}>
            <ul>
              <li>
                <a href={href(language, "about")}>{t.nav.about}</a>
              </li>
              <li>
                <a href={`${href(language, "about")}#jaa`}>{sharedTexts(language).words.howToShare}</a>
              </li>
              <li>
                <a href={`${href(language, "feedback")}?${new URLSearchParams({ osoite: pathname })}`} rel="nofollow">
                  {sharedTexts(language).words.feedback}
                </a>
              </li>
              {(["accessibility", "privacy", "terms", "procurement"] as const).map((page) => (
                <li key={page}>
                  <a href={href(language, page)}>{sharedTexts(language).legal[page]}</a>
                </li>
              ))}
            </ul>
          </nav>
          <p>{t.frame.dataCredit}</p>
        </div>
      </footer>
      <PageScript name="search" />
    </>
  );
}

function AccountLinks({ language, account, pathname }: Pick<LayoutProps, "language" | "account" | "pathname">) {
  const t = sharedTexts(language).account;
  const pages: PageName[] = account
    ? ["own", ...(account.writes ? (["write"] as const) : []), ...(account.administers ? (["people"] as const) : [])]
    : ["signIn"];
  const names: Partial<Record<PageName, string>> = {
    own: account?.name,
    write: sharedTexts(language).words.write,
    people: t.admin,
    signIn: t.signIn,
  };
  return (
    <>
      {pages.map((page, index) => (
        <li key={page} className={index === 0 ? "account" : undefined}>
          <a href={href(language, page)} aria-current={ariaCurrent(language, page, pathname)}>
            {names[page]}
          </a>
        </li>
      ))}
      {account && (
        <li>
          <form method="post" action={href(language, "signOut")}>
            <FormToken value={account.formToken} />
            <button type="submit" className="link">
              {t.signOut}
            </button>
          </form>
        </li>
      )}
    </>
  );
}

function ariaCurrent(language: Language, page: PageName, pathname: string): "page" | "true" | undefined {
  const address = href(language, page);
  if (pathname === address) return "page";
  return pathname.startsWith(`${address}/`) ? "true" : undefined;
}
