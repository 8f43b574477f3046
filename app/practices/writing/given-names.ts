/**
 * Given names common in Finland, without those that are also ordinary words or names of places. Written from general
 * knowledge: the list helps to ask, it decides nothing.
 */
export const givenNames: readonly string[] =
  `Aarne Aaro Aatu Aino Airi Aki Alisa Allan Amanda Anders Andreas Anita Anja Anna
    Anne Anneli Anni Annika Annikki Annukka Antero Anton Antti Anu Arja Arto Arttu Asta
    Auli Aune Axel Bengt Birgitta Björn Carl Carolina Christian Christina Daniel Eero Eeva Eija
    Eila Einari Eino Elias Eliisa Elina Elisa Elisabet Elli Elsa Elvi Emil Emilia Emma
    Eric Erik Erika Erkki Esa Esko Eva Eveliina Fredrik Gunnar Gustav Göran Hanna Hanne
    Hannele Hannes Hannu Harri Heidi Heikki Helena Heli Helvi Henna Henri Henrik Hilkka Hilma
    Iida Iiris Ilkka Ilmari Ilona Inka Inkeri Irene Irja Irma Ismo Jaakko Jaana Jan
    Jani Janne Jari Jarkko Jarmo Jaska Jenna Jenni Jere Jesse Joakim Johan Johanna Johannes
    Jonas Jonna Jorma Josefina Jouko Jouni Juha Juhana Juhani Juho Jukka Julia Jussi Juuso
    Jyrki Kaarlo Kaija Kaisa Kalervo Kalle Kari Karin Karoliina Karri Katariina Katja Katri Kauko
    Keijo Kerttu Kimmo Kirsi Kirsti Krista Kristian Kristiina Kyllikki Lars Lasse Lassi Laura Lauri
    Lea Leena Leevi Leila Lena Liisa Linda Linnea Lotta Maarit Magnus Maija Maire Margareta
    Mari Maria Maritta Marja Marjatta Marjo Markku Marko Markus Martta Martti Matias Matilda Matti
    Mauno Mauri Mia Mika Mikael Mikko Milla Minna Mira Mirja Mirjami Monica Nea Nelli
    Niina Niklas Niko Nina Noora Olavi Olga Olli Oona Oskar Oskari Osmo Otto Paavo
    Paula Pauli Pekka Pentti Pertti Peter Petra Petri Petteri Pia Pinja Pirjo Pirkko Päivi
    Päivikki Raija Raili Raimo Rasmus Rauno Reijo Reino Riikka Riitta Risto Ritva Robert Ronja
    Roosa Saana Saara Saija Saila Saimi Sakari Sami Samuel Samuli Sanna Santeri Sara Sari
    Sauli Sebastian Seija Senja Seppo Sinikka Sirkka Sirpa Sofia Sonja Stefan Stina Susanna Tapani
    Tapio Tarja Tauno Teemu Teppo Terhi Terttu Teuvo Tiia Tiina Timo Toini Tomi Tommi
    Toni Topi Tuija Tuomas Tuomo Tuula Tuulia Tuulikki Tyyne Ulla Ulrika Urho Urpo Ursula
    Veera Veijo Veikko Vesa Viivi Vilho Viljami Viljo Ville Vilma Virpi Väinö`.split(/\s+/);
