/** Words on which no heading may end, folded: articles, prepositions, conjunctions, pronouns, auxiliaries, titles. */
export const openWords =
  'le la les l un une des du de d au aux a en dans sur sous par pour avec sans chez vers entre contre depuis pendant avant apres ' +
  'selon malgre parmi lors des et ou ni mais car donc or que qu qui dont ou si comme quand lorsque puisque ne n se s me m te t je tu il ' +
  'elle on nous vous ils elles ce c cet cette ces son sa ses mon ma mes ton ta tes notre nos votre vos leur leurs y est sont etait ' +
  'etaient a ont avait avaient sera seront aura auront soit fut tres plus moins aussi trop tout tous toute toutes quelque quelques ' +
  'plusieurs chaque aucun aucune autre autres deux trois quatre cinq six sept huit neuf dix premier premiere meme afin jusqu m mm ' +
  'mme mmes mlle me dr pr saint sainte bien ainsi alors tandis parce via hors devant derriere autour pres face suite grace ' +
  'quant aupres durant outre voire soit ete etre avoir fait peut doit va vont pas jamais lui';
