import { describe, expect, it } from 'vitest';
import { ANNE, PAUL, quotesOf, shortOf } from './language.ts';

function speakerOf(text: string, actors: readonly string[] = [ANNE, PAUL]): string | null {
  return quotesOf(text, actors).at(-1)?.speaker?.name ?? null;
}

describe('an infinitive that tells', () => {
  it.each([
    ['« On ne nous a pas écoutés », d’ajouter Anne Leroy.', 'Anne Leroy'],
    ['« On ne nous a pas écoutés », de dire un riverain.', 'un riverain'],
    ['« On ne nous a pas écoutés », de s’indigner la mairesse.', 'la mairesse'],
  ])('stands between a quotation and somebody: %s', (text, name) => {
    expect(speakerOf(text)).toBe(name);
  });

  it('does not tell beside one of threats or without anybody', () => {
    const text = 'Paul Durand est accusé d’avoir crié « on va bien te retrouver », de menacer le maire et de fuir.';
    expect(speakerOf(text)).toBe('Paul Durand');
    const promise = 'Anne Leroy a promis « un débat clair et rapide », d’annoncer un calendrier et de consulter.';
    expect(speakerOf(promise)).toBe('Anne Leroy');
  });
});

describe('somebody whose first name was changed', () => {
  it.each([
    'Noémie*, 34 ans, enceinte de sept mois, s’inquiète : « Je ne sais pas où aller. »',
    'Noémie (le prénom a été modifié), 34 ans, enceinte : « Je ne sais pas où aller. »',
    'Noémie (prénom d’emprunt), une voisine, raconte : « Je ne sais pas où aller. »',
    'Noémie, vendeuse au marché, est dépitée : « Je ne sais pas où aller. »',
  ])('is found: %s', text => {
    expect(speakerOf(`Anne Leroy préside le comité. ${text}`)).toBe('Noémie');
  });

  it('is no place with its département', () => {
    expect(speakerOf('À Lormeau (Nord), 34 ans après, on en parle encore : « Je ne sais pas où aller. »')).toBeNull();
  });
});

describe('who is named beside a party, a network or a noun of speech', () => {
  const UDC = 'o: Union démocratique du centre | UDC';
  const FACEBOOK = 'o: Facebook';

  it('is the one who bears the party’s name', () => {
    expect(speakerOf('« On n’en veut pas », a tonné l’UDC Paul Durand.', [UDC, PAUL])).toBe('Paul Durand');
    expect(speakerOf('« On n’en veut pas », a tonné l’UDC.', [UDC, PAUL])).toBe('Union démocratique du centre');
    expect(speakerOf('« On n’en veut pas », a dit à l’UDC Paul Durand.', [UDC, PAUL])).toBe('Paul Durand');
  });

  it('is not the network that carries the words', () => {
    const page = '« Rien n’est encore décidé », peut-on lire sur la page Facebook de la ville.';
    expect(speakerOf(page, [FACEBOOK])).not.toBe('Facebook');
    expect(speakerOf('« Rien n’est encore décidé », lit-on sur Facebook.', [FACEBOOK])).toBeNull();
    expect(speakerOf('« Rien n’est encore décidé », assure-t-on chez Facebook.', [FACEBOOK])).toBe('Facebook');
  });

  it.each([
    ['De source policière, « rien n’est encore décidé ».', 'source policière'],
    ['« Rien n’est encore décidé », a-t-on appris de sources concordantes.', 'sources concordantes'],
    ['« Rien n’est encore décidé », indique-t-on de source proche du dossier.', 'source proche du dossier'],
  ])('are of a source without its article: %s', (text, speaker) => {
    expect(speakerOf(text, [])).toBe(speaker);
  });

  it('is not « Réaction de »', () => {
    expect(speakerOf('Réaction de Paul Durand : « Je comprends la colère. »')).toBe('Paul Durand');
    expect(speakerOf('Ce à quoi répond Paul Durand : « Je comprends la colère. »')).toBe('Paul Durand');
  });

  it('is whoever has just spoken, « à l’en croire »', () => {
    expect(speakerOf('Paul Durand préside le club. À l’en croire, « tout va bien ici ».')).toBe('Paul Durand');
  });
});

