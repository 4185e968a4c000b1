import { describe, expect, it } from 'vitest';
import { ANNE, PAUL, quotesOf, shortOf } from './language.ts';

const MACRON = 'p: Emmanuel Macron | Macron';
const BORNE = 'p: Élisabeth Borne | Borne';

type Case = readonly [sentence: string, speaker: string, cue: string | null];

const AFTER: readonly Case[] = [
  ['« Nous irons jusqu’au bout », a déclaré Emmanuel Macron.', 'Emmanuel Macron', 'a déclaré'],
  ['« Nous irons jusqu’au bout », déclare Emmanuel Macron.', 'Emmanuel Macron', 'déclare'],
  ['« Nous irons jusqu’au bout », avait alors assuré Emmanuel Macron.', 'Emmanuel Macron', 'avait alors assuré'],
  ['« Nous irons jusqu’au bout ! » lance Emmanuel Macron.', 'Emmanuel Macron', 'lance'],
  ['"Nous irons jusqu’au bout", a indiqué jeudi à l’AFP Emmanuel Macron.', 'Emmanuel Macron', 'a indiqué'],
  ['« Nous irons jusqu’au bout », selon Emmanuel Macron.', 'Emmanuel Macron', 'selon'],
  ['« Nous irons jusqu’au bout », dixit Emmanuel Macron.', 'Emmanuel Macron', 'dixit'],
  ['“Nous irons jusqu’au bout”, s’est exclamé M. Macron.', 'Emmanuel Macron', 's’est exclamé'],
  ['« Nous irons jusqu’au bout », a fait savoir Emmanuel Macron.', 'Emmanuel Macron', 'a fait savoir'],
  ['« Nous irons jusqu’au bout », sourit Emmanuel Macron.', 'Emmanuel Macron', 'sourit'],
  ['« Nous irons jusqu’au bout », déclara Emmanuel Macron.', 'Emmanuel Macron', 'déclara'],
];

const BEFORE: readonly Case[] = [
  ['Emmanuel Macron a déclaré : « Nous irons jusqu’au bout. »', 'Emmanuel Macron', 'a déclaré'],
  ['Emmanuel Macron a déclaré que « la France ira jusqu’au bout ».', 'Emmanuel Macron', 'a déclaré'],
  ['Emmanuel Macron estime que c’est « une très bonne nouvelle ».', 'Emmanuel Macron', 'estime'],
  ['Selon Emmanuel Macron, « la France ira jusqu’au bout ».', 'Emmanuel Macron', 'Selon'],
  ['D’après Emmanuel Macron, « la France ira jusqu’au bout ».', 'Emmanuel Macron', 'D’après'],
  ['Emmanuel Macron : « Nous irons jusqu’au bout »', 'Emmanuel Macron', null],
  ['Emmanuel Macron se montre ferme : « Nous irons jusqu’au bout. »', 'Emmanuel Macron', 'se montre'],
  ['Emmanuel Macron dénonce « une politique du pire ».', 'Emmanuel Macron', 'dénonce'],
  [
    'Emmanuel Macron, qui recevait lundi des élus, a dénoncé « une politique du pire ».',
    'Emmanuel Macron',
    'a dénoncé',
  ],
  ['Interrogé par une élève, Emmanuel Macron a répondu « ne rien regretter du tout ».', 'Emmanuel Macron', 'a répondu'],
  ['Emmanuel Macron s’est dit « très attaché à la paix ».', 'Emmanuel Macron', 's’est dit'],
  ['Emmanuel Macron a reçu les élus et a promis « des moyens sans précédent ».', 'Emmanuel Macron', 'a promis'],
];

describe('the speaker after the quotation', () => {
  it.each(AFTER)('in « %s » is %s, by “%s”', (sentence, speaker, cue) => {
    const [quote] = quotesOf(sentence, [MACRON]);
    expect(quote?.speaker?.name).toBe(speaker);
    expect(quote?.cue).toBe(cue);
  });
});

