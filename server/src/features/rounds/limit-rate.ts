/** How often one address may ask in a while: whoever guesses codes is slowed down long before chance helps. */

export interface RateLimit {
  /** Asks at most, in each window of so many milliseconds. */
  readonly most: number;
  readonly windowMs: number;
  /** Addresses that are remembered at once; beyond, the oldest are forgotten, so that memory stays bounded. */
  readonly addresses: number;
}

/** @returns whether this ask is still within the limit; `now` in milliseconds */
export function limitRate({
  most,
  windowMs,
  addresses,
}: RateLimit): (address: string, now: number) => boolean {
  const windows = new Map<string, { since: number; asked: number }>();
  return (address, now) => {
    const known = windows.get(address);
    if (known === undefined || now - known.since >= windowMs) {
      // Re-inserted, so that the map's own order is by age.
      windows.delete(address);
      windows.set(address, { since: now, asked: 1 });
      for (const oldest of windows.keys()) {
        if (windows.size <= addresses) break;
        windows.delete(oldest);
      }
      return true;
    }
    known.asked += 1;
    return known.asked <= most;
  };
}
