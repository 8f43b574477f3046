import { words } from "#app/i18n/shared/fi-words.ts";
/** In Finnish: a person's own data and the requests about it. */
export const fi = {
  own: {
    title: "Tietoni palvelussa",
    lead: "Tästä näet, mitä palvelu tietää sinusta, ja voit pyytää tietoihisi muutoksia.",
    copy: "Lataa kopio tiedoistasi",
    copyText:
      "Tiedostossa on kaikki, mitä palveluun on tallennettu sinusta: tunnus, roolit, kirjautumiset, luonnokset, kommentit, poiminnat ja lokien rivit. Salasanasta tallennetaan vain tiiviste, eikä se ole mukana.",
    download: "Lataa tiedot (JSON)",
    mend: "Nimen, kielen ja sähköpostin voit korjata itse",
    ask: "Tee pyyntö",
    askText:
      "Koordinaattori vastaa kuukauden kuluessa. Oikeusperusteesta riippuu, mihin kaikkeen sinulla on oikeus. Jos pyyntöön ei suostuta, saat syyn ja ohjeen valittamiseen.",
    kind: "Mitä pyydät",
    kinds: {
      rectification: "Tiedon oikaisua",
      erasure: "Nimeni ja osoitteeni poistamista",
      restriction: "Käsittelyn rajoittamista",
      objection: "Vastustan käsittelyä",
    },
    erasureText:
      "Kun nimi ja osoite poistetaan, tunnus päättyy. Organisaatiosi julkaisemat tekstit jäävät näkyviin ilman nimeäsi.",
    text: "Mistä tiedoista on kyse ja miksi",
    textHint: "Enintään 2 000 merkkiä. Jos pyydät poistamista, perustelua ei tarvita.",
    send: "Lähetä pyyntö",
    sent: "Pyyntö on lähetetty.",
    sentList: "Pyyntösi",
    none: "Et ole tehnyt pyyntöjä.",
    asked: (date: string) => `Lähetetty ${date}`,
    due: (date: string) => `Vastaus viimeistään ${date}`,
    answered: (date: string) => `Vastattu ${date}`,
    outcomes: { done: "Tehty", refused: "Ei tehty" },
    complaint: "Jos et ole tyytyväinen vastaukseen, voit valittaa tietosuojavaltuutetulle",
    faults: {
      empty: "Kirjoita, mistä tiedoista on kyse.",
      "too-long": "Lyhennä teksti enintään 2 000 merkkiin.",
      same: "Sama pyyntö odottaa jo vastausta.",
      "too-many": "Sinulla on jo kymmenen pyyntöä, jotka odottavat vastausta.",
      kind: "Valitse, mitä pyydät.",
    },
  },
  requests: {
    title: words.dataRequests,
    lead: "Henkilötietoja koskevat pyynnöt. Jokaiseen on vastattava kuukauden kuluessa.",
    none: "Pyyntöjä ei ole.",
    waiting: "Odottaa vastausta",
    handled: "Vastatut",
    late: words.late,
    from: (name: string, organisation: string) => `${name}, ${organisation}`,
    erased: "Poistettu henkilö",
    answer: "Vastaus henkilölle",
    answerHint:
      "Kerro, mitä tehtiin. Jos et suostu pyyntöön, kerro syy. Ohje valittamiseen lisätään henkilön sivulle itsestään.",
    done: "Merkitse tehdyksi",
    erase: "Poista henkilön nimi ja osoite",
    confirm: "Vahvistan, että nimi ja osoite poistetaan. Poistoa ei voi perua.",
    refuse: "En suostu pyyntöön",
    saved: "Vastaus on tallennettu.",
    faults: {
      gone: "Pyyntöön on jo vastattu.",
      empty: "Kirjoita vastaus.",
      "too-long": "Lyhennä vastaus enintään 2 000 merkkiin.",
      unconfirmed: "Vahvista poisto merkitsemällä ruutu.",
      "last-coordinator": "Verkoston ainoaa koordinaattoria ei voi poistaa. Nimeä ensin toinen koordinaattori.",
    },
  },
};

export type Texts = typeof fi;
