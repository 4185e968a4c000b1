/** Is it an absolute address of the web (`http:` or `https:`)? Nothing is fetched. */
export function isWebAddress(text: string): boolean {
  return /^https?:$/.test(URL.parse(text)?.protocol ?? '');
}
