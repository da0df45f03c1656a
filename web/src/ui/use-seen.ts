import { type RefObject, useEffect, useState } from "react";

/** Whether a place of the page has come into sight; what was once seen stays so. For what is dear to read and lies below. */
export function useSeen(place: RefObject<Element | null>): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    if (isSeen || place.current === null) return;
    const watcher = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
    });
    watcher.observe(place.current);
    return () => watcher.disconnect();
  }, [isSeen, place]);
  return isSeen;
}
