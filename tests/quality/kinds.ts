/** The figures of issue 3: what each is called, and what it must reach. */
export type Kind = {
  readonly label: string;
  readonly measure: string;
  readonly unit?: 'per-10000';
  readonly must: number | null;
  readonly aim: number | null;
};

export const KINDS = {
  'lines.f1': { label: 'Lignes de texte gardées', measure: 'F1', must: 0.95, aim: 0.98 },
  'lines.recall': { label: 'Lignes d’article gardées', measure: 'part de celles de l’article', must: 0.98, aim: null },
  'lines.title': { label: 'Titre de l’article', measure: 'part des articles', must: null, aim: null },
  'pages.f1': { label: 'Corps des pages enregistrées', measure: 'F1 des passages', must: 0.92, aim: 0.95 },
  'pages.date': { label: 'Date de parution des pages', measure: 'jour exact', must: 0.9, aim: 0.95 },
  'stated.day': { label: 'Date de parution annoncée', measure: 'jour exact', must: null, aim: null },
  'inferred.holding': {
    label: 'Parution d’un texte sans date : intervalles d’un an au plus',
    measure: 'part qui contient le jour',
    must: 0.97,
    aim: 0.99,
  },
  'inferred.close': {
    label: 'Parution d’un texte sans date : à un mois près',
    measure: 'part de tous les textes',
    must: 0.35,
    aim: 0.5,
  },
  'inferred.meeting': {
    label: 'Parution que nul ne connaît : accord avec un lecteur attentif',
    measure: 'part',
    must: null,
    aim: null,
  },
  'dates.f1': { label: 'Dates dans les articles, trouvées', measure: 'F1', must: 0.9, aim: 0.95 },
  'dates.value': { label: 'Dates dans les articles, de juste valeur', measure: 'F1', must: 0.8, aim: 0.88 },
  'sentences.f1': { label: 'Dates dans des phrases isolées, trouvées', measure: 'F1', must: 0.75, aim: 0.88 },
  'sentences.value': {
    label: 'Dates dans des phrases isolées, de juste valeur',
    measure: 'part des trouvées',
    must: 0.65,
    aim: 0.8,
  },
  'actors.f1': { label: 'Acteurs d’un article', measure: 'F1 par article', must: 0.8, aim: 0.9 },
  'actors.type': { label: 'Acteurs d’un article, de juste type', measure: 'part des trouvés', must: 0.92, aim: 0.96 },
  'names.f1': {
    label: 'Noms dans des phrases d’encyclopédie',
    measure: 'F1, bornes et type exacts',
    must: 0.55,
    aim: 0.75,
  },
  'quotes.loose': { label: 'Citations, trouvées', measure: 'F1, communes à 30 %', must: 0.85, aim: 0.92 },
  'quotes.strict': { label: 'Citations, bien bornées', measure: 'F1, communes à 80 %', must: 0.75, aim: 0.85 },
  'quotes.speaker': { label: 'Citations, bon locuteur', measure: 'part des trouvées', must: 0.82, aim: 0.9 },
  'topics.main': { label: 'Thème principal', measure: 'part des articles', must: 0.75, aim: 0.85 },
  'subjects.main': { label: 'Thème de phrases isolées', measure: 'part des phrases', must: null, aim: null },
  'repairs.f1': { label: 'Anglais laissé par les tourneurs, trouvé', measure: 'F1', must: 0.85, aim: 0.95 },
  'repairs.restored': {
    label: 'Anglais laissé par les tourneurs, mot français rendu',
    measure: 'part des trouvés',
    must: 0.7,
    aim: 0.85,
  },
  'repairs.alarms': {
    label: 'Fausses alarmes de réparation',
    measure: 'pour 10 000 mots sains',
    unit: 'per-10000',
    must: 2,
    aim: 0.5,
  },
  'duplicates.f1': { label: 'Reprises d’un même texte', measure: 'F1', must: 0.93, aim: 0.98 },
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof KINDS;

/** French names of the sets, for tables and the method page. */
export const SET_LABELS = {
  seeds: 'cinq articles réels',
  samples: 'articles d’exemple',
  unseen: 'textes tenus à l’écart',
  undated: 'textes privés de leur date',
  reuse: 'reprises fabriquées',
  pages: 'pages réelles',
  sentences: 'phrases de tiers',
  phrases: 'expressions de tiers',
} as const;

export type SetLabel = keyof typeof SET_LABELS;
