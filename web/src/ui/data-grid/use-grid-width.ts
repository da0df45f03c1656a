import { type RefObject, useEffect, useState } from "react";

/** The grid's width in pixels at normal type, told by the browser when it changes: nothing is measured while scrolling. 0: not known yet. */
export function useGridWidth(scroller: RefObject<HTMLElement | null>, scale: number): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const watch = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)));
    watch.observe(element);
    return () => watch.disconnect();
  }, [scroller]);
  return width / scale;
}
