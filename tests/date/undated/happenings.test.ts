import { describe, expect, it } from 'vitest';
import { dated } from '../article.ts';

const when = (text: string, title: string | null = null) => dated({ text, title }).published;

describe('news of a known day', () => {
  it('is of that day or the day after where the text says « ce matin » or « hier »', () => {
    const title = 'Séisme au Maroc : la terre a tremblé près de Marrakech';
    expect(
      when('Le séisme a été ressenti hier jusqu’à Casablanca, où les habitants ont dormi dehors.', title)?.edtf,
    ).toBe('2023-09-09/2023-09-26');
    expect(when('Christophe Castaner a annoncé ce matin l’abandon de la clé d’étranglement.')?.edtf).toBe(
      '2020-06-07/2020-06-10',
    );
  });

  it('is only remembered where the head tells it in the pluperfect, on no day', () => {
    const title = 'Séisme au Maroc : la terre a tremblé près de Marrakech';
    const told = (more: string) =>
      when(`Le séisme a été ressenti hier jusqu’à Casablanca, où l’on dort dehors. ${more}`, title)?.from;
    expect(told('La secousse a réveillé Agadir.')).toBe('2023-09-09');
    expect(told('La secousse avait réveillé Agadir.')).toBeUndefined();
    expect(told('Les maisons, que la secousse avait fendues, tiennent.')).toBe('2023-09-09');
    expect(told('La secousse avait réveillé Agadir vendredi.')).toBe('2023-09-09');
    expect(told('On n’avait jamais vu une telle secousse.')).toBe('2023-09-09');
  });

  it('is only remembered where a participle alone tells it before the subject, on no day', () => {
    const told = (text: string) => when(text, 'Beyrouth : le port à vendre')?.from;
    const rest = 'le port cherche un repreneur. Plus de 200 morts sont comptés, les offres seront ouvertes mardi.';
    expect(told(`Éventré par l’explosion du nitrate d’ammonium, ${rest}`)).toBeUndefined();
    expect(
      told(`Éventré par l’explosion du nitrate d’ammonium, ${rest} L’explosion du nitrate fut entendue à Chypre.`),
    ).toBe('2020-07-29');
    expect(told(`L’explosion du nitrate d’ammonium a éventré la ville : ${rest}`)).toBe('2020-07-29');
  });

  it('is background of a film or a book that tells it', () => {
    const text = (what: string) =>
      `${what} : la salle des fêtes de Crépol a rouvert samedi, et Thomas, 16 ans, tué au bal.`;
    expect(when(text('La Drôme en deuil'))?.from).toBe('2023-11-09');
    expect(when(text('Un documentaire'))).toBeNull();
  });

  it('is not weighed where the sentence goes on to a later day', () => {
    const text = (more: string) =>
      `En RDC, Félix Tshisekedi a nommé Judith Suminwa première ministre le 1er avril${more}, dit l’opposition.`;
    expect(when(text(''))?.edtf).toBe('2024-04-01/2024-05-01');
    expect(when(text(' et Vital Kamerhe le 22 mai'))).toBeNull();
  });

  it('needs words that are rare enough for « ce soir »', () => {
    expect(when('À Lyon, des policiers ont été agressés ce soir dans un immeuble.')).toBeNull();
  });

  it('is of the calendar week of that day where the text says « cette semaine », of the next for « la semaine dernière »', () => {
    const title = 'Séisme au Maroc : la terre a tremblé près de Marrakech';
    // The earth shook on a Friday.
    const text = (when: string) => `Le séisme a été ressenti ${when} jusqu’à Casablanca, où l’on a dormi dehors.`;
    expect(when(text('cette semaine'), title)?.edtf).toBe('2023-09-04/2023-09-24');
    expect(when(text('la semaine dernière'), title)?.edtf).toBe('2023-09-11/2023-10-01');
  });

  it('is past where somebody has said it, whatever is planned in what was said', () => {
    const title = 'Des munitions contre du blé : Kim Jong Un et Poutine se parlent';
    const text = 'Le New York Times a rapporté lundi que Kim prévoyait de se rendre en Russie.';
    expect(when(text, title)?.from).toBe('2023-09-04');
    const planned = 'Le New York Times a promis de raconter lundi que Kim se rendra en Russie.';
    expect(when(planned, title)?.from).toBe('2023-08-29');
  });

  it('is not of the day that « aujourd’hui » or « ce jour » name: those may be these years, or the day told', () => {
    const title = 'Séisme au Maroc : la terre a tremblé près de Marrakech';
    expect(when('Il n’y a aujourd’hui plus de tentes à Casablanca.', title)).toBeNull();
    expect(when('Ce jour-là, Casablanca a eu peur, et ce jour reste gravé.', title)).toBeNull();
  });

  it('needs more than two words for « hier »: those may be said on any day', () => {
    expect(when('Le vélo gagne du terrain en Suisse, a dit hier un élu, qui n’est pas de cet avis : non.')).toBeNull();
  });

  it('can be told over several paragraphs, and then is looked back on for some days more', () => {
    const text =
      'Une attaque au couteau a fait un mort.\n\nElle a eu lieu à Paris ce samedi soir.\n\nC’était près de l’Opéra.';
    expect(when(text)?.edtf).toBe('2018-05-10/2018-06-04');
    expect(when(text.replace('ce samedi', 'chaque samedi'))).toBeNull();
  });

  it('needs a fourth word where it is told over several paragraphs, or days on both sides where its words are rare', () => {
    const text = 'Arras est sous le choc.\n\nUn enseignant a été tué vendredi.\n\nL’attaque a eu lieu dans son lycée.';
    expect(when(text)?.edtf).toBe('2023-10-03/2023-11-02');
    expect(when(text.replace('Arras', 'La ville'))).toBeNull();
    const told = 'Arras : un enseignant a été tué vendredi dans son lycée, et l’attaque a choqué.';
    expect(when(told)?.edtf).toBe('2023-10-13/2023-10-19');
  });

  it('needs its date where the list knows much that is told alike, unless a word is its own', () => {
    const censure = (day: string) => `La motion de censure contre Élisabeth Borne a été rejetée ${day}.`;
    expect(when(censure('lundi'))).toBeNull();
    expect(when(censure('cet après-midi'))).toBeNull();
    expect(when(censure('lundi 11 juillet'))?.from).toBe('2022-07-11');
    const speech = (day: string) => `L’allocution d’Emmanuel Macron sur les retraites a eu lieu ${day}.`;
    expect(when(speech('lundi'))).toBeNull();
    expect(when(speech('lundi 17 avril'))?.from).toBe('2023-04-17');
    const attack = 'Au Burkina Faso, l’embuscade de Tin-Akoff a tué des soldats vendredi.';
    expect(when(attack)?.from).toBe('2023-02-17');
    expect(when(attack.replace('Tin-Akoff', 'Kaya'))).toBeNull();
  });

  it('needs more than a weekday where all that is said of it is said of many other days', () => {
    const text = 'Trump et Poutine ont parlé mercredi de la guerre en Ukraine, dit la Maison Blanche.';
    expect(when(text)).toBeNull();
    expect(when(text.replace('mercredi', 'ce mercredi 12 février'))?.from).toBe('2025-02-10');
  });

  it('is counted: « acte 4 » and « 24e vendredi » need no weekday of their own', () => {
    const text = 'Gilets jaunes : ce qui est prévu pour l’acte 4 dans le département.';
    expect(when(text)?.edtf).toBe('2018-12-02/2018-12-22');
    expect(when(`Trois ans après, les gilets jaunes se souviennent. L’acte 4 fut le plus dur.`)?.to).toBeNull();
  });

  it('is a death that the title tells, unless it is remembered', () => {
    const when = (title: string, text: string) => dated({ title, text }).published;
    const text = 'Le réalisateur avait marqué son époque, et les siens lui rendent hommage.';
    expect(when('Le cinéaste David Lynch est mort à 78 ans', text)?.from).toBe('2025-01-16');
    expect(when('Il y a un an, dix ans même, David Lynch…', text)).toBeNull();
    expect(when('Mort de David Lynch : un an déjà', text)).toBeNull();
  });

  it('is the death of whom the words tell dead, not of whoever speaks of the dead', () => {
    const spoken =
      'Deux pompiers sont morts samedi, a dit le ministre de l’Intérieur de l’époque. Gérard Collomb est venu.';
    expect(when(spoken)).toBeNull();
    expect(when('Gérard Collomb, ancien maire de Lyon, est mort samedi à 76 ans.')?.from).toBe('2023-11-25');
    const reaction =
      'La mort de deux pompiers bouleverse leur caserne et toute la ville, où s’est rendu Gérard Collomb';
    expect(dated({ title: reaction, text: 'Une minute de silence a eu lieu.' }).published).toBeNull();
  });

  it('needs no day where its words are rare enough together', () => {
    const title = 'Beyrouth : au Liban, l’explosion du port a fait des dizaines de morts';
    const text = 'Des quartiers entiers sont soufflés et les hôpitaux débordent.';
    expect(when(text, title)?.edtf).toBe('2020-07-25/2020-08-24');
    expect(when(text, 'Liban : l’explosion a fait des dizaines de morts')).toBeNull();
  });

  it('is not weighed where the text looks back, gives its year, names other days or tells it only further down', () => {
    const title = 'Beyrouth : au Liban, l’explosion du port a fait des dizaines de morts';
    const text = 'Des quartiers entiers étaient soufflés et les hôpitaux débordaient.';
    expect(when(`Trois ans après, les familles attendent. ${text}`, title)).toBeNull();
    expect(when(`C’était en août 2020. ${text}`, title)?.to ?? null).toBeNull();
    expect(when(`C’était début août 2020. ${text}`, title)?.to ?? null).toBeNull();
    expect(when(`Un juge a été nommé dimanche. ${text}`, title)).toBeNull();
    expect(when(`Le juge sera entendu le 12 mars. ${text}`, title)).toBeNull();
    expect(when(`Un juge a été nommé.\n\n${title}. ${text}`)).toBeNull();
  });

  it('is background where a trial or a monument follows it, unless it is news of a trial', () => {
    const title = 'Mort de Nahel : le policier';
    const shot = 'Le policier a tué Nahel à Nanterre lors d’un refus d’obtempérer';
    expect(when(`${shot} mardi.`, title)?.to).toBe('2023-07-17');
    expect(when(`${shot}. Il sera jugé, a-t-on appris mardi.`, title)).toBeNull();
    expect(when(`${shot}. Une stèle a été posée mardi.`, title)).toBeNull();
    const daval = 'La cour d’assises de Vesoul a condamné Jonathann Daval à 25 ans de prison pour le meurtre d’Alexia.';
    expect(when(`Le procès est fini. ${daval}`)?.from).toBe('2020-11-11');
  });

  it('is of the match whose clubs stand beside its score, or in the head', () => {
    const match = 'Rennes s’est imposé 3-1 contre le PSG vendredi soir en Ligue 1.';
    expect(when(match)?.from).toBe('2026-02-13');
    const far =
      'Invaincu depuis le début de la saison, le club de la capitale a rendu les armes devant son public contre';
    const other = `Le PSG, déjà champion de Ligue 1, n’a pas aidé Lyon vendredi soir. ${far} Nice, victorieux (1-3).`;
    expect(when(`Rennes joue à Lyon.\n\n${other}`)).toBeNull();
  });

  it('needs less weight where other clues leave a few months', () => {
    const text = 'La variole du singe, dont un premier cas est connu en France, inquiète.';
    expect(when(text)).toBeNull();
    const minister = `${text} La ministre de la Santé, Brigitte Bourguignon, a parlé.`;
    expect(when(minister)?.edtf).toBe('2022-05-10/2022-06-09');
  });

  it('is of the days before one that is to come', () => {
    const text =
      'La centrale syndicale UGTT a annoncé que le 16 juin prochain sera jour de grève dans le secteur public.';
    expect(when(text, 'Tunisie : le bras de fer')?.edtf).toBe('2022-05-17/2022-06-16');
  });

  it('is of many months before a vote that is to come, without its weekday', () => {
    const vote = (day: string) => `En Guinée, la présidentielle où le général Doumbouya est candidat est fixée ${day}.`;
    expect(when(vote('au 28 décembre prochain'))?.edtf).toBe('2025-03-03/2025-12-28');
    expect(when(vote('au 26 décembre prochain'))).toBeNull();
  });

  it('is not told by common words that the list has but once', () => {
    const text = (what: string) =>
      `${what} se tient ce vendredi. La ministre attend le baromètre, qui est dans le rouge.`;
    expect(when(text('Le comité de concertation'))).toBeNull();
  });

  it('is background of an inquiry that has its results', () => {
    const text = (what: string) => `À Kaboul, l’attentat de l’aéroport a tué jeudi des soldats américains. ${what}`;
    expect(when(text('Les évacuations continuent.'))?.from).toBe('2021-08-26');
    expect(when(text('Une commission a rendu vendredi ses conclusions.'))).toBeNull();
  });

  it('is of any day until the next year after « le 10 octobre dernier », and of many months before a day to come', () => {
    const curfew = 'En Martinique, où l’on manifeste contre la vie chère, le couvre-feu';
    expect(when(`${curfew}, instauré le 10 octobre dernier, est levé.`)?.from).toBe('2024-10-10');
    expect(when(`${curfew}, instauré le 10 octobre dernier, est levé.`)?.to).toBe('2025-08-06');
    const match = (day: string) => `L’Algérie de Belmadi jouera contre la Tunisie ${day} à Radès.`;
    expect(when(match('le 11 juin'))?.edtf).toBe('2020-08-15/2021-06-11');
    expect(when(match('le 12 juin'))).toBeNull();
  });

  it('is not of the years after « trois ans après », where only a name tells it', () => {
    const text = 'Trois ans après la tempête Alex, les habitants attendent encore, ont-ils dit jeudi.';
    expect(when(text)?.edtf ?? null).not.toMatch(/^2020/);
  });

  it('is not of the first day of news that goes on for months', () => {
    const text = 'La grève des urgences, lancée par le collectif Inter-Urgences, a commencé le 18 mars.';
    expect(when(text)?.to ?? null).toBeNull();
  });

  it('is not of weeks in which the days of the first lines have another weekday', () => {
    const attack = 'Arras : un enseignant a été tué dans son lycée, et l’attaque a choqué.';
    expect(when(`${attack} C’était vendredi.`)?.from).toBe('2023-10-13');
    expect(when(`${attack} C’était vendredi. Tout avait commencé lundi 11 octobre.`)?.from).toBe('2021-10-11');
  });

  it('is not of years before a month that the text names', () => {
    const text = 'Le Sénégal vote dimanche 24 février : la présidentielle, un scrutin où Madické Niang se présente.';
    expect(when(text)?.from).toBe('2019-02-15');
    expect(when(text.replace('présidentielle,', 'présidentielle de février 2024,'))?.from ?? null).not.toBe(
      '2019-02-15',
    );
  });

  it('needs a third word, or its date, for a bare weekday', () => {
    const title = 'Payet blessé : l’OM attaqué à la Commanderie';
    expect(when('Les joueurs ont eu peur samedi.', title)).toBeNull();
    expect(when('Les joueurs ont eu peur dimanche 31 janvier.', title)?.from).toBe('2021-01-31');
  });

  it('is not told by a weekday where the same words tell news of another time', () => {
    const text = 'Le XV de France a battu le pays de Galles 27-23 samedi à Cardiff.';
    const rival = 'Le XV de France a battu le pays de Galles 13-9 vendredi, deux ans après le 27-23 de Cardiff.';
    expect(when(text)?.edtf).toBe('2020-02-22/2020-02-28');
    expect(when(rival)).toBeNull();
  });

  it('is told by a paragraph that tells all of it with its weekday, and by the paragraph that follows the head', () => {
    const title = 'Nos lecteurs racontent leur semaine';
    const told = 'À Arras, un enseignant a été tué vendredi dans son lycée, et l’attaque a choqué.';
    expect(when(`La température montait.\n\n${told}`, title)?.edtf).toBe('2023-10-13/2023-10-19');
    expect(when('La température montait.\n\nUn enseignant a été tué vendredi.', title)).toBeNull();
    const head = 'Attaque d’Arras : un enseignant tué dans son lycée';
    const next = 'La ville a eu peur.\n\nVendredi, 300 élèves étaient là.';
    expect(when(next, head)?.edtf).toBe('2023-10-13/2023-10-19');
    expect(when(next.replace('Vendredi', 'Mercredi'), head)).toBeNull();
  });

  it('needs rarer words for a bare weekday where they tell other news, too', () => {
    const censure = (day: string) => when(`Borne a échappé ${day} à une motion de censure transpartisane, rejetée.`);
    expect(censure('lundi')).toBeNull();
    expect(censure('lundi 20 mars')?.from).toBe('2023-03-20');
  });

  it('needs no third word where it is counted', () => {
    expect(when('Les gilets jaunes étaient dans la rue samedi pour l’acte 19.')?.edtf).toBe('2019-03-23/2019-03-29');
    expect(when('Les gilets jaunes étaient dans la rue samedi pour un acte de plus.')?.from).toBe('2018-10-20');
  });

  it('is no match between the same teams in another year: a stage is played again, so it needs its day', () => {
    const match = 'Le Stade rochelais, champion de France, a battu Toulouse ce samedi en Top 14';
    expect(when(`${match}.`)?.to).toBeNull();
    const round = (day: string) => `Le PSG a battu Chelsea ${day} en huitième de finale de la Ligue des champions.`;
    expect(when(round('ce mardi'))?.to ?? null).toBeNull();
    expect(when(round('ce mardi 17 mars'))?.from).toBe('2026-03-15');
    expect(when('Le XV de France a battu l’Écosse samedi à Murrayfield, dans le Tournoi.')).toBeNull();
  });

  it('may be any day of a trial that lasts', () => {
    expect(when('Le procès des accusés du 13-Novembre : mercredi, c’était le début d’une autre vie.')).toBeNull();
  });

  it('may lie ahead where no verb says that its weekday is over', () => {
    const title =
      'Travail : Muriel Pénicaud et Édouard Philippe veulent présenter les ordonnances sur le code du travail jeudi';
    expect(when('Les partis se préparent.', title)?.edtf).toBe('2017-08-25/2017-09-06');
  });

  it('is not told by the days of a calendar, unless they are told as plans', () => {
    const days = 'le 24 janvier, le 25 janvier, le 28 janvier, le 29 janvier, le 30 janvier, le 2 février';
    expect(
      when(`Le procès de Larry Nassar, ses gymnastes et sa condamnation, voici le calendrier : ${days}.`),
    ).toBeNull();
    expect(when(`La condamnation de Larry Nassar devant ses gymnastes aura lieu ${days}.`)?.to).toBe('2018-01-24');
  });

  it('is followed up for weeks on a bare weekday, unless words of its own tell it', () => {
    const bail = 'En Allemagne, Carles Puigdemont a été libéré sous caution jeudi.';
    expect(when(bail)?.to).toBe('2018-04-25');
    const ambush = 'Au Burkina Faso, l’embuscade de Tin-Akoff a tué des soldats vendredi.';
    expect(when(ambush)?.edtf).toBe('2023-02-17/2023-02-23');
  });

  it('lies behind who counts from its day', () => {
    const blocked = (since: string) =>
      when(`Mardi, les gilets jaunes tenaient leur plus grand rond-point ${since} 17 novembre, sans blocages.`)?.to;
    expect(blocked('du')).toBeDefined();
    expect(blocked('depuis le')).toBeNull();
  });

  it('is not told by its weight where a name of another time stands beside it', () => {
    const flood = (storm: string) =>
      when(`Inondations : à Agen et à Marmande, la Garonne est en crue et en vigilance rouge après ${storm}.`);
    expect(flood('de longues pluies')?.from).toBe('2026-02-04');
    expect(flood('la tempête Justine')).toBeNull();
  });

  it('yields to a day that the text tells with its date', () => {
    const text =
      'Les Bleus ont battu le pays de Galles, dimanche, à Cardiff. Dimanche 15 février 2026, le XV de France menait déjà 47 à 7.';
    expect(when(text)?.edtf).toBe('2026-02-15/2026-03-08');
  });
});
