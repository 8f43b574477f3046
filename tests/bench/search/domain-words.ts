import type { Language } from "#db/schema.ts";
import { keysOf } from "./quality.ts";
import { keyedSearch, measure } from "./retrieval.ts";

/** A query and the forms or compounds that it should find, written for this project from the vocabulary of the domain. */
type ExpectedForms = readonly [query: string, forms: string];

const SWEDISH_FORMS: readonly ExpectedForms[] = [
  ["kommun", "kommunen kommuner kommunerna kommunernas kommunens"],
  ["välfärd", "välfärden välfärdens"],
  ["område", "området områden områdena områdets områdenas"],
  ["hälsa", "hälsan hälsans"],
  ["trygghet", "tryggheten trygghetens"],
  ["strategi", "strategin strategier strategierna"],
  ["ledning", "ledningen ledningens"],
  ["gränsyta", "gränsytan gränsytor gränsytorna"],
  ["organisation", "organisationen organisationer organisationernas"],
  ["nätverk", "nätverket nätverken nätverkets"],
  ["utveckling", "utvecklingen utvecklingens"],
  ["berättelse", "berättelsen berättelser berättelserna"],
  ["plan", "planen planer planerna planens"],
  ["beslut", "beslutet besluten beslutens"],
  ["konsekvens", "konsekvenser konsekvenserna konsekvensen"],
  ["bedömning", "bedömningen bedömningar bedömningarna"],
  ["ungdom", "ungdomar ungdomarna ungdomarnas"],
  ["barn", "barnet barnen barnens"],
  ["äldre", "äldres"],
  ["invånare", "invånaren invånarna invånarnas"],
  ["skola", "skolan skolor skolorna skolornas"],
  ["lärare", "läraren lärarna lärarnas"],
  ["delaktighet", "delaktigheten delaktighetens"],
  ["verksamhet", "verksamheten verksamheter verksamheterna"],
  ["modell", "modellen modeller modellerna"],
  ["tjänst", "tjänsten tjänster tjänsterna"],
  ["metod", "metoden metoder metoderna"],
  ["verktyg", "verktyget verktygen"],
  ["uppföljning", "uppföljningen uppföljningens"],
  ["evenemang", "evenemanget evenemangen"],
  ["förening", "föreningen föreningar föreningarna"],
  ["bibliotek", "biblioteket biblioteken bibliotekets"],
  ["familj", "familjen familjer familjerna"],
  ["förälder", "föräldrar föräldrarna föräldern föräldrarnas"],
  ["främja", "främjar främjade främjat främjande"],
  ["förebygga", "förebygger förebyggande förebyggt"],
  ["minska", "minskar minskade minskat"],
  ["stöda", "stöder stödde stött"],
  ["lokal", "lokala lokalt"],
  ["social", "sociala socialt"],
  ["psykisk", "psykiska psykiskt"],
  ["erfarenhet", "erfarenheter erfarenheten erfarenheterna"],
  ["samarbete", "samarbetet samarbeten samarbetets"],
  ["fullmäktige", "fullmäktiges"],
  ["kultur", "kulturen kulturens kulturer"],
  ["ensamhet", "ensamheten"],
  ["måltid", "måltiden måltider måltiderna"],
  ["stad", "staden städer städerna stadens"],
  ["bok", "boken böcker böckerna"],
  ["hand", "handen händer händerna"],
  ["man", "mannen män männen"],
  ["natt", "natten nätter nätterna"],
];

