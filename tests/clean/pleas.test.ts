import { describe, expect, it } from 'vitest';
import { removedOf } from './cleaned.ts';
import { BODY, TITLE } from './ferry.ts';

const goes = (line: string) => removedOf([TITLE, ...BODY.slice(0, 2), line, ...BODY.slice(2)]).includes(line);

describe('a plea of the outlet for itself, in whole sentences', () => {
  it.each([
    'L’information de qualité et de proximité a un prix.',
    'En vous abonnant, vous défendez l’indépendance et le rôle de la presse.',
    'S’abonner, c’est nous soutenir et garder une information libre dans la vallée.',
    'Avec votre soutien, La Gazette continuera à proposer ses articles gratuitement, car chacun doit avoir accès à une information libre.',
    'L’information de qualité n’est pas gratuite. Derrière les articles de ce site, il y a une équipe de journalistes.',
    'Soutenez-nous : notre rédaction ne vit que de vos dons.',
    '« C’est par des informations étendues et exactes que nous voudrions donner à toutes les intelligences libres le moyen de juger. »',
    'Alors que les crues se multiplient, nous avons un petit service à vous demander.',
    'Avant de partir, une dernière chose…',
  ])('goes: %s', line => expect(goes(line)).toBe(true));

  it.each([
    'L’information a un prix, et la commune n’a pas voulu le payer pendant les deux ans qu’a duré l’arrêt du bac.',
    'L’information de qualité n’est pas la première chose que les riverains demandent à la mairie.',
    'L’association vit de dons et de l’abonnement de ses membres, qui empruntent gratuitement le bac.',
    'Le journal local a payé la moitié de la barge grâce aux dons de ses lecteurs.',
    '« Soutenez-nous, nous avons besoin de vos dons », a lancé le passeur.',
    '« C’est par des informations exactes que nous voudrions commencer », a dit la mairie.',
    'La mairie a un petit service à demander aux passeurs.',
    'La presse indépendante de la vallée n’a pas été invitée à la première traversée du bac.',
  ])('is none: %s', line => expect(goes(line)).toBe(false));
});

describe('why comments are closed', () => {
  it.each([
    'Afin d’améliorer l’expérience de notre communauté, nous suspendons temporairement les commentaires d’articles',
    'Cet article est fermé aux commentaires, conformément à notre charte.',
  ])('goes: %s', line => expect(goes(line)).toBe(true));

  it.each([
    'Le maire a fait fermer les commentaires sous les messages de la commune, au grand dam des riverains.',
    'Dans notre communauté de communes, la modération a toujours payé, répète le maire.',
  ])('is none: %s', line => expect(goes(line)).toBe(false));
});

describe('what is for subscribers', () => {
  it.each(['Pour consulter cet article de La Gazette :', 'Pour consulter l’article complet, abonnez-vous'])(
    'goes: %s',
    line => expect(goes(line)).toBe(true),
  );

  it.each([
    'Pour consulter les horaires du bac, il faut se rendre à la mairie de Nandre.',
    'Pour consulter l’article 12 du règlement, les riverains devront attendre lundi.',
  ])('is none: %s', line => expect(goes(line)).toBe(false));
});
