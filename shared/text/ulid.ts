const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * A ULID: 48 bits of time and 80 random bits in 26 characters, so that ids made later sort later.
 *
 * @param atMilliseconds since 1970.
 * @param random 16 random bytes, five bits of each are used.
 */
export function makeUlid(atMilliseconds: number, random: Uint8Array): string {
  let time = atMilliseconds;
  let head = "";
  for (let place = 0; place < 10; place += 1) {
    head = alphabet.charAt(time % 32) + head;
    time = Math.floor(time / 32);
  }
  const tail = Array.from(random.subarray(0, 16), (byte) => alphabet.charAt(byte % 32));
  return head + tail.join("");
}
