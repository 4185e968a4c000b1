/** Forms of « avoir » and « être » before a participle. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  'a ont avait avaient aurait auraient aura auront eut eurent ait aient eût ayant'.split(' '),
);
export const BEING: ReadonlySet<string> = new Set(
  'est sont était étaient serait seraient sera seront fut furent étant'.split(' '),
);
