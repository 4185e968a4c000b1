import type { Gender } from '../language/language.ts';

/** « un haut responsable de la Maison Blanche »: who speaks, by function. Token indexes, end exclusive. */
export type NounPhrase = {
  readonly from: number;
  readonly to: number;
  /** Masculine singular of the head. */
  readonly stem: string;
  readonly gender: Gender | null;
  readonly plural: boolean;
  /** « le ministre », « cette voisine », « son avocat »; not « un ministre ». */
  readonly definite: boolean;
  /** « cette femme de 53 ans »: just talked of. */
  readonly pointing: boolean;
  /** « cette femme »: with a word that points. */
  readonly shown?: boolean;
  /** « À l'hôpital, l'infirmière »: the sentence begins with where. */
  readonly elsewhere?: boolean;
  /** « L'adjoint, lui, »: set against whoever was talked of. */
  readonly contrasted?: boolean;
  /** « la direction », « un communiqué »: not a person. */
  readonly collective: boolean;
  /** The norms of the words after the head that tell which one: `intérieur`. */
  readonly complement: readonly string[];
  /** Its head stands in no list: nobody was given it. */
  readonly unlisted?: boolean;
  /** Those of them that are no adjectives: `intérieur` of « ministre de l'Intérieur », nothing of « ministre délégué ». */
  readonly distinctive: readonly string[];
  /** « l'ancien maire », or « le maire » who holds the office; not told by « maire d'Esneux » alone. */
  readonly tenure?: 'former' | 'present';
  /** Does a name stand among them: « le patron de LR »? */
  readonly ofName?: boolean;
};
