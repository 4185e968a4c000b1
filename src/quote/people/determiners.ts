import type { Gender } from '../language/language.ts';

/** What a determiner says of its noun. */
export type Determiner = { readonly gender: Gender | null; readonly plural: boolean; readonly definite: boolean };
const masculine = { gender: 'm', plural: false, definite: true } as const;
const feminine = { gender: 'f', plural: false, definite: true } as const;
const either = { gender: null, plural: false, definite: true } as const;
const several = { gender: null, plural: true, definite: true } as const;
export const DETERMINERS: ReadonlyMap<string, Determiner> = new Map(
  Object.entries({
    le: masculine,
    ce: masculine,
    cet: masculine,
    mon: masculine,
    au: masculine,
    du: masculine,
    son: either,
    la: feminine,
    cette: feminine,
    sa: feminine,
    ma: feminine,
    "l'": either,
    leur: either,
    notre: either,
    un: { gender: 'm', plural: false, definite: false },
    une: { gender: 'f', plural: false, definite: false },
    les: several,
    ces: several,
    ses: several,
    leurs: several,
    nos: several,
    aux: several,
    des: { ...several, definite: false },
    plusieurs: { ...several, definite: false },
    certains: { ...several, definite: false },
    certaines: { gender: 'f', plural: true, definite: false },
    quelque: { ...several, definite: false },
    quelques: { ...several, definite: false },
    deux: { ...several, definite: false },
    trois: { ...several, definite: false },
    quatre: { ...several, definite: false },
    "d'": { ...either, definite: false },
  }),
);
