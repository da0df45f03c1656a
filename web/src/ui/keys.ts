/** Keys of a page: `{ "g l": openLedger, j: next, "?": help }`. Sequences are parted by a space; nothing is heard while somebody types. */
import { useEffect, useRef } from "react";

export type Keys = Readonly<Record<string, (event: KeyboardEvent) => void>>;

const SEQUENCE_MS = 1_200;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) ||
    target.closest("[role=dialog]") !== null);

export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    let before = "";
    let at = 0;
    const hear = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const now = event.timeStamp;
      const sequence = now - at < SEQUENCE_MS ? `${before} ${event.key}` : event.key;
      const act = latest.current[sequence] ?? latest.current[event.key];
      before = event.key;
      at = now;
      if (act === undefined) return;
      before = "";
      event.preventDefault();
      act(event);
    };
    addEventListener("keydown", hear);
    return () => removeEventListener("keydown", hear);
  }, []);
}
