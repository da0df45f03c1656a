/** What hands do in a grid: keys and clicks. */
import type { Virtualizer } from "@tanstack/react-virtual";
import type { KeyboardEvent, MouseEvent, RefObject } from "react";
import { useRef } from "react";
import { useKeys } from "../keys.ts";
import { actOf } from "./grid-key.ts";
import { NOTHING, type Selection, selectRange, toggle } from "./grid-selection.ts";
import { useFollow } from "./use-follow.ts";
import type { GridWhere } from "./use-grid-place.ts";

interface Hands<Row> {
  readonly rows: readonly Row[] | undefined;
  readonly keys: readonly string[];
  readonly where: GridWhere;
  readonly virtual: Virtualizer<HTMLDivElement, Element>;
  readonly rowPx: number;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly opened?: string;
  readonly onOpen?: (row: Row) => void;
  readonly selection?: Selection;
  readonly onSelect?: (selection: Selection) => void;
}

export function useGridHands<Row>(hands: Hands<Row>) {
  const { rows, keys, where, virtual, rowPx, scroller, opened, onOpen, onSelect } = hands;
  const selection = hands.selection ?? NOTHING;
  const pivot = useRef(where.at);
  const follow = useFollow<Row>((row) => onOpen?.(row));

  function move(to: number, isExtending: boolean) {
    if (isExtending) onSelect?.(selectRange(keys, selection, pivot.current, to));
    else pivot.current = to;
    where.moveTo(to);
    virtual.scrollToIndex(to, { align: "auto" });
    if (opened !== undefined) follow(rows?.[to]);
  }

  function open(at: number) {
    const row = rows?.[at];
    if (row !== undefined) onOpen?.(row);
  }

  function tick(at: number) {
    const key = keys[at];
    if (key === undefined) return;
    pivot.current = at;
    onSelect?.(toggle(selection, key));
  }

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    if (event.target !== event.currentTarget) return;
    const page = Math.max(Math.floor((virtual.scrollRect?.height ?? 0) / rowPx) - 2, 1);
    const act = actOf(event, { at: where.at, count: keys.length, page, canSelect: onSelect !== undefined });
    if (act === undefined) return;
    if (act.act === "none" && (selection.size === 0 || opened !== undefined)) return;
    event.preventDefault();
    event.stopPropagation();
    // The row whose story is open has left the list (it was accepted): what stands in its place is the next one.
    const hasLeft = opened !== undefined && keys[where.at] !== opened && !keys.includes(opened);
    if (act.act === "move") move(hasLeft && act.to === where.at + 1 ? where.at : act.to, act.extends);
    else if (act.act === "open") open(where.at);
    else if (act.act === "toggle") tick(where.at);
    else onSelect?.(act.act === "all" ? new Set(keys) : NOTHING);
  }

  function onClick(event: MouseEvent<HTMLDivElement>) {
    const target = event.target as HTMLElement;
    if (target.closest("a, button") !== null) return;
    const at = Number(target.closest<HTMLElement>("[data-at]")?.dataset.at ?? -1);
    if (at < 0) return;
    if (onSelect !== undefined && event.shiftKey) {
      getSelection()?.removeAllRanges();
      onSelect(selectRange(keys, selection, pivot.current, at));
      where.moveTo(at);
      return;
    }
    where.moveTo(at);
    if (
      onSelect !== undefined &&
      (target.closest("[data-tick]") !== null || event.ctrlKey || event.metaKey)
    ) {
      tick(at);
      return;
    }
    pivot.current = at;
    open(at);
  }

  // From anywhere on the page: into the list.
  const enter = () => {
    scroller.current?.focus({ preventScroll: true });
    virtual.scrollToIndex(Math.max(where.at, 0), { align: "auto" });
  };
  useKeys({ j: enter, k: enter });
  return { onKeyDown, onClick };
}
