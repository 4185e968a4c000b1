/** Words that only French has among the small ones: their presence says that a clause is French. */
const FRENCH: ReadonlySet<string> = new Set(
  (
    "le la les l' de d' du des un une et à au aux en dans que qu' qui est sont pour par sur avec ce cet cette ces son sa ses leur leurs il elle ils " +
    "elles nous vous ne n' pas se s' c' où ou mais a ont avait avaient été était ont plus dont entre sous chez vers lors depuis y lui tout tous " +
    "toute toutes aussi très selon après avant contre sans car donc comme si on deux trois être avoir fait m' j' je"
  ).split(' '),
);

export function isFrenchSmallWord(norm: string): boolean {
  return FRENCH.has(norm);
}
