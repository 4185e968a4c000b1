import { describe, expect, it } from 'vitest';
import { named } from './words.ts';

describe('the name of an organisation', () => {
  it.each([
    [
      'ends before the person who follows on its country',
      'Il a reçu le secrétaire général du Parti communiste du Vietnam Nguyen Van Tran.',
      ['o Parti communiste du Vietnam', 'p Nguyen Van Tran'],
    ],
    [
      'goes on over its region',
      'L’Orchestre national de Metz Grand Est joue.',
      ['o Orchestre national de Metz Grand Est'],
    ],
    [
      'ends before who is at its head',
      'Le président du conseil départemental Paul Berthier et le directeur de l’agence régionale de santé Benoît Vallon sont venus.',
      ['p Paul Berthier', 'p Benoît Vallon'],
    ],
    [
      'ends with its land, before who is at its head',
      'Le commandant de la police cantonale vaudoise Christian Morand est venu.',
      ['o Police cantonale vaudoise: police cantonale vaudoise', 'p Christian Morand'],
    ],
    [
      'is somebody’s where bodies are called after people',
      'Le proviseur du lycée professionnel Louise Michel ferme les portes.',
      ['o Lycée professionnel Louise Michel: lycée professionnel Louise Michel'],
    ],
    ['ends before its verb', 'À Lormeau, la Brasserie Valbru crée une ligne.', ['o Brasserie Valbru']],
    [
      'ends before a verb, whatever its own end',
      'À Lormeau, la Brasserie Goumale crée une ligne.',
      ['o Brasserie Goumale'],
    ],
    [
      'ends before a verb that looks like an adjective',
      'Il faut que la Chambre d’agriculture gersoise revienne au contact.',
      ['o Chambre d’agriculture gersoise'],
    ],
    [
      'ends before what somebody has done',
      'La Fondation néerlandaise de donateurs pour avoir menti est poursuivie.',
      ['o Fondation néerlandaise de donateurs'],
    ],
    [
      'is that of its land',
      'Le Conseil d’État vaudois hésite. Le Conseil d’État a tranché.',
      ['o Conseil d’État vaudois: Conseil d’État vaudois, Conseil d’État'],
    ],
    [
      'is nobody’s where two lands have one',
      'Le Conseil d’État vaudois et le Conseil d’État genevois hésitent. Le Conseil d’État a tranché.',
      ['o Conseil d’État vaudois', 'o Conseil d’État genevois', 'o Conseil d’État'],
    ],
    [
      'is apposed to its letters',
      'L’Apial, l’Association patronale des industries de l’Arc-lorrain, proteste.',
      [
        'o Association patronale des industries de l’Arc-lorrain: Apial, Association patronale des industries de l’Arc-lorrain',
      ],
    ],
    [
      'is apart beside other letters',
      'L’Apiel, l’Association patronale des métiers, proteste.',
      ['o Apiel', 'o Association patronale des métiers'],
    ],
    ['takes no town for its own', 'Selon Unia Neuchâtel et Unia, rien.', ['o Unia']],
    ['leaves its legal form', 'Les firmes Valmec et La Lormarne SA recrutent.', ['o Valmec', 'o La Lormarne SA']],
    ['is told by its definition', '« Valmouvoir » est une entreprise citoyenne.', ['o Valmouvoir']],
    ['begins with its article', 'La pièce est jouée par L’Harmonie Communale.', ['o L’Harmonie Communale']],
    [
      'begins with several words',
      'Le juge du Tribunal de première instance de Lormeau a statué.',
      ['o Tribunal de première instance de Lormeau'],
    ],
    [
      'has two plurals',
      'La belle histoire de l’Association Sports et Loisirs de Lormeau.',
      ['o Association Sports et Loisirs de Lormeau'],
    ],
    [
      'is a movement’s',
      'Le parti Valnahda hésite. Pour le Mouvement Valnahda, non.',
      ['o Mouvement Valnahda: Valnahda, Mouvement Valnahda'],
    ],
    ['is not that of a plan', 'Un Plan d’aide à l’emploi rural (PAER) est voté.', []],
    ['follows on its inhabitants', 'On a vu les Rennais de Grosse Loume.', ['o Grosse Loume']],
    ['ends before another verb', 'La Fondation Valbru existe depuis dix ans.', ['o Fondation Valbru']],
    [
      'keeps its adjective',
      'L’Agence Spatiale européenne recrute.',
      ['o Agence spatiale européenne: Agence Spatiale européenne'],
    ],
    [
      'goes on where its beginning is another’s whole name',
      'Le Conseil national pour la paix sociale a voté. Le Conseil national du numérique aussi.',
      ['o Conseil national pour la paix sociale', 'o Conseil national du numérique'],
    ],
    ['is whole without it', 'Le Conseil national a voté.', ['o Conseil national']],
    [
      'is of a country',
      'La société Valmec recrute. Chez Valmec Canada, rien.',
      ['o Valmec Canada: Valmec, Valmec Canada'],
    ],
    ['begins after « ex- »', 'Gaëtan Valbru, ex-Louise Attaque, chante.', ['p Gaëtan Valbru', 'o Louise Attaque']],
    [
      'takes in where a station is',
      'Il l’a dit à France Bleu Loire Océan et à France 3 Bretagne.',
      ['o France Bleu: France Bleu Loire Océan', 'o France 3'],
    ],
    ['does not take in who speaks there', 'Il l’a dit sur France Bleu, Ada Duval.', ['o France Bleu', 'p Ada Duval']],
    ['is the same with « groupe »', 'Le Groupe Sonatrach et Sonatrach.', ['o Sonatrach: Groupe Sonatrach, Sonatrach']],
    ['ends a firm of heirs', 'La maison Valbru et fils ferme.', ['o Valbru et fils']],
  ])('%s', (_, text, wanted) => {
    expect(named(text)).toEqual(wanted);
  });
});

