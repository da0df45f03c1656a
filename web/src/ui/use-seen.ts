import { type RefObject, useEffect, useState } from "react";

/** Whether a place of the page has come into sight, or the page went to a printer; what was once seen stays so. For what is dear to read and lies below. */
export function useSeen(place: RefObject<Element | null>): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    if (isSeen || place.current === null) return;
    const see = () => setSeen(true);
    const watcher = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) see();
    });
    watcher.observe(place.current);
    addEventListener("beforeprint", see);
    return () => {
      watcher.disconnect();
      removeEventListener("beforeprint", see);
    };
  }, [isSeen, place]);
  return isSeen;
}
