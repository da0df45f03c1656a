/** Offices reach the server by plain http inside of their own network, and there browsers hold `crypto.randomUUID` back. */
if (typeof crypto.randomUUID !== "function")
  crypto.randomUUID = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    // RFC 9562, version 4: random but for its version and variant.
    bytes[6] = ((bytes[6] as number) & 0x0f) | 0x40;
    bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
    const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    return [
      [0, 8],
      [8, 12],
      [12, 16],
      [16, 20],
      [20, 32],
    ]
      .map(([from, to]) => digits.slice(from, to))
      .join("-") as ReturnType<typeof crypto.randomUUID>;
  };
