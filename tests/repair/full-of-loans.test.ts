import { describe, expect, it } from 'vitest';
import { repairsOf } from './language.ts';

/** Whole articles full of loans: what one hints at, ten must not prove. */
const FULL_OF_LOANS: readonly (readonly [string, readonly string[]])[] = [
  [
    'games',
    [
      'Le streamer a enchaîné douze heures de live sur Twitch avant de lancer un giveaway pour ses abonnés.',
      'Le gameplay nerveux et le level design soigné séduisent, mais le grind lasse et le endgame manque de contenu.',
      'L’éditeur promet un patch day one, deux DLC et un mode new game plus.',
      'Les speedrunners ont déjà trouvé un skip qui casse le jeu.',
      'Le jeu de tir en free-to-play mise sur les skins, les loot boxes et un battle pass.',
      'La team française d’e-sport a perdu en bo5 après un choke au dernier round.',
      'Le boss final demande du skill, pas du farming.',
      'Le lore est riche, les quêtes annexes moins.',
      'Le community manager a posté un meme, vite devenu viral.',
      'Le token a perdu 40 % après un rug pull, les wallets sont vides.',
    ],
  ],
  [
    'finance and work',
    [
      'Le staking rapporte moins depuis le halving, selon un trader.',
      'Un whale a transféré dix mille bitcoins vers un exchange coréen.',
      'La scale-up prépare son IPO, le pricing reste secret, le roadshow débute lundi.',
      'Le fonds vise un exit à cinq ans, avec un earn-out pour les fondateurs.',
      'La direction parle de cost killing, les syndicats de casse sociale.',
      'Le business model repose sur l’upsell et le cross-selling.',
      'Le top management a validé le budget, le middle management grince.',
      'Le retail souffre, le e-commerce et le quick commerce aussi.',
      'Le groupe externalise son back-office et garde le front office.',
      'Le reporting mensuel devient hebdomadaire, le dashboard est en ligne.',
      'Un burn-out sur deux n’est pas déclaré, un bore-out encore moins.',
      'Le télétravail pousse le flex office et le nomadisme des digital nomads.',
      'La start-up embauche un data scientist, deux product owners et un scrum master.',
      'Les développeurs full stack sont rares, les lead tech encore plus.',
    ],
  ],
  [
    'fashion and food',
    [
      'Le look oversize, le denim brut et les sneakers blanches dominent les podiums.',
      'La fashion week s’ouvre lundi, le front row sera clairsemé.',
      'Le it-bag de la saison est un cabas en raphia, le must-have un trench.',
      'Le make-up nude, le smoky charbonneux et le glow doré font leur retour.',
      'Le smoothie vert, le brunch du dimanche et le batch cooking ont la cote.',
      'Le food court ouvrira en mai avec un bar à cocktails et un rooftop.',
      'La street food coréenne arrive, corn dogs et fried chicken compris.',
      'Le crumble, le cheesecake et le brownie tiennent la carte, le scone moins.',
    ],
  ],
  [
    'music and series',
    [
      'Le single tourne en radio, le clip cumule deux millions de vues, l’album suivra.',
      'Le beatmaker signe une prod trap, le flow est nerveux, la punchline rare.',
      'Le feat avec le rappeur belge a fuité, le label dément.',
      'Le groupe de metal a clos le main stage, le warm-up était assuré par des DJ locaux.',
      'Le backliner a réparé l’ampli, le light show a repris.',
      'Le biopic est un flop, le spin-off un carton, le reboot inutile.',
      'Le showrunner quitte la série, le cliffhanger restera sans suite.',
      'Le teaser a été vu cent mille fois, le trailer dix fois plus.',
      'Le pitch tient en une ligne, le casting est cinq étoiles.',
      'Le thriller nordique est adapté en podcast natif.',
    ],
  ],
  [
    'sport',
    [
      'Le pilote a signé la pole, raté le holeshot et fini dans le gravier.',
      'Le safety car est sorti au tour 12, l’undercut a payé pour le Monégasque.',
      'Le DRS s’ouvre, le pit stop dure deux secondes, le box exulte.',
      'Le pack a dominé, le scrum-half a brillé, le drop a claqué.',
      'Le turnover gratté par le flanker donne un essai en coin.',
      'Le trois-quarts a pris un carton pour un plaquage haut, le TMO a tranché.',
      'Le buzzer beater du meneur offre le match au club, après un money time étouffant.',
      'Le rookie signe un double-double, le coach salue le staff et le banc.',
      'Le playmaker a délivré trois caviars, le box-to-box a tout ratissé.',
      'Le pressing haut a payé, le turnover a fait souffrir les cadres.',
      'Le clean sheet du gardien est le dixième de la saison.',
      'Le mercato s’emballe, le deal capote, le joueur boude.',
      'Le lineup est connu, le closer entrera en neuvième manche.',
      'Le goaler a volé le match, le power play a fait le reste.',
    ],
  ],
  [
    'Québec',
    [
      'Le leader du parti joue le match retour, ses spin doctors affûtent les punchlines.',
      'Le débat a tourné au clash, le replay fait le buzz, le live-tweet aussi.',
      'Le meeting a rempli le Zénith, le show était rodé, le storytelling aussi.',
      'Le premier ministre parle de win-win, l’opposition de bullshit.',
      'Le caucus a duré, le whip a compté ses troupes, le bill est passé.',
      'Le gars a pogné un ticket, son truck est au garage, sa job est loin.',
      'Le chum de la victime travaillait sur un shift de nuit.',
    ],
  ],
  [
    'trade',
    [
      'Le groupe textile lance un label made in France, le sourcing reste local et le co-branding suit.',
      'La start-up a fait un down round, les business angels ont avalé la pilule.',
      'Le fonds activiste réclame un spin-off du pôle retail et un buy-back massif.',
      'La medtech vise un marquage CE, la biotech un milestone de dix millions.',
      'Le coworking de la gare affiche complet, le fablab attend ses imprimantes 3D.',
      'L’opérateur bride le streaming, le peer-to-peer et le roaming hors zone.',
      'Le tribunal a reconnu le dumping, le dispatching du fret est suspendu.',
      'Le porte-container a heurté un ponton, le barge master est entendu.',
      'Le freelance facture en day rate, le manager de transition aussi.',
      'Le comité a voté le say on pay, les proxys ont pesé.',
    ],
  ],
  [
    'trends',
    [
      'L’influenceuse lance sa marque de skincare, un sérum et un gloss végan.',
      'Le concept store propose du vintage, du upcycling et un corner de créateurs.',
      'Les jeans slim reculent, le mom et le baggy sont partout, le crop top aussi.',
      'Le shooting a duré trois jours, la cover sortira en mars, le book est bluffant.',
      'La coiffeuse refait des balayages, du wavy et des carrés blunt.',
      'Le coach sportif conseille le gainage, le HIIT et le stretching.',
    ],
  ],
  [
    'founders',
    [
      'La jeune pousse soigne son pitch deck et vit de love money, un call suffit aux business angels.',
      'Son business plan est prêt, mais les slides plaisent moins que le modèle scalable.',
      'Le scope du projet a changé avant la term sheet.',
    ],
  ],
  [
    'drafts and splits',
    [
      'Le trade a été validé avant la deadline, la franchise perd un first round et deux picks.',
      'Les rookies brillent, le franchise player soigne ses stats avant la free agency.',
      'L’équipe a perdu le premier split, puis la finale du lower bracket, malgré ses followers et sa fanbase.',
    ],
  ],
  [
    'leagues and start-ups',
    [
      'L’ailier a coupé le momentum d’un alley-oop, son double-double n’a pas suffi au money time.',
      'Le quarterback du club a relancé la saison, ses stats font de lui le prospect de la rostermania.',
      'Le fonds de private equity entre au capital, une corporate venture et deux family offices suivent.',
      'Le nouveau chief revenue officer revoit le go-to-market, le churn reste le souci des hubs de province.',
      'La soirée en just chatting a réuni dix mille viewers, la watch party aussi.',
    ],
  ],
];

describe('articles full of loans are left alone', () => {
  it.each(FULL_OF_LOANS)('nothing is found in one about %s', (_, sentences) => {
    expect(repairsOf(sentences.join('\n\n'))).toEqual([]);
  });
});