describe('a sigle in brackets', () => {
  it('may be the known body to which the one before it belongs', () => {
    expect(named('Le Syndicat de la rédaction du Soleil (CSN) a voté.')).toEqual([
      'o Syndicat de la rédaction du Soleil',
      'o Confédération des syndicats nationaux: CSN',
    ]);
  });

  it('is the name before it, in another language', () => {
    expect(named('L’Institut géologique de Crasville (USKG) a parlé.')).toHaveLength(1);
  });
});

describe('a person', () => {
  it.each([
    ['bears the family’s name first', 'Sont mutés : Valguerra Ali, wali de Bouira, et d’autres.', ['p Valguerra Ali']],
    [
      'is one without the name in the middle',
      'Ada Kouakou Valbru parle. Ada Valbru part.',
      ['p Ada Kouakou Valbru: Ada Kouakou Valbru, Ada Valbru'],
    ],
    [
      'is two with other surnames',
      'Ada Kouakou Valbru parle. Ada Kouassi part.',
      ['p Ada Kouakou Valbru', 'p Ada Kouassi'],
    ],
    ['stands behind a function in letters', 'Selon le P-DG Duval, rien.', ['p Duval']],
    ['bears the surname in capitals', 'Ansérix LÉON, premier adjoint, était là.', ['p Ansérix Léon: Ansérix LÉON']],
    ['has two first names', 'Tout cela plaît à Marie-Lou, la voisine.', ['p Marie-Lou']],
    ['has a particle', 'Décisif contre l’OTAN, et Siebert Van der Valbru.', ['p Siebert Van der Valbru']],
    ['is of a country', 'On a vu le Suisse Stefan Valbru.', ['p Stefan Valbru']],
    ['ends with a small word', 'De son côté, Bui Thanh Son a déclaré forfait.', ['p Bui Thanh Son']],
    ['is told from those of whom she is', 'On a vu Ada McValbru de Grosse Loume Prud.', ['p Ada McValbru']],
  ])('%s', (_, text, wanted) => {
    expect(named(text).filter(actor => actor.startsWith('p '))).toEqual(wanted);
  });

  it.each([
    ['a function after a comma', 'Il a salué Charles Valbru, Ambassadeur pour le sport.', ['p Charles Valbru']],
    [
      'a firm whose head presides over something else',
      'Ada Duval, dirigeante de Képhyre, et présidente du club.',
      ['p Ada Duval'],
    ],
    [
      'a place with its hyphen left out',
      'La neige tombe en Seine Maritime, au Nord Kivu et en Auvergne Rhône-Alpes.',
      [],
    ],
    ['a place of another land', 'Dans les localités d’Es Valbra et Bir El Valbra.', []],
    ['a function with a gate behind it', 'Demi-finaliste Porte d’Auteuil l’an passé, il perd.', []],
    ['two letters', 'La revue publie une liste. QG a dressé la liste.', []],
    ['a title between single marks', "Il a vu la pièce 'Valbru Lorme' et 'Macbeth'.", []],
    ['who lives in a town', 'On découvre la jeune Lavalloise férue de synthés.', []],
    ['a house', 'La mairie a ouvert la maison Stéphane Valbru.', []],
    ['a hall', 'Le bal a lieu à la salle des fêtes Georges-Valbru.', []],
    ['a film', 'On a aimé The Zone of Valbru de Jonathan Lormel.', ['p Jonathan Lormel']],
    [
      'two people',
      'Ada Valbru et Aimé Lormel parlent. Le duel Valbru-Lormel attire.',
      ['p Ada Valbru', 'p Aimé Lormel'],
    ],
    ['a lady’s title', 'La co-accusée Dame VALBRU Julienne était là.', ['p Julienne Valbru: VALBRU Julienne']],
    ['a gathering', 'Une Assemblée Générale s’est tenue.', []],
    ['a feeling', 'Désolé, il a perdu.', []],
    ['a ground', 'À Francis Le Valbru, Laval a gagné.', []],
    ['an English title', 'Il écoute Will Of The Valley.', []],
    ['a headline in capitals', 'FAIT DU SOIR Une journée ordinaire.', []],
  ])('is not %s', (_, text, people) => {
    expect(named(text).filter(actor => actor.startsWith('p '))).toEqual(people);
    expect(named(text).join()).not.toContain('Le Soir');
  });

  it('is told behind a stray apostrophe, too', () => {
    expect(named("Le tir d' Ada Duval est passé.")).toEqual(['p Ada Duval']);
    expect(named('La jeune Ada Germain chante.')).toEqual(['p Ada Germain']);
  });

  it('is not told by two initials', () => {
    expect(named('Il a écrit au directeur de l’agence « M.M. » sans accord.')).toEqual([]);
    expect(named('Il a écrit à l’agence « Mirela » sans accord.')).toEqual(['o Mirela']);
  });

  it('is who says something, even with a comma before', () => {
    expect(named('À Paul Duval, il a tout dit.')).toEqual(['p Paul Duval']);
  });
});

