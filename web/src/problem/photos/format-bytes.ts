const UNITS = ["B", "KB", "MB"] as const;

/** A file's size as people say it: 820 B, 1.4 MB. Thousands, as offices' systems show them. */
export function formatBytes(bytes: number): string {
  const at = bytes < 1_000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  const size = bytes / 1_000 ** at;
  return `${at > 0 && size < 10 ? size.toFixed(1) : Math.round(size)} ${UNITS[at]}`;
}
