/** The programs that save a page write where it was at its top; so many UTF-16 code units are looked at. */
const TOP = 4000;
/** Of browsers, of SingleFile, and of HTTrack, which leaves out `http://`. */
const SAVED = /<!--[^<>]{0,200}?(?:saved from url=\(\d{1,5}\)|\surl: )(https?:\/\/[^\s<>"]{1,1000})/i;
const MIRRORED = /<!-- Mirrored from ([a-z0-9.-]{1,100}\.[a-z]{2,10}\/[^\s<>"]{0,1000}) by HTTrack/i;

/** The address from which a page was saved, if a comment says it. */
export function savedFrom(source: string): string | null {
  const top = source.slice(0, TOP);
  const mirrored = MIRRORED.exec(top)?.[1];
  return SAVED.exec(top)?.[1] ?? (mirrored ? `http://${mirrored}` : null);
}