describe('the speaker before the quotation', () => {
  it.each(BEFORE)('in « %s » is %s, by “%s”', (sentence, speaker, cue) => {
    const [quote] = quotesOf(sentence, [MACRON]);
    expect(quote?.speaker?.name).toBe(speaker);
    expect(quote?.cue).toBe(cue);
  });
});

describe('a verb with a capital within the sentence', () => {
  it('is a name: « (Jura) »', () => {
    const told = 'Paul Durand évoque encore, cette semaine à Vaugrand (Jura), « des raisons toutes personnelles ».';
    expect(quotesOf(told, ['p: Paul Durand | Durand'])[0]?.cue).toBe('évoque');
  });
});

describe('the speaker after a verb with its pronouns', () => {
  it.each([
    ['Le tribunal écoute. « Et si cela recommence ? », lui demande un assesseur.', 'un assesseur'],
    ['Le tribunal écoute. « Et si cela recommence ? », nous confie Paul Durand.', 'Paul Durand'],
    ['« Nous sommes trop nombreux, déplore une maman, Anne Leroy. Ce sera difficile. »', 'Anne Leroy'],
    ['« Rien ne va », réagit Paul Durand, délégué CGT. « On verra bien », ajoute-t-il.', 'Paul Durand'],
  ])('in « %s » is %s', (sentence, speaker) => {
    expect(quotesOf(sentence, [PAUL, ANNE]).map(quote => quote.speaker?.name)).toContain(speaker);
    expect(quotesOf(sentence, [PAUL, ANNE]).every(quote => quote.speaker?.name === speaker)).toBe(true);
  });

  it('is whoever signs below the words', () => {
    const text = 'Paul Durand hésite.\n\n« C’est magique. On bloque tout. » Anne Leroy, éleveuse à Bram\n\nLa suite.';
    expect(quotesOf(text, [PAUL, ANNE])[0]?.speaker?.name).toBe('Anne Leroy');
    const sentence = 'Paul Durand hésite, dit-il. « C’est magique. On bloque tout. » Anne Leroy, éleveuse, sourit.';
    expect(quotesOf(sentence, [PAUL, ANNE])[0]?.cue).toBeNull();
  });

  it('is the one whom « pour lui » means, straight before the marks only', () => {
    const [quote] = quotesOf('Paul Durand a ouvert la visite. Pour lui, « ce musée raconte toute la région ».', [PAUL]);
    expect([quote?.speaker?.name, quote?.cue]).toEqual(['Paul Durand', 'Pour']);
    const gift = quotesOf('Paul Durand est venu. Pour lui, le roman « La Mer sans fin » est un cadeau.', [PAUL]);
    expect(gift).toEqual([]);
  });

  it('is nobody whom a governed phrase names before the subject', () => {
    const [quote] = quotesOf('Interrogée par une élève, Anne Leroy a répondu « ne rien regretter du tout ».', [ANNE]);
    expect(quote?.speaker?.name).toBe('Anne Leroy');
  });
});

