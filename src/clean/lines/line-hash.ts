/** FNV-1a's prime, and two offsets for two independent halves. */
const PRIME = 0x01000193;
const LOW_OFFSET = 0x811c9dc5;
const HIGH_OFFSET = 0x9747b28c;
/** 53 bits are exact in a number: 32 of one half, 21 of the other. */
const HIGH_BITS = 21;

/** A hash of a line's key: an integer of 53 bits, the same on every machine. FNV-1a twice (public domain). */
export function lineHash(key: string): number {
  let low = LOW_OFFSET;
  let high = HIGH_OFFSET;
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i);
    low = Math.imul(low ^ code, PRIME);
    high = Math.imul(high ^ (code + i), PRIME);
  }
  return (high >>> (32 - HIGH_BITS)) * 2 ** 32 + (low >>> 0);
}