describe('a verb at the end of the sentence', () => {
  it('may be one of conduct before a name alone', () => {
    const text = '« Ce n’est pas le moment » d’évoquer la suite, a balayé Paul Durand.';
    expect(shortOf(text, [PAUL])).toEqual(['Ce n’est pas le moment — Paul Durand']);
  });

  it.each([
    '« Un moment de grâce » a suivi, terminé en chanson par Paul Durand.',
    'Le film « Un moment de grâce » sort mercredi, tourné par Paul Durand.',
  ])('is otherwise a deed: %s', text => {
    expect(shortOf(text, [PAUL])).toEqual([]);
  });
});

describe('what nobody is at once', () => {
  const match = 'L’entraîneur Luc Arroyo était ravi. Le gardien Paul Durand a évité le pire.';
  const LUC = 'p: Luc Arroyo | Arroyo';

  it.each([
    ['« On a été héroïques », savoure l’entraîneur de Montbrisac.', 'Luc Arroyo'],
    ['« On a été héroïques », savoure le portier.', 'Paul Durand'],
    ['« On a été héroïques », savoure le buteur guinéen.', 'le buteur guinéen'],
    ['« On a été héroïques », savoure l’arbitre.', 'l’arbitre'],
  ])('is not handed on: %s', (text, name) => {
    expect(speakerOf(`${match} ${text}`, [LUC, PAUL])).toBe(name);
  });

  it('tells the members of two parties apart', () => {
    const text = 'Le député péquiste Paul Durand appuie le projet. Le caquiste Luc Arroyo s’y oppose.';
    const said = '« On va respecter les délais », plaide';
    expect(speakerOf(`${text} ${said} le député caquiste.`, [LUC, PAUL])).toBe('Luc Arroyo');
    expect(speakerOf(`${text} ${said} le député péquiste.`, [LUC, PAUL])).toBe('Paul Durand');
  });

  it('does not hold for what somebody was', () => {
    const text = 'L’entraîneur Luc Arroyo a parlé. « J’ai connu pire », sourit l’ancien gardien.';
    expect(speakerOf(text, [LUC])).toBe('Luc Arroyo');
  });

  it('is a former companion, somebody else than whoever was talked of', () => {
    const text = 'Anne Leroy défend l’accusé. « Un homme perdu », selon son ex-compagne.';
    expect(speakerOf(text)).toBe('son ex-compagne');
  });
});

describe('the words for somebody unnamed', () => {
  it.each([
    ['« Rien n’est encore décidé », glisse une source proche du dossier.', 'une source proche du dossier'],
    ['« Rien n’est encore décidé », plaide l’avocat de la partie civile.', 'l’avocat de la partie civile'],
    ['« Rien n’est encore décidé », a fait comprendre le maire.', 'le maire'],
    ['« Rien n’est encore décidé », titre le journal.', 'le journal'],
  ])('go on as far as they belong: %s', (text, name) => {
    expect(speakerOf(text)).toBe(name);
  });

  it('end before anything else', () => {
    expect(speakerOf('« Rien n’est encore décidé », glisse une source au marché.')).toBe('une source');
  });
});

describe('words that are another’s', () => {
  it.each([
    ['Anne Leroy cite Paul Durand : « La culture reste une priorité. »', 'Paul Durand'],
    ['Anne Leroy rappelle la formule de Paul Durand : « La culture reste une priorité. »', 'Paul Durand'],
    ['Anne Leroy reprend le slogan de la CGT : « On ne lâche rien, jamais. »', 'CGT'],
    ['Anne Leroy évoque Paul Durand : « Il a fait beaucoup pour nous. »', 'Anne Leroy'],
    ['Anne Leroy résume son ambition pour Paul Durand : « La culture reste une priorité. »', 'Anne Leroy'],
  ])('are told by the noun or the verb before the colon: %s', (text, name) => {
    expect(speakerOf(text, [ANNE, PAUL, 'o: CGT'])).toBe(name);
  });

  it('are no verb’s where a noun looks like one', () => {
    const text = 'L’analyse est sévère. La formule d’Anne Leroy fait mouche : « La culture est oubliée. »';
    expect(speakerOf(text)).toBe('Anne Leroy');
    expect(speakerOf('« Vous rêvez tout debout », tacle Anne Leroy.')).toBe('Anne Leroy');
  });
});

