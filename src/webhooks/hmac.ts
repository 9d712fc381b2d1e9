/** HMAC-SHA-256 (RFC 2104, FIPS 180-4) without waiting: WebCrypto has it only behind a promise. */

const BLOCK = 64;
const PRIMES = primes(64);
/** The first 32 bits of the fractional part of a root of a prime. */
const fraction = (root: number): number => ((root % 1) * 2 ** 32) | 0;
const ROUNDS = PRIMES.map((prime) => fraction(Math.cbrt(prime)));

function primes(count: number): number[] {
  const found: number[] = [];
  for (let next = 2; found.length < count; next++) if (found.every((prime) => next % prime)) found.push(next);
  return found;
}

/** The HMAC of bytes under a key, 32 bytes. */
export function hmacSha256(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  const short = key.length > BLOCK ? sha256(key) : key;
  const padded = (fill: number) => Uint8Array.from({ length: BLOCK }, (_, at) => (short[at] ?? 0) ^ fill);
  return sha256(joined(padded(0x5c), sha256(joined(padded(0x36), bytes))));
}

/** Two arrays of bytes, one after the other. */
export function joined(head: Uint8Array, tail: Uint8Array, size: number = head.length + tail.length): Uint8Array {
  const whole = new Uint8Array(size);
  whole.set(head);
  whole.set(tail, head.length);
  return whole;
}

function sha256(bytes: Uint8Array): Uint8Array {
  // A bit, zeros, and the length in bits in the last eight bytes fill the last block.
  const size = Math.ceil((bytes.length + 9) / BLOCK) * BLOCK;
  const view = new DataView(joined(bytes, Uint8Array.of(0x80), size).buffer);
  view.setUint32(size - 8, bytes.length / 2 ** 29);
  view.setUint32(size - 4, bytes.length << 3);
  const words = new Int32Array(BLOCK);
  let state = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
  for (let at = 0; at < size; at += BLOCK) state = compressed(state, words, view, at);
  for (const [at, word] of state.entries()) view.setInt32(4 * at, word);
  return new Uint8Array(view.buffer, 0, 32);
}

/** The state after a block. */
function compressed(state: readonly number[], words: Int32Array, view: DataView, start: number): number[] {
  let [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number];
  for (let i = 0; i < 64; i++) {
    const [early, late] = [words[i - 15]!, words[i - 2]!];
    words[i] =
      i < 16
        ? view.getInt32(start + 4 * i)
        : words[i - 16]! +
          (turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)) +
          words[i - 7]! +
          (turned(late, 17) ^ turned(late, 19) ^ (late >>> 10));
    const left = h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + ROUNDS[i]! + words[i]!;
    const right = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + left) | 0, c, b, a, (left + right) | 0];
  }
  return [a, b, c, d, e, f, g, h].map((word, at) => (word + state[at]!) | 0);
}

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));
