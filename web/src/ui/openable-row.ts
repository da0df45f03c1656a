import type { HTMLAttributes, KeyboardEvent } from "react";

/** For `onRow` of a table whose rows open: click, Enter or Space open one, the arrow keys or j and k go on to the next. */
export function openableRow(open: () => void, isOpen = false): HTMLAttributes<HTMLElement> {
  return {
    tabIndex: 0,
    "aria-current": isOpen ? "true" : undefined,
    style: { cursor: "pointer" },
    onClick: (event) => {
      // What stands in a row may do something of its own.
      if (
        !(event.target as HTMLElement).closest(
          "a, button, input, label, .ant-select, .ant-table-selection-column",
        )
      )
        open();
    },
    onKeyDown: (event) => {
      if (event.target !== event.currentTarget) return;
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        open();
      }
      moveFocus(event, "tr[tabindex]");
    },
  };
}

/** ArrowDown, ArrowUp, j and k move the focus among the elements that match, within the nearest table or list. */
export function moveFocus(event: KeyboardEvent<HTMLElement>, selector: string): void {
  const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  const all = [
    ...(event.currentTarget.closest("table, ul, [role=grid]")?.querySelectorAll<HTMLElement>(selector) ?? []),
  ];
  const next = all[all.indexOf(event.currentTarget) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