describe('the speaker inside and around', () => {
  it('an incise inside the marks names the speaker and stays in the text', () => {
    const [quote] = quotesOf('Paul Durand est venu. « Nous irons, a-t-il ajouté, jusqu’au bout. »', [PAUL]);
    expect(quote).toMatchObject({ text: 'Nous irons, a-t-il ajouté, jusqu’au bout.', cue: 'a-t-il ajouté' });
    expect(quote?.speaker?.name).toBe('Paul Durand');
  });

  it('an incise inside may name the speaker', () => {
    const [quote] = quotesOf('« Le temps presse, explique Paul Durand, secrétaire du syndicat. Il faut agir. »', [
      PAUL,
    ]);
    expect(quote?.speaker?.name).toBe('Paul Durand');
  });

  it('a quotation interrupted outside the marks is two with one speaker', () => {
    expect(shortOf('Paul Durand arrive. « Je pars », dit-il, « mais je reviendrai bientôt ».', [PAUL])).toEqual([
      'Je pars — Paul Durand',
      'mais je reviendrai bientôt — Paul Durand',
    ]);
  });

  it('a verb at the end of the sentence covers the fragments in it', () => {
    const text = 'Les négociations sur les « transactions d’armes potentielles » avancent, a déclaré Paul Durand.';
    expect(shortOf(text, [PAUL])).toEqual(['transactions d’armes potentielles — Paul Durand']);
  });

  it('a gerund belongs to the speaker of the sentence', () => {
    const text = '« Nous irons au bout », a lancé Paul Durand, ajoutant que « le pays tiendra ses promesses ».';
    expect(shortOf(text, [PAUL, ANNE])[1]).toBe('le pays tiendra ses promesses — Paul Durand');
  });

  it('two fragments of one sentence have one speaker', () => {
    const text = 'Paul Durand a affirmé que « le budget est sincère » et que « rien ne sera caché ».';
    expect(shortOf(text, [PAUL])).toEqual(['le budget est sincère — Paul Durand', 'rien ne sera caché — Paul Durand']);
  });

  it('what X affirmed is X’s, though a statement reports it', () => {
    const text = 'Paul Durand a affirmé que « le budget est sincère », indique un communiqué du ministère.';
    expect(shortOf(text, [PAUL])).toEqual(['le budget est sincère — Paul Durand']);
  });

  it('each clause keeps its own speaker', () => {
    const text = 'Paul Durand dénonce « un budget de misère », quand Anne Leroy salue « un effort sans précédent ».';
    expect(shortOf(text, [PAUL, ANNE])).toEqual([
      'un budget de misère — Paul Durand',
      'un effort sans précédent — Anne Leroy',
    ]);
  });
});

describe('a pronoun', () => {
  it('takes the last person who fits by first name', () => {
    const text = 'Paul Durand a rencontré Anne Leroy. « Ce fut un échange utile », a-t-elle confié.';
    expect(shortOf(text, [PAUL, ANNE])).toEqual(['Ce fut un échange utile — Anne Leroy']);
  });

  it('takes the gender of a civility before that of a first name', () => {
    const text = 'Mme Dominique Petit a reçu Paul Durand. « La porte est ouverte », a-t-elle dit.';
    expect(shortOf(text, ['p: Dominique Petit', PAUL])).toEqual(['La porte est ouverte — Dominique Petit']);
  });

  it('keeps to whoever spoke last', () => {
    const text = '« Je pars », annonce Paul Durand. « Je ne regrette vraiment rien », ajoute-t-il.';
    expect(shortOf(text, [PAUL])[1]).toBe('Je ne regrette vraiment rien — Paul Durand');
  });

  it('may stand before the quotation', () => {
    const text = 'Anne Leroy préside la ligue. Elle a déploré « un manque criant de moyens ».';
    expect(shortOf(text, [ANNE, PAUL])).toEqual(['un manque criant de moyens — Anne Leroy']);
  });

  it('may be an institution that speaks', () => {
    const text = 'La CGT dénonce « un recul social majeur ». « Nous ne céderons pas », prévient-elle.';
    expect(shortOf(text, ['o: CGT'])[1]).toBe('Nous ne céderons pas — CGT');
  });

  it('after « selon » is resolved too', () => {
    const text = 'Paul Durand dirige l’usine. Selon lui, « la reprise est en vue ».';
    expect(shortOf(text, [PAUL])).toEqual(['la reprise est en vue — Paul Durand']);
  });

  it('is not « il faut »', () => {
    const text = 'Anne Leroy a parlé. Il faut, selon Paul Durand, « tenir bon jusqu’en mai ».';
    expect(shortOf(text, [ANNE, PAUL])).toEqual(['tenir bon jusqu’en mai — Paul Durand']);
  });
});

