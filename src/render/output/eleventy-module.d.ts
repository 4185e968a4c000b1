/** Eleventy ships no types: the little of it that the project uses. */
declare module '@11ty/eleventy' {
  export class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { readonly configPath: string; readonly quietMode: boolean; readonly source: 'script' },
    );
    toJSON(): Promise<{ readonly outputPath: string; readonly content: string }[]>;
  }
}
