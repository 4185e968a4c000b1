/** Abbreviations after which a full stop ends no sentence, in small letters. Single capitals (« J. Biden ») are handled apart. */
export const abbreviations =
  'm mm mme mmes mlle mlles me mes dr drs pr prof st ste mgr gén col cap lt sgt av bd janv févr fév avr juil sept oct nov déc ' +
  'env cf p pp art al éd ed vol fig chap n no tél min max ex hab sr jr ltd inc vs apr';

/** Words with which a sentence opens after « le plan B. », where « George W. » has a name behind it. */
export const sentenceOpeners = "Il Elle Ils Elles On Le La Les L' L’ Un Une Des Ce Cette Ces Mais Et";