describe('a function', () => {
  it('leads to the person introduced with it', () => {
    const text =
      'Le ministre de la Santé, Paul Durand, a visité l’hôpital. « Les moyens viendront », a promis le ministre.';
    expect(shortOf(text, [PAUL])).toEqual(['Les moyens viendront — Paul Durand']);
  });

  it('may have come after the name', () => {
    const text =
      'Anne Leroy, présidente du syndicat, est montée à la tribune. « Rien ne va plus », a lancé la présidente.';
    expect(shortOf(text, [ANNE])).toEqual(['Rien ne va plus — Anne Leroy']);
  });

  it('in the other gender is somebody else', () => {
    const text = 'Paul Durand, président du club, était là. « Rien ne va plus », a lancé la présidente de la ligue.';
    expect(shortOf(text, [PAUL])).toEqual(['Rien ne va plus — la présidente de la ligue']);
  });

  it('with another complement is somebody else', () => {
    const text = 'Paul Durand, ministre de la Santé, était là. « Rien ne va plus », a dit le ministre des Transports.';
    expect(shortOf(text, [PAUL])).toEqual(['Rien ne va plus — le ministre des Transports']);
  });

  it('may be a near synonym', () => {
    const text = 'Paul Durand, maire de Cergy, a tranché. « La place sera piétonne », a annoncé l’édile.';
    expect(shortOf(text, [PAUL])).toEqual(['La place sera piétonne — Paul Durand']);
  });

  it('before the name introduces the person at once', () => {
    const text = '« La place sera piétonne », a annoncé le maire socialiste de la ville, Paul Durand.';
    expect(shortOf(text, [PAUL])).toEqual(['La place sera piétonne — Paul Durand']);
  });

  it('« Me » makes an advocate', () => {
    const text = 'Me Paul Durand s’est levé. « Mon client est innocent », a plaidé l’avocat.';
    expect(shortOf(text, [PAUL])).toEqual(['Mon client est innocent — Paul Durand']);
  });

  it('of somebody named is not that person', () => {
    const text = '« Mon client est innocent », a plaidé l’avocate de Paul Durand.';
    expect(shortOf(text, [PAUL])).toEqual(['Mon client est innocent — l’avocate de Paul Durand']);
  });

  it('with « un » is never anybody named', () => {
    const text = 'Paul Durand, pompier, était là. « On a eu très peur », raconte un pompier.';
    expect(shortOf(text, [PAUL])).toEqual(['On a eu très peur — un pompier']);
  });

  it('« cette femme de 53 ans » is whoever was just talked of', () => {
    const text = 'Anne Leroy tient un café. « Tout est perdu cette fois », souffle cette femme de 53 ans.';
    expect(shortOf(text, [ANNE])).toEqual(['Tout est perdu cette fois — Anne Leroy']);
  });
});

describe('a speaker without a name', () => {
  it.each([
    ['« Je n’ai rien vu venir », témoigne une voisine.', 'une voisine'],
    [
      '« Tout va bien se passer », assure un haut responsable de la Maison Blanche.',
      'un haut responsable de la Maison Blanche',
    ],
    ['« La décision est prise », indique la direction.', 'la direction'],
    ['Selon une source policière, « deux suspects sont en fuite ».', 'une source policière'],
    ['« La décision est prise », confirme le porte-parole du groupe.', 'le porte-parole du groupe'],
  ])('in « %s » is the words of the text, %s', (sentence, name) => {
    const [quote] = quotesOf(sentence);
    expect(quote?.speaker).toEqual({ id: null, name });
  });

  it('but with a name that no actor covers is that name', () => {
    const [quote] = quotesOf('« Je n’ai rien vu venir », témoigne Karim Belkacem.');
    expect(quote?.speaker).toEqual({ id: null, name: 'Karim Belkacem' });
  });
});

describe('institutions and countries speak', () => {
  it.each([
    ['« Toute attaque aura une réponse », a averti Pyongyang.', 'c: Corée du Nord | Pyongyang', 'Corée du Nord'],
    ['Les États-Unis ont dénoncé « une escalade très grave ».', 'c: États-Unis', 'États-Unis'],
    ['La CGT appelle à « une mobilisation sans précédent ».', 'o: CGT', 'CGT'],
    ['« Le trafic sera très perturbé », prévient la SNCF.', 'o: SNCF', 'SNCF'],
  ])('in « %s »', (sentence, actor, name) => {
    expect(quotesOf(sentence, [actor])[0]?.speaker?.name).toBe(name);
  });
});

