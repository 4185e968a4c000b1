import { describe, expect, it } from 'vitest';
import { dated, headerLine } from '../article.ts';

const when = (text: string, title: string | null = null) => dated({ text, title }).published;

describe('the interval of an undated article', () => {
  it('is of the three weeks after a weekday told with its full date in the first lines', () => {
    const published = when('Deux trains se sont percutés jeudi 29 septembre 2022 à Metz.');
    expect(published).toMatchObject({ edtf: '2022-09-29/2022-10-20', basis: 'inferred', method: 'text' });
    expect(published?.evidence).toEqual([{ text: 'jeudi 29 septembre 2022', field: 'text', start: 29, end: 52 }]);
  });

  it('ends with an update', () => {
    expect(dated(headerLine('Mis à jour le 13 septembre 2023')).published?.edtf).toBe('../2023-09-13');
  });

  it('ends with the day on which its page was seen, which is no date of publication', () => {
    const seen = { dateLines: [{ line: 0, text: 'lundi 23 décembre 2024', masthead: true as const }] };
    expect(dated(seen).published).toMatchObject({ edtf: '../2024-12-23', basis: 'inferred' });
    expect(dated({ ...seen, text: 'Il a gagné le 27 août 2016.' }).published?.edtf).toBe('2016-08-27/2024-12-23');
  });

  it('is of the week of « ce mardi 12 septembre 2023 » and exact after « hier »', () => {
    expect(when('Il a été élu ce mardi 12 septembre 2023.')?.edtf).toBe('2023-09-12/2023-09-18');
    expect(when('Un accident a eu lieu hier, vendredi 25 août 2023, à Agen.')?.edtf).toBe('2023-08-26/2023-08-27');
  });

  it('may lie behind « tout commence », which a story says, too', () => {
    expect(when('Le lundi 12 janvier, tout commence à Brivezac, comme un jour de semaine.')?.to).toBe('2026-02-02');
    expect(when('Le lundi 12 janvier, le procès commence à Brivezac.')?.to).toBe('2026-01-15');
  });

  it('takes a weekday with its day for one of the same month where both weekdays fit it', () => {
    const text =
      'Après son succès de dimanche 20 mars (35-10), Brivezac est en tête ; Lanhac a gagné (41-11) samedi 19.';
    expect(when(text)?.from).toBe('2022-03-11');
  });

  it('does not take the first day of a chronology for its own', () => {
    const text = 'Dimanche 10 septembre\n\nLe train est parti.\n\nMercredi 20 septembre 2023\n\nIl est revenu.';
    expect(when(text)?.edtf).toBe('2023-09-20/2023-10-11');
  });

  it('finds the year by the weekday and the years around it', () => {
    const text = 'Un pompier a été percuté ce samedi 10 mai. Le conducteur avait été condamné en 2024.';
    expect(when(text)?.edtf).toBe('2025-05-08/2025-05-16');
  });

  it('finds the year by who is in office', () => {
    const text = 'Un homme a été arrêté mardi 3 octobre, a dit le ministre de l’Intérieur, Gérard Collomb.';
    expect(when(text)?.edtf).toBe('2017-10-03/2017-10-24');
  });

  it('is of the only year since articles are expected whose weekday fits, and says so', () => {
    const published = when('Un accident s’est produit dimanche 4 septembre à Pittefaux.');
    expect(published?.edtf).toBe('2022-09-04/2022-09-25');
    expect(published?.evidence.at(-1)?.text).toBe(
      'parution supposée depuis le 2018-01-01 (vocabulary/events.yaml, expected)',
    );
    // 2012, of which it was a Tuesday as well, is spoken for.
    expect(when('Le maire, élu en mars 2012, a été arrêté mardi 4 septembre. Il avait été battu en 2011.')?.edtf).toBe(
      '2012-09-04/2012-09-25',
    );
  });

  it('is of the days on which everybody was in office who is named in one', () => {
    // Twice president of the Confederation, once when she was minister.
    expect(when('La première ministre, Élisabeth Borne, a reçu le président suisse, Alain Berset.')?.edtf).toBe(
      '2023-01-01/2024-01-14',
    );
    expect(when('Le premier ministre élu, François Legault, choisit ses ministres.')?.edtf).toBe(
      '2018-09-23/2018-10-18',
    );
    expect(
      when('Le chef péquiste, Paul St-Pierre Plamondon, a reçu le premier ministre, François Legault.')?.from,
    ).toBe('2020-10-09');
    expect(when('Fraîchement nommé ministre de l’Intérieur, Laurent Nuñez est attendu à Calais.')?.edtf).toBe(
      '2025-10-12/2026-02-09',
    );
  });

  it('takes no subject for the office of the source before it', () => {
    expect(when('Selon Gabriel Attal, le premier ministre prévoit un gouvernement resserré.')).toBeNull();
  });

  it('is not of a day that is compared with', () => {
    expect(when('La marche a réuni moins de monde par rapport au samedi 9 février.')).toBeNull();
    expect(when('Le nombre de malades est stable comparé à celui du mardi 5 mars.')).toBeNull();
  });

  it('leaves the year open where the weekday fits several, or another weekday of the text fits none', () => {
    expect(when('Un accident s’est produit mercredi 22 mai à Pittefaux.')).toBeNull();
    expect(
      when('Il a été blessé mercredi 30 décembre à Agen. Un suspect a été écroué vendredi 31 décembre.'),
    ).toBeNull();
  });

  it('may lie before a day that no verb tells', () => {
    expect(when('Nouveau rendez-vous samedi 18 mars, même lieu, même heure…')?.edtf).toBe('2023-03-09/2023-04-08');
    expect(when('Un reportage à voir mercredi 12 avril à 22h55.')?.edtf).toBe('2023-03-16/2023-04-15');
    expect(when('Lundi 23 janvier, la foule est dense. L’examen de la résolution du 19 janvier aura lieu.')?.edtf).toBe(
      '2023-01-14/2023-02-13',
    );
  });

  it('finds its days in a year that is known', () => {
    expect(when('Le film a été montré le 14 mai, au premier jour du 77e Festival de Cannes.')?.edtf).toBe(
      '2024-05-14/2024-06-13',
    );
    const text = 'Cinq ans après l’incendie de Lubrizol, le tribunal a rendu son jugement le 3 février.';
    expect(when(text)?.edtf).toBe('2025-02-03/2025-03-05');
  });

  it('finds a day without year and weekday within an office of less than a year', () => {
    expect(when('Le Premier ministre Gabriel Attal s’est rendu à Lyon le 3 mars.')?.edtf).toBe('2024-03-03/2024-04-02');
    expect(when('Le président Emmanuel Macron s’est rendu à Lyon le 3 mars.')?.to).not.toBe('2024-04-02');
  });

  it('is not surely past in the conditional', () => {
    expect(when('Des mesures ont été présentées mercredi 20 avril.')?.from).toBe('2022-04-20');
    expect(when('Des mesures seraient présentées mercredi 20 avril.')?.from).toBe('2022-04-11');
  });

  it('may be new of an earlier office, where the person took another one since', () => {
    expect(when('La nouvelle ministre Rachida Dati a reçu les syndicats.')?.to).toBe('2024-05-10');
    expect(when('La nouvelle ministre Amélie Oudéa-Castéra a reçu les syndicats.')?.to).toBe('2024-10-05');
  });

  it('believes no day that lies months away from « ce » with its weekday and date', () => {
    const text = 'Le maire parlera de la marche, prévue le samedi 21 septembre 2019. Il le fera';
    expect(when(`${text} ce mercredi 18 décembre 2019.`)?.edtf).toBe('2019-11-21/2019-12-21');
    // Not even where what lies beside it cannot be right: 20 December was a Friday.
    expect(when(`${text} ce mercredi 18 décembre 2019, avant la fête du jeudi 19 et mardi 20 décembre.`)).toBeNull();
    expect(when('La marche est prévue le samedi 21 septembre 2019. Elle partira de Metz.')?.edtf).toBe(
      '2019-08-25/2019-09-24',
    );
  });

  it('lies in the year before a plan that is told only further down, and there around a day of its own', () => {
    const fair = `Les producteurs lancent leur marque.\n\n${'Ils sont une dizaine dans la vallée. '.repeat(20)}`;
    const plan = 'Du samedi 8 au lundi 10 avril, la foire proposera des ventes.';
    expect(when(`${fair}\n\n${plan}`)?.edtf).toBe('2022-04-15/2023-04-13');
    // A Monday in 2020 and in 2025.
    const own = 'Les producteurs ont lancé leur marque lundi 6 janvier.';
    const next = (day: string) => `${own}\n\n${'Ils sont une dizaine. '.repeat(40)}La foire aura lieu le ${day}.`;
    expect(when(next('samedi 29 février'))?.edtf).toBe('2020-01-06/2020-01-27');
    expect(when(own)).toBeNull();
    expect(when(next('samedi 2 février 2030'))).toBeNull();
  });

  it('does not begin with the day of what is waited for, nor with a year that is part of a name', () => {
    const jailed = 'Deux hommes ont été écroués en attendant leur procès le 26 janvier 2023.';
    expect(when(jailed)?.from ?? null).toBeNull();
    expect(when(`Ils ont été arrêtés ce jeudi 29 décembre 2022.\n\n${jailed}`)?.edtf).toBe('2022-12-29/2023-01-04');
    expect(when('La session portait sur le budget initial pour l’exercice 2026.')).toBeNull();
    expect(when('La session portait sur ce qui avait été fait en 2026.')?.from).toBe('2026-01-01');
  });

  it('takes the year in which its day follows right upon what the text names', () => {
    const told = (day: string) => when(`Le centre-ville était désert ${day} après le passage de la tempête Gloria.`);
    // A Thursday in 2020 and in 2025; the storm was there on 19 January 2020.
    expect(told('jeudi 23 janvier')?.edtf).toBe('2020-01-23/2020-02-13');
    expect(told('mercredi 23 avril')?.from ?? null).not.toBe('2020-04-23');
  });

  it('concludes nothing from one of two plans whose years are told and that lie far apart', () => {
    const one = 'Le maire et son adjoint parleront mercredi 18 décembre 2019 de la marche';
    expect(when(`${one}.`)?.edtf).toBe('2019-11-21/2019-12-21');
    expect(when(`${one}, prévue le samedi 21 septembre 2019.`)?.from ?? null).toBeNull();
    expect(when(`${one}, prévue le samedi 21 décembre 2019.`)?.edtf).toBe('2019-11-21/2019-12-21');
  });

  it('gives the end of a range no weekday of its beginning', () => {
    const closed = 'Les parcs sont fermés du lundi 16 décembre au 5 janvier 2020, a dit le maire';
    expect(when(`${closed} ce mercredi 18 décembre 2019.`)?.edtf).toBe('2019-12-18/2019-12-24');
    // 5 January 2020 was a Sunday.
    const ends = 'Les parcs sont fermés du lundi 16 décembre au mardi 5 janvier 2020, a dit le maire';
    expect(when(`${ends} ce mercredi 18 décembre 2019.`)?.edtf).not.toBe('2019-12-18/2019-12-24');
  });

  it('has only its beginning from a story of which the year is told first, whatever its tense', () => {
    const told = 'Le lycée a été bloqué le 1er février 2024.';
    expect(when(`${told} Jeudi 8 février, une affaire trouble la séance du conseil.`)?.edtf).toBe('2024-02-01/..');
    expect(when(`${told} Jeudi 8 février, le tribunal a condamné deux élèves.`)?.edtf).toBe('2024-02-08/2024-02-29');
    expect(when(`${told} Ce jeudi 8 février, le tribunal juge deux élèves.`)?.to).toBe('2024-02-14');
    // Years before, its year is another matter.
    expect(
      when('Le lycée a ouvert le 1er février 2023. Jeudi 8 février, une affaire trouble la séance du conseil.')?.to,
    ).toBe('2024-02-29');
  });

  it('takes for new the office that is said to be, not that of a name after a comma with its own article', () => {
    const awaited = 'La Tunisie attend un nouveau Premier ministre';
    expect(when(`${awaited}, le président Kaïs Saïed prend la parole.`)?.edtf).toBe('2019-10-23/..');
    expect(when('Le nouveau Premier ministre du président Kaïs Saïed prend la parole.')?.edtf).toBe('2019-10-23/..');
    expect(when('La Tunisie attend un nouveau président, le président Kaïs Saïed prend la parole.')?.edtf).toBe(
      '2019-10-23/..',
    );
    expect(when('Le nouveau président tunisien Kaïs Saïed prend la parole.')?.edtf).toBe('2019-10-23/2020-02-20');
    expect(when('Le nouveau président, Kaïs Saïed, prend la parole.')?.edtf).toBe('2019-10-23/2020-02-20');
  });

  it('ends before a plan that the text announces', () => {
    const text = 'Le maire a été élu lundi 11 septembre 2023. Il prendra ses fonctions vendredi 15 septembre.';
    expect(when(text)?.edtf).toBe('2023-09-11/2023-09-15');
  });

  it('begins with the last day told as past', () => {
    expect(when('L’usine a fermé en mars 2019. Elle avait ouvert en 1998.')?.edtf).toBe('2019-03-01/..');
    expect(when('Des soldats préparent des obus dans l’est de l’Ukraine, le vendredi 18 août 2023')?.edtf).toMatch(
      /^2023-08-18/,
    );
  });

  it('does not begin with a month that has its year from before', () => {
    const strikes = 'Ils ont défilé ce jeudi 1er mars. Des grèves ont eu lieu les 1er et 16 février 2018.';
    const text = `${strikes} Une réunion avait eu lieu au début du mois de juillet.`;
    expect(when(text)?.edtf).toBe('2018-02-27/2018-03-07');
  });

  it('begins with the day of a document that it cites', () => {
    expect(when('La hausse est confirmée, selon un communiqué du 4 juillet 2017.')?.edtf).toBe('2017-07-04/..');
    expect(when('Il rappelle l’arrêté daté du lundi 3 mai 2021, toujours en vigueur.')?.edtf).toBe('2021-05-03/..');
    expect(when('La hausse est prévue par le calendrier du 4 juillet 2027.')).toBeNull();
  });

  it('begins with a name that nobody knew before', () => {
    expect(when('La vaccination contre le Covid-19 reprend.')?.edtf).toBe('2020-02-11/..');
  });

  it('begins with the day of the words that announce, not of what they announce', () => {
    const found = when(
      'En 2023, tout a changé. Le port va fermer, a annoncé jeudi 20 juin 2024 la ministre des Transports.',
    );
    expect(found?.from).toBe('2024-06-20');
    expect(when('La ministre va annoncer jeudi 20 juin 2024 la fermeture du port.')?.from).not.toBe('2024-06-20');
  });

  it('says nothing where a weekday with its date fits no year of an office', () => {
    const told = 'Le nouveau premier ministre Michel Barnier a reçu les syndicats';
    expect(when(`${told}.`)).not.toBeNull();
    expect(when(`${told} mardi 29 mai.`)).toBeNull();
  });

  it('is a stay in office where nothing tells more', () => {
    expect(when('Le premier ministre Michel Barnier reçoit les syndicats.')?.edtf).toBe('2024-09-05/2024-12-27');
    expect(when('Brigitte Bourguignon, nouvelle ministre de la Santé, a pris la parole.')?.edtf).toBe(
      '2022-05-20/2022-07-04',
    );
    expect(
      when('Le nouveau gouvernement De Wever inquiète les syndicats. Le Premier ministre, Bart De Wever, attend.')
        ?.edtf,
    ).toBe('2025-02-03/2025-06-03');
  });

  it('reaches to the days in which somebody’s leaving is told', () => {
    const published = when('Le président a écarté dimanche son premier ministre Michel Barnier.');
    expect((published?.to ?? '') >= '2024-12-16').toBe(true);
  });

  it('counts from an event in the first lines', () => {
    expect(when('Deux ans après le début de l’invasion de l’Ukraine, le front est figé.')?.edtf).toBe(
      '2024-01-24/2025-01-23',
    );
  });

  it('is the week of news that everybody knows, if the weekday is the same', () => {
    const published = when('Jean-Paul Belmondo est mort lundi à Paris, à 88 ans.');
    expect(published?.edtf).toBe('2021-09-06/2021-09-12');
    expect(published?.evidence.map(({ text }) => text)).toEqual([
      'lundi',
      'vocabulary/happenings.txt: Jean-Paul Belmondo, mort, 2021-09-06',
    ]);
    expect(when('Jean-Paul Belmondo est mort mardi à Paris.')).toBeNull();
    expect(when('Jean-Paul Belmondo a reçu un prix lundi.')).toBeNull();
    expect(when('La finale de la Coupe du monde, dimanche 18 décembre, a souri à l’Argentine de Messi.')?.edtf).toBe(
      '2022-12-18/2023-01-01',
    );
  });

  it('is of the days of news that lasts, where a date falls in them', () => {
    const fire = 'Un nouvel incendie a détruit cent hectares en Gironde';
    expect(when(`${fire} ce vendredi 12 août, près de Landiras.`)?.edtf).toBe('2022-08-10/2022-08-18');
    expect(when(`${fire} ce mercredi 22 mai, près de Landiras.`)).toBeNull();
    expect(when(`${fire} vendredi, près de Landiras.`)).toBeNull();
  });

  it('is of days whose name is used only then, where a weekday is enough', () => {
    expect(when('La tempête Dennis a privé 60 000 foyers d’électricité dimanche.')?.edtf).toBe('2020-02-16/2020-02-22');
    expect(when('La tempête Prune a privé 60 000 foyers d’électricité dimanche.')).toBeNull();
    // Films and books bear their festival and their prize for years.
    expect(when('Présenté au 72e Festival de Cannes, le film sort mercredi.')).toBeNull();
    expect(when('Kamel Daoud, prix Goncourt, a signé lundi son livre à Lille.')).toBeNull();
    expect(when('Le prix Goncourt a été attribué lundi à Kamel Daoud.')?.edtf).toBe('2024-11-04/2024-11-10');
  });

  it('does not take for its own day what it looks back on', () => {
    expect(when('Sondage : le premier depuis l’attaque du Hamas en Israël le 7 octobre.')).toBeNull();
    const quoted = 'En 2018, Trump est sorti de l’accord sur le nucléaire avec l’Iran. Un ministre l’a dit mardi.';
    expect(when(quoted)?.to ?? null).toBeNull();
    expect(when('Le mouvement a eu raison du pouvoir du président Bouteflika.')?.to ?? null).toBeNull();
  });

  it('does not give a weekday the year before it, of which it was another day', () => {
    expect(when('Du jamais vu depuis 2011 : la grève de ce lundi 12 novembre.')?.edtf).toBe('2018-11-03/2018-11-18');
    expect(when('Du jamais vu depuis 2011 : la grève de ce lundi 12 novembre, dit Jean-Michel Blanquer.')?.edtf).toBe(
      '2018-11-03/2018-11-18',
    );
  });

  it('looks back on a day « depuis » which, with its year, something lasts', () => {
    const since = 'Les réseaux de transport connaissent des perturbations depuis le jeudi 5 décembre 2019.';
    expect(when(since)?.edtf).toBe('2019-12-05/..');
    expect(when(since.replace('depuis le jeudi', 'ce jeudi'))?.to).toBe('2019-12-11');
  });

  it('takes a day with that before it for an aim', () => {
    const text = (word: string) => `Le détail ${word} samedi 24 et dimanche 25 décembre 2022 n’a pas été communiqué.`;
    expect(when(text('pour'))?.from ?? '').not.toBe('2022-12-25');
    expect(when(text('de'))?.from).toBe('2022-12-25');
  });

  it('chooses no year by who is known by then where names say that it is over', () => {
    const names = 'Agnès Buzyn, candidate de La République en marche, et Rachida Dati ont parlé du coronavirus.';
    expect(when(`À Paris, ce mercredi 4 mars, ${names}`)?.from).not.toBe('2026-02-23');
  });

  it('chooses of two years that which stands in the name of a cup or a season', () => {
    const cup = (year: string) => `CAN ${year} : la Tunisie doit s’imposer. Samedi 20 janvier, elle affronte le Mali.`;
    expect(when(cup('2024'))?.from).toBe('2023-12-24');
    expect(when(cup(''))).toBeNull();
  });

  it('finds the year by what the text is about', () => {
    const text =
      'Des agriculteurs bloquent l’autoroute A6.\n\nLundi 29 janvier, vers midi, le premier tracteur est arrivé.';
    expect(when(text)?.edtf).toBe('2024-01-29/2024-02-12');
    expect(when(text.replace('tracteur', 'vélo').replace('agriculteurs', 'cyclistes'))).toBeNull();
  });

  it('takes no government for the office of whoever follows a comma', () => {
    expect(when('Le gouvernement Wilmès a siégé.')?.from).toBe('2019-10-27');
    expect(when('Les tâches changent au gouvernement, Sophie Wilmès étant en congé.')?.to ?? null).toBeNull();
  });

  it('tells of the head what the next paragraph dates, not of the paragraph what the head dates', () => {
    const head =
      'Les syndicats ont réuni un million de personnes, première mobilisation contre la réforme des retraites.';
    const marched = 'À Lille, le cortège s’est élancé jeudi matin.';
    expect(when(`${head}\n\n${marched}`)?.edtf).toBe('2023-01-19/2023-02-08');
    expect(when(`Un bateau a coulé jeudi.\n\n${head}`)).toBeNull();
  });

  it('is the year between two birthdays, narrowed by a weekday with its date', () => {
    expect(when('Emmanuel Macron, 44 ans, brigue un second mandat.')?.edtf).toBe('2021-12-21/2022-12-20');
    expect(when('Emmanuel Macron (44 ans) a parlé mercredi 2 mars à la télévision.')?.edtf).toBe(
      '2022-03-02/2022-03-23',
    );
    expect(when('Emmanuel Macron, alors 39 ans, entrait en campagne.')).toBeNull();
    expect(when('Emmanuel Macron, 44 ans plus tard, s’en souvient.')).toBeNull();
  });

  it('knows offices written without accents, and in the middle of a long title', () => {
    expect(when('La ministre des Transports, Elisabeth Borne, a reçu les syndicats mardi 20 mars.')?.edtf).toBe(
      '2018-03-20/2018-04-10',
    );
    const text = 'Le ministre de la Santé et des Services sociaux, Christian Dubé, a démissionné.';
    expect(when(text)?.edtf).toMatch(/^2020-06-22/);
    expect(when('Le ministre de la Santé a remercié dans sa lettre Christian Dubé.')).toBeNull();
  });

  it('takes a day aimed at for a plan, and an end for nothing', () => {
    expect(when('Le préfet a interdit la marche prévue pour le mercredi 1er mai 2019.')?.edtf).toBe(
      '2019-04-04/2019-05-04',
    );
    expect(when('Le ministre Jean Castex veut négocier jusqu’au jeudi 28 juin.')).toBeNull();
    const plans = 'Ce sera le 5 octobre. Plutôt que le mardi 18 octobre 2022.';
    expect((when(plans)?.from ?? '') <= '2022-10-18').toBe(true);
    expect((when(plans)?.to ?? '') <= '2022-10-21').toBe(true);
  });

  it('begins with a post that it shows', () => {
    expect(when('Ils ont occupé les locaux.\n\n— Radio Brume (@radiobrume) September 14, 2023')?.edtf).toBe(
      '2023-09-14/..',
    );
    expect(when('Ils ont occupé les locaux.\n\n— Radio Brume (@radiobrume) September 31, 2023')).toBeNull();
  });

  it('goes past the horizon of the vocabulary with a text that does', () => {
    expect(when('L’usine a fermé en mars 2031.')?.edtf).toBe('2031-03-01/..');
    expect(when('L’usine a fermé en mars 2031. Un homme a été arrêté mardi 3 juin.')?.edtf).toBe(
      '2031-06-03/2031-06-24',
    );
  });

  it('reads the day of a range that was told before in the month of the range', () => {
    const days = 'Les syndicats organisent trois jours de grève ces 24, 25 et 26 novembre.';
    expect(when(`${days} Ce lundi 24, les bus restent au dépôt.`)?.from).toBe('2025-11-15');
    expect(when('Les bus roulent ces 24 et 25 novembre. Ce lundi 27, ils restent au dépôt.')?.from).toBe('2023-11-18');
  });

  it('counts from a day that it tells with its distance', () => {
    const left = (when: string) => `${when}, le vendredi 12 juillet, la ministre Agnès Buzyn a dû quitter l’hôpital.`;
    expect(when(left('Il y a un mois'))?.edtf).toBe('2019-08-03/2019-08-19');
    expect(when(left('Il y a dix jours'))?.edtf).toBe('2019-07-21/2019-07-23');
    expect(when(left('Dans deux mois'))?.edtf).not.toBe('2019-08-03/2019-08-19');
  });

  it('takes for past what is recalled, whoever is to recall it', () => {
    expect(when('Le maire veut rappeler qu’en juillet 2019, le village était cerné.')?.from).toBe('2019-07-01');
    expect(when('Le maire veut rappeler en juillet 2019 le village qui était cerné.')).toBeNull();
  });

  it('takes what somebody is to become for no past', () => {
    expect(when('Pressenti comme le futur candidat du parti en 2027, il a provoqué la colère.')).toBeNull();
    expect(when('L’usine a perdu son directeur en 2022.')?.from).toBe('2022-01-01');
  });

  it('takes news told as background for none', () => {
    const text = 'Un satellite a été lancé mercredi.\n\nKim Jong-un avait vu Poutine au cosmodrome de Vostotchny.';
    expect(when(text)).toBeNull();
  });

  it.each([
    ['a summons', 'Il était convoqué le 20 juin 2025 devant le tribunal.'],
    ['a plan', 'L’entreprise a promis de créer 5 000 postes en 2025.'],
    ['an aim', 'Le gouvernement a fixé un objectif pour 2030.'],
    ['a former office', 'L’ancien premier ministre Michel Barnier publie ses mémoires.'],
    ['an office not yet taken', 'Le président élu, Félix Tshisekedi, choisit ses ministres.'],
    ['an office of then', 'Alors premier ministre, Michel Barnier avait refusé.'],
    ['a bare weekday', 'Il a été arrêté mardi.'],
    ['a novel', 'Il relit « 1984 » de George Orwell.'],
    ['a quotation about a day to come', 'Il avait dit : « Nous gagnerons le 12 octobre 2021. »'],
    ['another bearer of the name', 'Le joueur Philippe a marqué.'],
    ['a law of long ago', 'La loi de 1905 fait débat.'],
  ])('is not drawn from %s', (_, text) => {
    expect(when(text)).toBeNull();
  });

  it('never has a bound that the text tells for another reason', () => {
    expect(dated({ text: 'L’usine a fermé en mars 2019.' }).bounds).toEqual([
      { kind: 'earliest', day: '2019-03-01', evidence: { text: 'mars 2019', field: 'text', start: 19, end: 28 } },
    ]);
  });

  it('gives relative dates a value only where all its days agree', () => {
    const { dates } = dated({
      text: 'Il a été élu lundi 11 septembre 2023. Vendredi, il a parlé. Cette année, il se repose.',
    });
    expect(dates.map(({ text, edtf }) => [text, edtf])).toEqual([
      ['lundi 11 septembre 2023', '2023-09-11'],
      ['Vendredi', '[2023-09-08,2023-09-15,2023-09-22,2023-09-29]'],
      ['Cette année', '2023'],
    ]);
  });
});
