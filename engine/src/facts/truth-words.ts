/** How a cell says yes or no. */
const TRUTHS: Readonly<Record<string, boolean>> = {
  true: true,
  false: false,
  yes: true,
  no: false,
  是: true,
  否: false,
  "1": true,
  "0": false,
};

/** @returns null for a cell that says neither */
export function truthOf(cell: string): boolean | null {
  return TRUTHS[cell.toLowerCase()] ?? null;
}
