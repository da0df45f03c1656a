import { useEffect, useRef } from "react";

/** A panel that follows the row in focus waits this long for the next key, so that holding an arrow down does not read every row. */
const PAUSE_MS = 140;

/** Calls `open` once the keys have come to rest on a row. */
export function useFollow<Row>(open: (row: Row) => void): (row: Row | undefined) => void {
  const latest = useRef(open);
  latest.current = open;
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (row) => {
    clearTimeout(timer.current);
    if (row !== undefined) timer.current = setTimeout(() => latest.current(row), PAUSE_MS);
  };
}