describe('the name of a person', () => {
  it.each([
    [
      'ends where a sentence begins whose full stop is lost',
      'Photo Ada Kervadec Une foule a défilé. Un reportage de Bruno Malvaux Le bourg a voté.',
      ['p Ada Kervadec', 'p Bruno Malvaux'],
    ],
    [
      'ends before what somebody else has done',
      'Images : Ada Kervadec Montage : Bruno Malvaux',
      ['p Ada Kervadec', 'p Bruno Malvaux'],
    ],
    [
      'begins behind what somebody is in charge of',
      'L’adjointe aux Sports Lina Torcieux et le ministre flamand de la Mobilité Ben Weylaert sont venus.',
      ['p Lina Torcieux', 'p Ben Weylaert'],
    ],
    [
      'begins behind a function with a capital, and need not be known',
      'L’arrêté du Ministre Dozi Kokorolo est cassé. Le Conseiller Spécial Kossi Agbényo se tait.',
      ['p Dozi Kokorolo', 'p Kossi Agbényo'],
    ],
    ['ends nowhere before a known name', 'RIJASOLO / AFP Le procès s’est ouvert.', ['o Agence France-Presse: AFP']],
  ])('%s', (_, text, actors) => {
    expect(named(text)).toEqual(actors);
  });
});
