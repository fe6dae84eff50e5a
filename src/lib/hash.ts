/** FNV-1a, 32 bit, as an unsigned number (http://www.isthe.com/chongo/tech/comp/fnv/): notices damage, keeps no secret. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** A hash cut to `length` characters of base 36. */
export function shortHash(text: string, length: number): string {
  return hash(text).toString(36).padStart(7, '0').slice(-length);
}