describe('a name in brackets after a quotation', () => {
  it.each(['« On a été nuls » (Paul Durand).', 'À chaud. « On a été nuls » (Paul Durand, capitaine), mais courageux.'])(
    'says so: %s',
    text => {
      expect(speakerOf(text)).toBe('Paul Durand');
    },
  );

  it.each([
    '« La culture ou le chaos » (Paul Durand, 2019) est un essai.',
    'Lire « Le Temps perdu » (éditions Durand).',
  ])('may be that of a work: %s', text => {
    expect(shortOf(text, [PAUL])).toEqual([]);
  });
});

describe('a title that a verb goes on with', () => {
  it('is not quoted', () => {
    expect(shortOf('« Les Sœurs d’hiver » sera jouée à Lormeau, a annoncé Anne Leroy.', [ANNE])).toEqual([]);
  });

  it('is said where somebody talks, or where the verb is one of saying', () => {
    const talk = '« Nous irons tous jusqu’au bout » est devenu leur slogan, selon Anne Leroy.';
    expect(speakerOf(talk)).toBe('Anne Leroy');
    expect(speakerOf('« Tout va très bien » a dit Anne Leroy.')).toBe('Anne Leroy');
  });
});

describe('a function of which the article has somebody else', () => {
  it('is not handed to whoever was named last', () => {
    const text = 'La directrice, Anne Leroy, tire un bilan. La comédienne Zoé Valladier a lu.';
    const said = '« On a retrouvé la ferveur », sourit la patronne du festival.';
    expect(speakerOf(`${text} ${said}`, [ANNE, 'p: Zoé Valladier'])).not.toBe('Zoé Valladier');
  });

  it('is nobody’s, « tranche l’autre »', () => {
    const text = 'Paul Durand a joué. « J’ai pleuré », confie l’une. « Je me suis ennuyé », tranche l’autre.';
    expect(speakerOf(text)).not.toBe('Paul Durand');
  });
});

describe('a function of another world', () => {
  const mayor = 'La réunion s’est tenue lundi. Le maire, Paul Durand, a pris la parole.';

  it.each([
    ['« Nous devons agir vite », a assuré le curé.', 'le curé'],
    ['« Nous devons agir vite », a assuré le vigneron.', 'le vigneron'],
    ['« Nous devons agir vite », a assuré le ministre.', 'le ministre'],
    ['« Nous devons agir vite », a assuré cet entraîneur.', 'cet entraîneur'],
    ['« Nous devons agir vite », a assuré l’édile.', 'Paul Durand'],
    ['« Nous devons agir vite », a assuré le président.', 'Paul Durand'],
    ['« Nous devons agir vite », a assuré le patron.', 'Paul Durand'],
  ])('is somebody else’s: %s', (text, name) => {
    expect(speakerOf(`${mayor} ${text}`)).toBe(name);
  });

  it('is his where the article says that he is both, or nothing of him', () => {
    const said = '« Nous devons agir vite », a assuré le vigneron.';
    expect(speakerOf(`Le maire, Paul Durand, vigneron à Lormeau, a pris la parole. ${said}`)).toBe('Paul Durand');
    expect(speakerOf(`Paul Durand a pris la parole. ${said}`)).toBe('Paul Durand');
  });

  it('is nobody’s who was named, « le curé », whatever they are', () => {
    const text = 'Le délégué syndical, Paul Durand, a obtenu une prime.';
    expect(speakerOf(`${text} « C’était long », résume le curé.`)).toBe('le curé');
    expect(speakerOf(`Paul Durand, curé de Lormeau, a attendu. « C’était long », résume le curé.`)).toBe('Paul Durand');
  });

  it('is of two worlds for some', () => {
    const text = 'L’historienne Anne Leroy a tranché. « Rien ne le prouve », assure l’écrivaine.';
    expect(speakerOf(text)).toBe('Anne Leroy');
  });
});

describe('a sentence after the colon', () => {
  it.each([
    ['« Où sont les milliards promis ? » : la question agite la province.', null],
    ['« On a tout perdu hier » : la province sous le choc.', 'la province'],
    ['« On a tout perdu hier » : une habitante raconte.', 'une habitante'],
  ])('tells who speaks at its head: %s', (text, name) => {
    expect(speakerOf(text)).toBe(name);
  });
});
