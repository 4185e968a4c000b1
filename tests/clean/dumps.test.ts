/** Whole pages as text, menus and all: the headline and what stands around it. */
import { describe, expect, it } from 'vitest';
import { cleaned, removedOf } from './cleaned.ts';

const MENU = ['Accueil', 'Sports', 'Politique', 'Économie', 'Culture', 'Se connecter', 'S’abonner', 'Newsletters'];
const TITLE = 'Un passeur de la Loue condamné à de la prison avec sursis';
const BODY = [
  'Le passeur de la Loue, arrêté lundi sur son bac, a été condamné jeudi à huit mois de prison avec sursis par le tribunal.',
  'La prison ne lui fait pas peur, dit le passeur, qui doit aussi rendre à la commune le prix de trois mille passages.',
  'Le bac de la Loue restera à quai jusqu’à ce que la commune ait trouvé un passeur, ce que personne n’attend avant mai.',
  'Les riverains font le détour par le pont de Vaugrand, douze kilomètres en amont, et la commune leur paie un autobus.',
];
const PAGE = [...MENU, TITLE, ...BODY, 'Mentions légales', 'Contact', 'Plan du site'];

describe('the headline of a dumped page', () => {
  it('stands above the box that parts its first paragraph from the rest', () => {
    const box = [
      'Le journal du soir',
      'Tous les soirs à 18h',
      'Recevez l’information décryptée par la rédaction de La Gazette.',
      'Votre adresse email',
      'S’inscrire',
      'Votre adresse email n’est pas valide',
      'Pour découvrir toutes nos autres newsletters, rendez-vous ici : MonCompte',
      'En vous inscrivant, vous acceptez les conditions générales d’utilisation.',
    ];
    const buttons = Array.from({ length: 14 }, () => 'Partager sur Facebook');
    const rows = [...MENU, TITLE, BODY[0]!, ...buttons, ...box, ...BODY.slice(1), 'Mentions légales'];
    expect(cleaned(rows).title).toBe(TITLE);
  });

  it('is the line whose end an earlier one says below a section', () => {
    const search = [`Vaugrand ${TITLE}`, 'Rechercher', ...MENU.map(link => `${link} de la vallée`)];
    const rows = [...MENU, ...search, TITLE, 'Publié le 3 mai 2022', ...BODY];
    expect(cleaned(rows).title).toBe(TITLE);
    expect(removedOf(rows)).toContain(`Vaugrand ${TITLE}`);
  });

  it('is no motto, though that is said twice', () => {
    const motto = 'Le quotidien de la vallée en ligne';
    const rows = [...MENU, motto, ...MENU, motto, 'Connexion', TITLE, 'Par Anne Petit le 07 mai 2020', ...BODY];
    expect(cleaned(rows).title).toBe(TITLE);
  });

  const LONG =
    'Il passe la Loue sans payer et se fait prendre au milieu de la rivière par la maire : « Je me fiche pas mal de ces règles et du bac ! »';

  it('may be as long as a paragraph, with the date near below', () => {
    const rows = [...MENU, 'Ce soir', LONG, 'Vaugrand', 'Réagir', 'Publié le jeudi 24 décembre 2020 à 07h47', ...BODY];
    expect(cleaned(rows).title?.replaceAll(/\s/g, ' ')).toBe(LONG);
  });

  it.each([
    ['a standfirst below the headline', [...MENU, TITLE, LONG, 'Publié le 24 décembre 2020 à 07h47', ...BODY]],
    ['a paragraph without a date below it', [...MENU, TITLE, LONG, ...BODY]],
  ])('is not %s', (_, rows) => expect(cleaned(rows).title).toBe(TITLE));

  it('is no minute of a live text', () => {
    expect(cleaned([...MENU, '96’Fin du match au bord de la Loue', ...BODY]).title).toBeNull();
  });
});

describe('a sentence above the headline', () => {
  const notice = 'La Gazette n’utilisera pas ces courriels pour d’autres envois sans votre consentement.';

  it('goes where many lines of the site’s part the two', () => {
    expect(removedOf([...MENU, notice, ...MENU, TITLE, 'Publié le 3 mai 2022', ...BODY])).toContain(notice);
  });

  it('stays right above it', () => {
    const lead = 'Le passeur ne fera pas appel du jugement, a dit son avocate.';
    expect(removedOf([lead, TITLE, 'Publié le 3 mai 2022', ...BODY])).not.toContain(lead);
  });
});

