/** Clocks of phones go wrong: what a push says of its own time tells by how much. Both times are kept, the claimed and the mended. */

/** Seconds that a batch may take on its way: less than that says nothing about the clock. */
const ON_THE_WAY_SECONDS = 120;

/** Milliseconds by which the device's clock is behind the server's (before it: negative); 0 where the way alone explains it. */
export function clockOffset(sentAt: Date, receivedAt: Date): number {
  const offset = receivedAt.getTime() - sentAt.getTime();
  // No message comes before it was sent: a clock that is ahead at all is wrong.
  if (offset < 0) return offset;
  return offset <= ON_THE_WAY_SECONDS * 1000 ? 0 : offset;
}

/** When it was done by the server's clock: never after it was received. */
export function mendTime(claimed: Date, offsetMs: number, receivedAt: Date): Date {
  return new Date(Math.min(claimed.getTime() + offsetMs, receivedAt.getTime()));
}
