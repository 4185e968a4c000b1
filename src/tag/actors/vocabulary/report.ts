/** Tells of an entry that cannot be used. `path`: where it stands in the file's data, as `lineOf` takes it. */
export type Report = (message: string, path: readonly (string | number)[]) => void;
