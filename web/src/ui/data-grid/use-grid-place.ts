import { useEffect, useRef, useState } from "react";
import { type GridPlace, indexOfPlace, keepPlace, placeKept } from "./grid-place.ts";

export interface GridWhere {
  /** The row in focus, by its number; -1: the list is empty. */
  readonly at: number;
  readonly kept: GridPlace;
  readonly moveTo: (at: number) => void;
  /** Notes how far the list is scrolled; costs nothing, so that it may be called while drawing. */
  readonly remember: (offset: number) => void;
}

/** The row in focus and the place in the list, kept by the list's name. */
export function useGridPlace(name: string, keys: readonly string[]): GridWhere {
  const [focus, setFocus] = useState(() => ({ name, ...placeKept(name) }));
  const current = focus.name === name ? focus : { name, ...placeKept(name) };
  const at = indexOfPlace(keys, current);
  const offset = useRef(current.offset);
  useEffect(() => {
    const place = { key: current.key, at: current.at };
    const keep = () => keepPlace(name, { ...place, offset: offset.current });
    keep();
    return keep;
  }, [name, current.key, current.at]);
  return {
    at,
    kept: current,
    moveTo: (to) => setFocus({ name, offset: offset.current, key: keys[to], at: to }),
    remember: (so) => {
      offset.current = so;
    },
  };
}