describe('what leaked from a page', () => {
  it.each(['https://radio.example/le-bac-de-la-loue-8698000#player=on Copier', '<script>if(typeof(a)=="b"){c=true}'])(
    'goes: %s',
    line => expect(removedOf([...PAGE.slice(0, 9), line, ...PAGE.slice(9)])).toContain(line),
  );

  it('is no address at the beginning of a sentence', () => {
    const line = 'https://bac.example est en panne depuis lundi, regrette la mairie.';
    expect(removedOf([TITLE, BODY[0]!, line, ...BODY.slice(1)])).not.toContain(line);
  });
});

describe('an article that boxes cut in short pieces', () => {
  const CUT = [
    'À lire aussi :',
    'Le moulin de Nandre cherche un meunier depuis six mois',
    'Vaugrand : la fanfare fête ses cent ans sur la place',
    'Les horaires',
    'Le conseil se réunit lundi. Nul n’attend de miracle.',
    'Début du widget. Passer le widget ?',
    'Ils le disent depuis avril.',
    'Personne ne les entend.',
  ];
  const rows = [...MENU, TITLE, 'Publié le 3 mai 2022', ...BODY.slice(0, 2), ...CUT, 'Les plus lus', ...BODY.slice(3)];

  const FOOT = ['Les plus lus', 'La fanfare en finale', 'Mentions légales', 'Contact'];

  it('goes on to the last sentence that stands beside another one', () => {
    for (const line of [CUT[4], ...CUT.slice(6)]) expect(removedOf(rows)).not.toContain(line);
  });

  it('has its sub-heading right below a box, above short sentences', () => {
    const short = ['Moins de détours', 'La barge passe chaque quart d’heure.', 'Nul n’attend plus sur la rive.'];
    const box = ['Newsletter', 'Recevez l’information décryptée par la rédaction de La Gazette.', 'S’inscrire'];
    const removed = removedOf([...MENU, TITLE, 'Publié le 3 mai 2022', ...BODY, ...box, ...short, 'Mentions légales']);
    for (const line of short) expect(removed).not.toContain(line);
  });

  it('goes on below a player with one last sentence', () => {
    const last = 'Une réunion publique se tiendra jeudi à la salle des fêtes.';
    expect(removedOf([...MENU, TITLE, ...BODY, 'Chargement du player', last, ...FOOT])).not.toContain(last);
  });

  it('goes on below a box whose links were lost', () => {
    const more = ['Une réunion publique se tiendra jeudi à la mairie.', 'Elle doit durer deux heures.'];
    const removed = removedOf([...MENU, TITLE, ...BODY, 'Articles similaires', ...more, ...FOOT]);
    for (const line of more) expect(removed).not.toContain(line);
  });

  it('goes on below the headlines of others where two sentences say its words', () => {
    const told = [
      'Le passeur, lui, a dix jours pour récuser le tribunal.',
      'À Vaugrand, personne ne croit à son retour.',
    ];
    const box = ['Dans la même rubrique', 'La piscine rouvre enfin lundi à Nandre'];
    expect(removedOf([...MENU, TITLE, ...BODY, ...box, ...told, ...FOOT])).toEqual(expect.not.arrayContaining(told));
    const others = [
      'Le bassin a été repeint en bleu par des bénévoles.',
      'Les scolaires y nageront dès le mois prochain.',
    ];
    expect(removedOf([...MENU, TITLE, ...BODY, ...box, ...others, ...FOOT])).toEqual(expect.arrayContaining(others));
  });

  it('leaves the linked headlines out', () => {
    for (const line of CUT.slice(0, 3)) expect(removedOf(rows)).toContain(line);
  });
});

it('takes the hours of the news of the day for no live text', () => {
  const live = ['12h45', BODY[0]!, '11h30', BODY[1]!, '10h15', BODY[2]!, '9h05', BODY[3]!];
  const news = ['19h12', 'Nandre : la fanfare en finale', '18h55', 'Grève des bacs : le point sur la rivière'];
  const rows = [...MENU, TITLE, ...live, 'Les plus lus', ...news, 'Mentions légales'];
  expect(removedOf(rows)).toEqual(expect.arrayContaining(news));
  for (const line of BODY) expect(removedOf(rows)).not.toContain(line);
});