const SWEDISH_MEMBERS: readonly ExpectedForms[] = [
  ["område", "välfärdsområdena bostadsområdet verksamhetsområden landsbygdsområden delområdena"],
  [
    "välfärd",
    "välfärdsområde välfärdsplanen välfärdsberättelser kulturvälfärden välfärdsekonomi välfärdskoordinatorerna",
  ],
  ["hälsa", "folkhälsan hälsovård hälsofrämjande hälsoskillnader mödrahälsovården"],
  ["vård", "sjukvården hälsovårdens åldringsvård vårdplats missbrukarvården"],
  ["plan", "välfärdsplanen handlingsplaner utvecklingsplan serviceplanen"],
  ["berättelse", "välfärdsberättelsen verksamhetsberättelser"],
  ["barn", "barnfamiljer småbarnspedagogiken barnrådgivning skolbarnens"],
  ["ungdom", "ungdomsarbete ungdomsfullmäktige ungdomsgården"],
  ["arbete", "ungdomsarbetet samarbetet socialarbetare rusmedelsarbete fältarbetet"],
  ["skola", "webbskolor förskolan grundskolorna skolhälsovården skolmåltider"],
  ["råd", "äldrerådet handikapprådet rådgivning levnadsvanerådgivning"],
  ["rådgivning", "motionsrådgivningen levnadsvanerådgivning barnrådgivningar"],
  ["motion", "motionsrådgivning hälsomotion vardagsmotion motionsplats"],
  ["kommun", "kommunstrategi kommuninvånarna grannkommuner medlemskommunerna kommunfullmäktige"],
  ["invånare", "kommuninvånare stadsinvånarnas byinvånare"],
  ["strategi", "kommunstrategin stadsstrategier äldrestrategi"],
  ["ledning", "välfärdsledning kunskapsledningen ledningsgruppen"],
  ["grupp", "arbetsgruppen kamratgrupper målgrupperna välfärdsgrupper"],
  ["organisation", "organisationssamarbete patientorganisationer takorganisationen"],
  ["verksamhet", "verksamhetsmodell klubbverksamhet dagverksamheten"],
  ["modell", "verksamhetsmodeller servicemodellen pilotmodell"],
  ["omsorg", "äldreomsorgen närståendeomsorg omsorgstagare"],
  ["vanor", "levnadsvanor matvanor kostvanorna"],
  ["missbruk", "missbruksvård rusmedelsmissbruket"],
  ["natur", "närnatur naturstig naturvård"],
  ["miljö", "livsmiljö boendemiljön miljövänlig inlärningsmiljöer"],
  ["kultur", "kulturhus kulturvälfärd ungdomskultur"],
  ["ekonomi", "välfärdsekonomi kommunekonomin hushållsekonomi"],
  ["trygghet", "trygghetstelefon trygghetsplan"],
  ["arena", "mötesarena hobbyarenor"],
  ["hobby", "hobbymodellen hobbyverksamhet skolhobbyer"],
  ["pedagogik", "småbarnspedagogik museipedagogiken"],
  ["beslut", "beslutsfattare nämndbesluten principbeslut"],
  ["bedömning", "konsekvensbedömning förhandsbedömningar behovsbedömningen"],
];

const ENGLISH_FORMS: readonly ExpectedForms[] = [
  ["municipality", "municipalities municipality's"],
  ["practice", "practices"],
  ["interface", "interfaces"],
  ["strategy", "strategies"],
  ["leader", "leaders leader's"],
  ["participate", "participates participated participating"],
  ["assessment", "assessments"],
  ["assess", "assessed assesses assessing"],
  ["community", "communities community's"],
  ["service", "services"],
  ["child", "children children's"],
  ["family", "families"],
  ["plan", "plans planned planning"],
  ["promote", "promotes promoted promoting promotion"],
  ["prevent", "prevents prevented preventing prevention"],
  ["activity", "activities"],
  ["inequality", "inequalities"],
  ["organisation", "organisations organisation's"],
  ["evaluate", "evaluates evaluated evaluating evaluation"],
  ["school", "schools"],
  ["network", "networks networking"],
  ["operate", "operates operated operating"],
  ["duty", "duties"],
  ["learn", "learns learned learning"],
  ["peer", "peers"],
  ["life", "lives"],
  ["person", "persons people"],
  ["woman", "women women's"],
  ["man", "men"],
  ["county", "counties"],
  ["wellbeing", "well-being"],
  ["neighbourhood", "neighbourhoods"],
  ["policy", "policies"],
  ["carer", "carers"],
  ["resident", "residents residents'"],
  ["report", "reports reported reporting"],
  ["decision", "decisions"],
  ["ageing", "aging"],
  ["programme", "programmes program"],
  ["lonely", "loneliness"],
  ["healthy", "healthier healthiest"],
  ["develop", "develops developed developing development"],
];

const SETS: readonly (readonly [label: string, language: Language, rows: readonly ExpectedForms[]])[] = [
  ["Swedish, forms", "sv", SWEDISH_FORMS],
  ["Swedish, members of compounds", "sv", SWEDISH_MEMBERS],
  ["English, forms", "en", ENGLISH_FORMS],
];

/** Prints how many of the forms and compounds are found by their base form or member; each word is a text of its own. */
export function printDomainWords(): void {
  console.log("| words of the domain | pairs | recall@100 | none | missed |");
  console.log("|---|---|---|---|---|");
  for (const [label, language, rows] of SETS) {
    const texts = [...new Set(SETS.filter(([, it]) => it === language).flatMap(([, , of]) => of.flatMap(formsOf)))];
    const search = keyedSearch(texts, (text, query) => keysOf(text, query, language));
    const pairs = rows.flatMap((row) => formsOf(row).map((text) => ({ query: row[0], text })));
    const missed = pairs.filter(({ query, text }) => !search(query).slice(0, 100).includes(texts.indexOf(text)));
    const { none } = measure(
      pairs.map(({ query, text }) => ({ query, relevant: new Set([texts.indexOf(text)]) })),
      search,
    );
    const share = (1 - missed.length / pairs.length) * 100;
    const shown = missed.slice(0, 8).map(({ query, text }) => `${query} → ${text}`);
    console.log(
      `| ${label} | ${pairs.length} | ${share.toFixed(1)} | ${(100 * none).toFixed(1)} | ${shown.join(", ")} |`,
    );
  }
  console.log("");
}

function formsOf([, forms]: ExpectedForms): string[] {
  return forms.split(" ");
}
