/** The characters of Windows-1252 at 0x80–0x9F, where Latin-1 has controls; a hole stands for itself. */
export const WINDOWS_1252_HIGH: readonly string[] = [
  ...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, i) => 0x80 + i)),
];
