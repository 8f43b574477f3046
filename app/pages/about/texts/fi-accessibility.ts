import type { LegalPageText } from "../legal-text.ts";

/** In Finnish: the accessibility statement. */
export const accessibility: LegalPageText = {
  lead: "Tämä seloste koskee Vertaiskunta-verkkopalvelua. Selosteesta säädetään laissa digitaalisten palvelujen tarjoamisesta (306/2019).",
  sections: [
    {
      id: "tila",
      title: "Miten saavutettava palvelu on",
      paragraphs: [
        "Palvelun ohjelmaan kuuluu automaattisia saavutettavuustarkistuksia. Ne löytävät vain osan puutteista, eivätkä ne korvaa arviointia.",
      ],
      facts: ["status", "assessed", "method"],
    },
    {
      id: "puutteet",
      title: "Tiedossa olevat puutteet",
      paragraphs: ["Nämä puutteet voivat haitata käyttöä:"],
      list: [
        "Kuvaukset, kommentit ja kuvien tekstivastineet ovat kirjoittajien tekemiä, joten niiden laatu vaihtelee.",
        "Kuvaukset ja kommentit ovat sillä kielellä, jolla ne on kirjoitettu. Vain kuvauksen tiivistelmä voi olla muillakin kielillä.",
        "Teksteistä on linkkejä muihin palveluihin, esimerkiksi videoihin ja asiakirjoihin. Ne eivät aina ole saavutettavia: videosta voi esimerkiksi puuttua tekstitys.",
      ],
      facts: ["gaps"],
    },
    {
      id: "palaute",
      title: "Anna palautetta saavutettavuudesta",
      paragraphs: [
        "Kerro, jos huomaat puutteen tai et saa jotakin sisältöä käyttöösi. Voit pyytää sisältöä myös muussa muodossa. Lain mukaan palautteeseen on vastattava 14 päivän kuluessa.",
      ],
      facts: ["contact"],
      feedback: true,
    },
    {
      id: "valvonta",
      title: "Valvonta",
      paragraphs: [
        "Jos et ole tyytyväinen vastaukseen tai et saa vastausta 14 päivän kuluessa, voit ottaa yhteyttä valvontaviranomaiseen. Digitaalisten palvelujen saavutettavuutta valvoo Suomessa Liikenne- ja viestintävirasto Traficom (1.1.2025 alkaen).",
      ],
      facts: ["supervisor"],
      link: { href: "https://www.traficom.fi/fi", text: "Liikenne- ja viestintävirasto Traficom" },
    },
  ],
};
