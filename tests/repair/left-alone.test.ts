import { describe, expect, it } from 'vitest';
import { repairsOf } from './language.ts';

const CLEAN: readonly string[] = [
  'Les vaccinations se font sur place et la ville compte des vaccinations chaque année.',
  'Les infusions de tilleul, les inhalations et l’absolution n’y ont rien fait.',
  'Le hold-up a duré dix minutes et le butin reste introuvable.',
  'Le club a trouvé un deal avec son leader technique avant le week-end.',
  'Le fact-checking de la rédaction a relevé trois fake news.',
  'Un live de deux heures et un podcast accompagnent l’enquête.',
  'Le coach a félicité son staff après le match nul.',
  'Elle souffre d’un burn-out depuis le début du télétravail.',
  'La start-up a levé dix millions auprès de business angels.',
  'Le score final est sévère pour les Bleus, battus au money-time.',
  'Le streaming a dépassé le téléchargement dans le marketing des labels.',
  'Les followers du rappeur ont partagé le clip et le making-of.',
  'La low-cost irlandaise ouvre une base à Beauvais.',
  'Le think tank publie un rapport sur le soft power chinois.',
  'Black Lives Matter appelle à un rassemblement place de la République.',
  'Le New York Times et le Washington Post ont publié l’enquête.',
  'Le film « The Power of the Dog » a reçu un Oscar.',
  'Le groupe jouera « Smells Like Teen Spirit » en rappel.',
  'Le slogan « Make America Great Again » couvre les casquettes.',
  'La méthode dite « trial and error » a fait ses preuves.',
  'Le « quiet quitting » gagne les bureaux.',
  'Le terme anglais significant ne se traduit pas toujours par important.',
  'Le site est joignable à contact@overall-steps.com.',
  'Voir https://example.org/steps/overall pour le détail.',
  'Selon lui, la position de la France reste la même.',
  'L’issue du scrutin demeure incertaine.',
  'Le car est tombé dans le ravin, car la chaussée était verglacée.',
  'Un point de presse est prévu plus tard, point par point.',
  'Tout au long de la journée, les bénévoles ont continué.',
  'Le total des dons atteint deux millions de dollars.',
  'Il touche une pension de cinq cents livres sterling.',
  'La place est prise ; on le place ailleurs.',
  'Le chef de service force le passage et cause un accident.',
  'Ils les place en tête, écrit le lecteur.',
  'Le support technique répond à toute heure.',
  'Elle suit une formation en design et en management.',
  'Le permis à points a trente ans.',
  'La cote du leader baisse, celle du challenger monte.',
  'Manchester United reçoit Liverpool en Premier League.',
  'La série Game of Thrones attire les touristes à Dubrovnik.',
  'Le festival Rock en Seine affiche complet.',
  'Amnesty International et Human Rights Watch s’inquiètent.',
  'Le patron de Facebook vise le metaverse et la fintech.',
  'Le peloton a subi un black-out médiatique après le crash.',
  'Le best-seller de l’été est un thriller suédois.',
  'Le fast-food du coin emploie vingt salariés.',
  'Le Premier ministre a répondu au sélectionneur des All Blacks.',
  'Le rhythm and blues doit beaucoup à La Nouvelle-Orléans.',
  'La BCE maintient ses taux, le spread se détend.',
  'Les hackers ont réclamé une rançon en bitcoins.',
  'Le data center chauffe la piscine municipale.',
  'Une garden-party réunit mille invités à l’Élysée.',
  'Episode 5 : un peu partout en région, la colère monte.',
  'Il a marqué 4 buts en 5 matchs le 4 mai.',
  'Le community manager du théâtre tient aussi la caisse.',
  'Le dress code de la soirée est simple : rien de neuf.',
  'Les business angels de la vallée ont suivi.',
  'Le chief data officer quitte la mutuelle.',
  'Les swing states feront la différence.',
  'Un food truck et deux make-up artists attendent derrière la scène.',
  'Le garage avait fait du drive through avant tout le monde.',
  'Victor Lemarchand a gagné la régate.',
  'Il réside à Namur.\nLifestyle\nMaison\nIl y travaille.',
  'Le back gauche et le keeper ont signé, le goal a suivi.',
  'Au grand dam des riverains, le 2nd tour du scrutin aura lieu dans le gymnase.',
  'Le clap de fin approche pour les small boats, selon le préfet.',
  'La boutique sera close lundi, au fur et à mesure des travaux.',
  'Le caucus libéral a choisi sa cheffe au terme d’une retraite.',
  'La scale-up lève cent millions et vise le break-even, le burn rate recule.',
  'Le shift de nuit est supprimé, les shifts de jour s’allongent.',
  'Deux week-ends de pont feront le bonheur des stations.',
  'Le front-row du défilé comptait trois reines et un it-boy.',
  'Le gameplay convainc, le crossplay déçoit, le loot lasse.',
  'Sur la feuille de match, le staff a inscrit trois rookies.',
  'Le leadership de la ministre est contesté par les backbenchers.',
  'Le hard skill compte moins que le mindset, dit la coach.',
  'La juge de paix est une magistrate de proximité.',
  'Sur la Grand place, le marché reprend dimanche.',
  'La région accueille des migrants, le nombre de migrants baisse.',
  'Le pass sanitaire est exigé à l’entrée du stade.',
  'M. Verdon et Mme Lasalle ont nagé 50 m, puis 800 m.',
  'Elections municipales : le second tour aura lieu le 28 juin.',
  'Le client règle par carte ou par PayPal.',
  'Bolt gagne le 100 mètres, Swift annule sa tournée.',
  'Sedan accueille Reims samedi soir.',
  'Price, blessé, a quitté la piste.',
  'Le hand français recrute : le club de hand ouvre deux équipes, il faut aimer le hand.',
  'La feuille de match, la feuille de chou et la feuille de paie.',
  'Le staff du biathlon français vise la mass start, après le sprint et la poursuite.',
  'L’affaire secoue le monde du sport français, et le staff de l’équipe se tait.',
  'La gentrification du quartier et une insulte homophobe : les habitants s’insurgent, le staff municipal se tait.',
  'Le cabaret annonce son freak show pour samedi soir.',
];

describe('a line of French that nobody set accents in', () => {
  const words =
    'presente le message des autorites du canton sur l avenir de la region, ce mardi a Nandre, a cote de ses';
  const caption = `La presidente de la delegation ${words} voisins du sud et du nord, un an avant le vote.`;

  it('is left alone', () => {
    expect(repairsOf(`${caption}\nLa région se prépare au vote, dit-on à Nandre.`)).toEqual([]);
  });

  it('is none where it has an accent, or is short', () => {
    const found = (text: string) => repairsOf(text).map(({ start, end }) => text.slice(start, end));
    expect(found(caption.replace('autorites', 'autorités'))).toContain('delegation');
    expect(found('Ils ont visité des web-sites militaires.')).toEqual(['web-sites']);
    expect(found('Plusieurs kinds de vaccins sont disponibles.')).toEqual(['kinds']);
  });
});

describe('French with its loans, names and titles is left alone', () => {
  it.each(CLEAN)('nothing is found in « %s »', sentence => {
    expect(repairsOf(sentence)).toEqual([]);
  });
});

describe('English passages are left alone', () => {
  it.each([
    'We will continue to support the people of Ukraine as well as their government, the spokesman said.',
    'Il a cité Churchill : "We shall fight on the beaches, we shall never surrender."',
    'Sur sa pancarte, on lit : “Significant change is needed now, and the problem is here”.',
  ])('nothing is found in « %s »', sentence => {
    expect(repairsOf(sentence)).toEqual([]);
  });
});
