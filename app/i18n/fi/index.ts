import { about } from "./about.ts";
import { adoptions } from "./adoptions.ts";
import { asking } from "./asking.ts";
import { board } from "./board.ts";
import { boardYear } from "./board-year.ts";
import { briefs } from "./briefs.ts";
import { command } from "./command.ts";
import { discussion } from "./discussion.ts";
import { files } from "./files.ts";
import { history } from "./history.ts";
import { legal } from "./legal.ts";
import { likeness } from "./likeness.ts";
import { network } from "./network.ts";
import { openData } from "./open-data.ts";
import { ownMunicipality } from "./own-municipality.ts";
import { owning } from "./owning.ts";
import { people } from "./people.ts";
import { picks } from "./picks.ts";
import { picksFile } from "./picks-file.ts";
import { pictures } from "./pictures.ts";
import { publish } from "./publish.ts";
import { reading } from "./reading.ts";
import { search } from "./search.ts";
import { searchWords } from "./search-words.ts";
import { searches } from "./searches.ts";
import { site } from "./site.ts";
import { spread } from "./spread.ts";
import { suggest } from "./suggest.ts";
import { writing } from "./writing.ts";
import { writingScript } from "./writing-script.ts";

/** The interface in Finnish: the first language, and the shape the others follow. */
export const fi = {
  ...site,
  ...reading,
  ...search,
  ...likeness,
  ...network,
  ...about,
  ...legal,
  ...publish,
  ...pictures,
  ...people,
  ...discussion,
  ...writing,
  ...files,
  ...history,
  ...openData,
  ...owning,
  ...searches,
  ...searchWords,
  ...adoptions,
  ...picks,
  ...picksFile,
  ...board,
  ...boardYear,
  ...spread,
  ...briefs,
  ...asking,
  ...ownMunicipality,
  ...writingScript,
  ...command,
  ...suggest,
};

export type Messages = typeof fi;
