import { DOMAIN_ENDINGS } from '../../lib/web-address.ts';
import { wordsIn } from '../vocabulary/key.ts';
import { shareOf } from '../vocabulary/word-automaton.ts';

/** How a line looks, whatever it says. */
export type Shape = {
  readonly words: number;
  /** Ends like a sentence: a full stop, or one inside closing marks. */
  readonly stopped: boolean;
  /** Ends with `?`, `!` or `…`, as headlines do too. */
  readonly exclaims: boolean;
  /** Ends with `:`, announcing what follows. */
  readonly announces: boolean;
  /** Begins with an opening quotation mark or a dash of dialogue. */
  readonly speaks: boolean;
  /** Stands between quotation marks from its first to its last character. */
  readonly quoted: boolean;
  /** Begins in the middle of a sentence: lower case or a closing mark. */
  readonly continues: boolean;
  /** Begins with a bullet, a number or a dash. */
  readonly listed: boolean;
  /** Holds figures like those of results: « 2-1 », « 45 pts », « 12,5 % ». */
  readonly counted: boolean;
};

const STOPPED = /\.(?:\s?[»”"’')\]]|\s?\[\d+\])*$/;
/** « … de l’enquête. /ATS », « … de l’enquête. (AFP) », « … de l’enquête. (abc/ats) » */
const SIGNED_OFF =
  /[.!?»”]\s(?:\/\s?\p{Lu}{2,8}|\((?:avec )?(?:\p{Lu}[\p{Lu}\p{Ll}]{1,9}(?:[/, ]{1,2}\p{Lu}{2,9})?|\p{Ll}{2,5}(?:\/\p{L}{2,8}){1,2}|ats|afp|belga)\))$/u;
const ELLIPSIS = /\.{3}\)?$/;
const EXCLAIMS = /(?:[?!…]|\.{3})\s?[»”"')]?\*{0,2}$/;
const SPEAKS = /^[«“"]|^[—–-]\s?[\p{L}«“"]/u;
const OPENS = /^[«“"]/;
const CLOSES = /[»”"]\s?[.,;!?…]?$/;
const CONTINUES = /^[\p{Ll},;.)»”]/u;
const LISTED = /^(?:[>•●▪◦‣*·+–—-]\s?|\d{1,3}\s?[.)°-]\s?|\d{1,3}(?:er|e|ère)?\s)/u;
const COUNTED = /\d\s?[-–:à]\s?\d|\d\s?(?:pts?|points?|%|voix|€|euros?|buts?|km|ans)(?!\p{L})|\(\d+|\d\s?\|\s?\d/u;
const EDGE = 12;
const MAX_COUNTED = 200;

/** @param key the line's key, see `lineKey` */
export function shapeOf(text: string, key: string): Shape {
  const tail = text.slice(-EDGE);
  const head = text.slice(0, EDGE);
  const last = text.charCodeAt(text.length - 1);
  const open = isLetter(last);
  const words = wordsIn(key);
  return {
    words,
    stopped:
      (!open && (isStopped(tail) || isExclaimed(text))) ||
      isSignedOff(text, last) ||
      (words >= ADDRESSED_WORDS && ADDRESS_AT_END.test(text)),
    exclaims: !open && EXCLAIMS.test(tail) && !isExclaimed(text),
    announces: last === COLON,
    speaks: SPEAKS.test(head),
    quoted: !open && OPENS.test(head) && CLOSES.test(tail),
    continues: CONTINUES.test(head),
    listed: LISTED.test(head),
    counted: text.length < MAX_COUNTED && COUNTED.test(text),
  };
}

/** « Les billets sont en vente à la mairie et sur www.bac-loue.fr », « … par courriel à bac@loue.ch »: after an address nobody sets a stop. */
const ADDRESS_AT_END = new RegExp(
  String.raw`\p{L} (?:https?://\S+|\S+@\S+\.\p{Ll}{2,6}|(?:www\.)?[\w-]{3,}\.(?:${DOMAIN_ENDINGS})(?:/\S*)?)\)?$`,
  'u',
);
const ADDRESSED_WORDS = 12;

/** Its last character is a bracket or a capital. */
function isSignedOff(text: string, last: number): boolean {
  return (last === BRACKET || (last >= 0x41 && last <= 0x5a)) && SIGNED_OFF.test(text.slice(-SIGN_OFF));
}

const BRACKET = 0x29;
const SIGN_OFF = 32;

function isStopped(tail: string): boolean {
  return STOPPED.test(tail) && !ELLIPSIS.test(tail);
}

/** Several sentences of which the last exclaims: « Il faut attendre neuf ans. Neuf ans ! » is no headline. */
function isExclaimed(text: string): boolean {
  return EXCLAIMED.test(text.slice(-EDGE)) && SENTENCE_BEFORE.test(text);
}

const EXCLAIMED = /[?!]\s?[»”"]?$/;
/** After a word or three it is a headline’s kicker: « Nandre. Le port va-t-il fermer ? » */
const SENTENCE_BEFORE = /^(?:\S+\s+){3}.*\p{Ll}{3}\s?[»”]?[.!?…]\s+[«“]?\s?\p{Lu}/u;

const COLON = 0x3a;

/** An ASCII letter: the line does not end like a sentence. */
function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** Enough of a key to know the share, in characters. */
const SHARE_SAMPLE = 600;

/** The share of a key's words that are in a set: near 0.45 of function words in French prose, under 0.2 in links. */
export function functionShare(key: string, functionWords: ReadonlySet<string>, sample = SHARE_SAMPLE): number {
  return shareOf(key, functionWords, sample);
}