describe('a quotation without a cue', () => {
  it('goes on with the speaker before it, in the paragraph', () => {
    const text = '« La crue est passée », explique Paul Durand. « Le numéro d’urgence reste ouvert. »';
    expect(shortOf(text, [PAUL])[1]).toBe('Le numéro d’urgence reste ouvert. — Paul Durand');
  });

  it('goes on with the speaker before it, as a paragraph of its own', () => {
    const text = '« La crue est passée », explique Paul Durand.\n\n« Le numéro d’urgence reste ouvert. »';
    expect(shortOf(text, [PAUL])[1]).toBe('Le numéro d’urgence reste ouvert. — Paul Durand');
  });

  it('belongs to a person who came up in between', () => {
    const text = '« La crue est passée », explique Paul Durand. Anne Leroy soupire. « Tout est à refaire chez moi. »';
    expect(shortOf(text, [PAUL, ANNE])[1]).toBe('Tout est à refaire chez moi. — Anne Leroy');
  });

  it('belongs to the sentence after it, where that has nothing else to tell', () => {
    const text = '« C’est extrêmement inquiétant. » Le porte-parole, Paul Durand, a déclaré à la presse.';
    expect(shortOf(text, [PAUL])).toEqual(['C’est extrêmement inquiétant. — Paul Durand']);
  });

  it('under a heading with a colon belongs to the person named there', () => {
    const text = 'Paul Durand (entraîneur de Nice) :\n\n« On a fait un match moyen, il faudra mieux. »';
    expect(shortOf(text, [PAUL])).toEqual(['On a fait un match moyen, il faudra mieux. — Paul Durand']);
  });

  it('before a colon belongs to whoever the sentence is about', () => {
    const text = '« L’eau est montée à un mètre » : Anne Leroy, restauratrice, nettoie encore.';
    expect(shortOf(text, [ANNE])).toEqual(['L’eau est montée à un mètre — Anne Leroy']);
  });

  it('as a fragment belongs to the subject', () => {
    const text = 'Paul Durand a offert son « soutien total et inconditionnel » aux grévistes.';
    expect(quotesOf(text, [PAUL])[0]).toMatchObject({ cue: 'a offert', speaker: { name: 'Paul Durand' } });
  });
});

describe('the other fields', () => {
  it('title and standfirst have quotations with their own offsets', () => {
    const quotes = quotesOf('Paul Durand, maire de Cergy, a parlé.', [PAUL], {
      title: 'Paul Durand : « Nous irons au bout »',
      standfirst: '« Rien ne change », assure le maire.',
    });
    expect(quotes.map(({ field, text, speaker }) => [field, text, speaker?.name])).toEqual([
      ['title', 'Nous irons au bout', 'Paul Durand'],
      ['standfirst', 'Rien ne change', 'Paul Durand'],
    ]);
  });

  it('spans are exact', () => {
    const text = 'Hier, « Nous irons, dit Paul Durand, au bout », puis “plus rien du tout”, a ajouté Anne Leroy.';
    for (const quote of quotesOf(text, [PAUL, ANNE])) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
  });

  it('a person keeps the actor’s id', () => {
    expect(quotesOf('« Nous irons », a dit Élisabeth Borne.', [BORNE])[0]?.speaker).toEqual({
      id: 'élisabeth-borne',
      name: 'Élisabeth Borne',
    });
  });
});

describe('words that nobody is known to have said', () => {
  it('are not put in the mouth of a person who was only talked of', () => {
    const text =
      'Kim Jong-un a appris la patience.\n\nLa Chine laissera-t-elle faire ?\n\nElle sourit. « Pékin déteste que l’on joue avec ses allumettes. »';
    expect(quotesOf(text, ['p: Kim Jong-un | Kim'])[0]?.speaker ?? null).toBeNull();
  });
});
