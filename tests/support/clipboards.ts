/** Shortened examples of the text/html that programs put on the clipboard, with the Markdown expected from each. */
export const clipboards: { from: string; html: string; markdown: string }[] = [
  {
    from: "desktop Word",
    html: `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} --></style></head>
<body lang=FI style='tab-interval:65.2pt'><!--StartFragment-->
<h1 style='margin-top:12.0pt'><span style='mso-fareast-font-family:"Times New Roman"'>Hyvinvoinnin  polku<o:p></o:p></span></h1>
<p class=MsoNormal><b><span style='font-family:"Arial",sans-serif'>Lihava</span></b><b><span
style='color:red'> jatkuu</span></b> ja <i style='mso-bidi-font-style:normal'>kursiivi</i>,
<del cite="mailto:Kaisa" datetime="2026-01-01T10:00">poistettu</del><ins cite="mailto:Kaisa">lisätty</ins>.<span
style='mso-comment-continuation:1'><span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[KM1]</a></span></span><o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>ensimmäinen<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><!--[if !supportLists]--><span
style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><!--[endif]-->sisempi<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><!--[if !supportLists]--><span
style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><!--[endif]-->toinen</p>
<p class=MsoNormal>Väliin.</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><!--[if !supportLists]--><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span><!--[endif]-->kutsu</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><!--[if !supportLists]--><span style='mso-list:Ignore'>2.<span>&nbsp;</span></span><!--[endif]-->tapaaminen</p>
<table class=MsoTableGrid border=1 style='border-collapse:collapse'><tr><td width=200 style='width:150pt'><p class=MsoNormal><b>Vuosi</b><o:p></o:p></p></td>
<td><p class=MsoNormal><b>Käynnit | kpl</b></p></td></tr><tr><td><p class=MsoNormal>2024</p></td><td><p class=MsoNormal>120</p><p class=MsoNormal>(arvio)</p></td></tr></table>
<p class=MsoNormal>Lue <a href="https://thl.fi/polku"><span class=MsoHyperlink>raportti</span></a> ja <a
href="file:///C:/oma.docx">oma</a>.<img width=300 src="file:///C:/kuva.png" alt="kuva"><o:p>&nbsp;</o:p></p>
<!--EndFragment--></body></html>`,
    markdown: `### Hyvinvoinnin polku

**Lihava jatkuu** ja *kursiivi*, lisätty.

- ensimmäinen
  - sisempi
- toinen

Väliin.

1. kutsu
2. tapaaminen

| Vuosi | Käynnit \\| kpl |
| --- | --- |
| 2024 | 120 (arvio) |

Lue [raportti](https://thl.fi/polku) ja oma.`,
  },
  {
    from: "Word on the web",
    html: `<html><body><!--StartFragment--><div class="OutlineElement Ltr"><p class="Paragraph" role="heading" aria-level="2" style="font-weight:normal"><span class="TextRun"><span class="NormalTextRun">Tulokset</span></span><span class="EOP">&nbsp;</span></p></div>
<div class="OutlineElement Ltr"><p class="Paragraph"><span class="TextRun" style="font-weight:bold;font-style:normal">Alle &lt;5 %</span><span class="TextRun">&nbsp;jäi kesken, {nimi} ei.</span><span class="EOP">&nbsp;</span></p></div>
<div class="ListContainerWrapper"><ul class="BulletListStyle1" role="list"><li data-leveltext="" data-font="Symbol" data-listid="1" aria-setsize="-1" data-aria-posinset="1" data-aria-level="1" role="listitem" class="OutlineElement"><p class="Paragraph"><span class="TextRun"><span>yksi</span></span><span class="EOP">&nbsp;</span></p></li></ul></div>
<div class="ListContainerWrapper"><ul class="BulletListStyle2" role="list"><li data-aria-posinset="1" data-aria-level="2" role="listitem" class="OutlineElement"><p class="Paragraph"><span>kaksi</span><span class="EOP">&nbsp;</span></p></li></ul></div>
<div class="ListContainerWrapper"><ol class="NumberListStyle1" role="list" start="1"><li data-aria-posinset="1" data-aria-level="1" role="listitem"><p class="Paragraph"><span>eka</span></p></li></ol></div>
<div class="ListContainerWrapper"><ol class="NumberListStyle1" role="list" start="2"><li data-aria-posinset="2" data-aria-level="1" role="listitem"><p class="Paragraph"><span>toka</span></p></li></ol></div><!--EndFragment--></body></html>`,
    markdown: `### Tulokset

**Alle <5 %** jäi kesken, {nimi} ei.

- yksi
  - kaksi

1. eka
2. toka`,
  },
  {
    from: "Google Docs",
    html: `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1a2b"><h2 dir="ltr" style="line-height:1.38;"><span style="font-size:16pt;font-weight:400;white-space:pre-wrap;">Kohderyhmä</span></h2><p dir="ltr"><span style="font-weight:700;font-style:normal;">Ikäihmiset:</span><span style="font-weight:400;"> yli 75-vuotiaat</span><span style="font-weight:400;"><br></span><span style="font-weight:400;font-style:italic;">uusi rivi</span></p><br><ul style="margin-top:0;"><li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400;">yksi * kaksi</span></p></li><ul><li dir="ltr" style="list-style-type:circle;" aria-level="2"><p role="presentation"><span>a &lt; b</span></p></li></ul></ul><ol><li aria-level="1"><p role="presentation"><span>vaihe</span></p></li></ol><div dir="ltr" align="left"><table style="border:none;"><colgroup><col width="312" /><col /></colgroup><tbody><tr><td colspan="2"><p><span style="font-weight:700">Yhdessä</span></p></td></tr><tr><td><p><span>x</span></p></td><td><p><span>y</span></p></td></tr></tbody></table></div><p><a href="https://www.google.com/url?q=https://www.innokyla.fi/fi&amp;sa=D" style="text-decoration:none;"><span style="text-decoration:underline;">Innokylä</span></a><span> # ja 1. kohta</span></p></b><br class="Apple-interchange-newline">`,
    markdown: `### Kohderyhmä

**Ikäihmiset:** yli 75-vuotiaat\u0020\u0020
*uusi rivi*

- yksi * kaksi
  - a < b

1. vaihe

| Yhdessä |  |
| --- | --- |
| x | y |

[Innokylä](https://www.innokyla.fi/fi) # ja 1. kohta`,
  },
  {
    from: "LibreOffice Writer",
    html: `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title>
<meta name="generator" content="LibreOffice 24.2.5.2 (Linux)"/><style type="text/css">@page { size: 21cm 29.7cm } p { line-height: 115% }</style></head>
<body lang="fi-FI" link="#000080" dir="ltr"><h2 class="western">Ruokapiirit kylillä</h2>
<p style="line-height: 100%; margin-bottom: 0cm"><font color="#c9211e"><font size="4">Piirejä on </font></font><b>neljä</b><a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>, hinta 12 €/m<sup>2</sup>.</p>
<ul><li><p style="margin-bottom: 0cm">keittiö</p><ul><li><p>koulun</p></li></ul></li><li><p>kuljetus</p></li></ul>
<table width="665" cellpadding="4" cellspacing="0"><col width="320"/><col width="320"/><thead><tr valign="top"><th width="320"><p>Kylä</p></th><th><p>Kävijöitä</p></th></tr></thead>
<tbody><tr valign="top"><td><p>Pohjoinen</p></td><td sdval="31" sdnum="1035;"><p>31</p></td></tr></tbody></table>
<div id="sdfootnote1"><p class="sdfootnote-western"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a> Syksyllä 2025.</p></div></body></html>`,
    markdown: `### Ruokapiirit kylillä

Piirejä on **neljä**<sup>1</sup>, hinta 12 €/m<sup>2</sup>.

- keittiö
  - koulun
- kuljetus

| Kylä | Kävijöitä |
| --- | --- |
| Pohjoinen | 31 |

1 Syksyllä 2025.`,
  },
  {
    from: "a message in Outlook",
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15 (filtered medium)">
<style><!-- p.MsoNormal, li.MsoNormal { margin:0cm; font-size:11.0pt; } --></style></head><body lang=FI link="#0563C1" vlink="#954F72"><div class=WordSection1>
<p class=MsoNormal><span style='mso-fareast-language:EN-US'>Hei!<o:p></o:p></span></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal>Ryhmä kokoontuu <u>tiistaisin</u> klo 13–15, ks. <a href="https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.example.org%2Fryhma&amp;data=05%7C02%7Ckaisa%40example.org%7Cabc&amp;reserved=0" originalsrc="https://www.example.org/ryhma">ohjelma</a>.<o:p></o:p></p>
<ol style='margin-top:0cm' start=1 type=1><li class=MsoListParagraph style='mso-list:l0 level1 lfo1'>ilmoittaudu<o:p></o:p></li><li class=MsoListParagraph style='mso-list:l0 level1 lfo1'>tule<o:p></o:p></li></ol>
<p class=MsoNormal>-- <br>Terveisin<br>Hyvinvointipalvelut<o:p></o:p></p>
<p class=MsoNormal><img width=120 height=40 id="Kuva_x0020_1" src="cid:image001.png@01DB0000.00000000"><o:p></o:p></p></div></body></html>`,
    markdown: `Hei!

Ryhmä kokoontuu tiistaisin klo 13–15, ks. [ohjelma](https://www.example.org/ryhma).

1. ilmoittaudu
2. tule

\\--\u0020\u0020
Terveisin\u0020\u0020
Hyvinvointipalvelut`,
  },
  {
    from: "a web page",
    html: `<article style="color:red"><script>window.__ran = true</script><style>p{}</style><h3 id="x">Otsikko</h3><p>Teksti <a href="javascript:alert(1)">vaarallinen</a>, <a href="/suhteellinen">suhteellinen</a> ja <a href="mailto:a@b.fi">posti</a>.<img src="https://example.org/seuranta.gif" onerror="window.__ran = true"></p><dl><dt>Termi</dt><dd>Selitys</dd></dl><table><tr><td><p>Yksipalstainen</p><p>taulukko</p></td></tr></table><blockquote># ei otsikko</blockquote><ol><li>yksi<ul><li>sisä</li></ul></li><li>kaksi<p>jatko</p></li></ol><p hidden>piilo</p><p>- viiva<br><br>2. kohta</p><!-- huomautus --></article>`,
    markdown: `### Otsikko

Teksti vaarallinen, suhteellinen ja [posti](mailto:a@b.fi).

Termi

Selitys

Yksipalstainen

taulukko

\\# ei otsikko

1. yksi
   - sisä
2. kaksi\u0020\u0020
   jatko

\\- viiva\u0020\u0020
2\\. kohta`,
  },
  {
    from: "a report with all that a text can lose",
    html: `<html><body><h1>Ikäihmisten kävelyryhmät</h1><h2>Tarve</h2>
<p>Ala on 25 km<sup>2</sup>, päästö 3 t CO<span style="vertical-align:sub">2</span> ja tulos 10<span style="vertical-align:super">6</span>. Hinta on <s>5 €</s> <span style="text-decoration:line-through">4 €</span> <b>0 €</b>.</p>
<h3><button>Näin tehtiin</button></h3>
<ol start="3"><li>Kolmas</li><li>Neljäs</li></ol><p>Välissä.</p><ol><li value="5">Viides</li></ol>
<ul><li role="checkbox" aria-checked="true"><p>Tehty</p></li><li role="checkbox" aria-checked="false">Tekemättä</li></ul>
<table><caption>Taulukko 1. Osallistujia</caption><tr><td rowspan="2">Ryhmä</td><td colspan="2">Vuosi</td></tr>
<tr><td>2023</td><td>2024</td></tr><tr style="display:none"><td>Piilo</td><td>1</td><td>2</td></tr><tr hidden><td>Toinen</td></tr>
<tr><td>Keskusta</td><td>40</td><td>65</td></tr></table>
<p>Lue <a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.example.org%2Fa%3Fb%3D1&amp;data=05%7C01%7Cvastaanottaja%40example.org">lisää</a>.<img src="kuva.png" width="300" alt="kuva"></p></body></html>`,
    markdown: `### Ikäihmisten kävelyryhmät

#### Tarve

Ala on 25 km<sup>2</sup>, päästö 3 t CO<sub>2</sub> ja tulos 10<sup>6</sup>. Hinta on ~~5 € 4 €~~ **0 €**.

##### Näin tehtiin

3. Kolmas
4. Neljäs

Välissä.

5. Viides

- ☑ Tehty
- ☐ Tekemättä

Taulukko 1. Osallistujia

| Ryhmä | Vuosi |  |
| --- | --- | --- |
|  | 2023 | 2024 |
| Keskusta | 40 | 65 |

Lue [lisää](https://www.example.org/a?b=1).`,
  },
];
