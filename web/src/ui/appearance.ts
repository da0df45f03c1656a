/** Light, dark, large type: the reader's own choice, kept in the browser; without one, what the system says. */
import { useSyncExternalStore } from "react";

export type Shade = "light" | "dark";
export type Size = "normal" | "large";

export interface Appearance {
  readonly shade: Shade;
  readonly size: Size;
}

const KEY = "cunjing.appearance";
const systemDark = matchMedia("(prefers-color-scheme: dark)");
const listeners = new Set<() => void>();

function readKept(): Partial<Appearance> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<Appearance>;
  } catch {
    return {};
  }
}

let chosen = readKept();
let current = settle();

function settle(): Appearance {
  const shade = chosen.shade ?? (systemDark.matches ? "dark" : "light");
  const appearance: Appearance = { shade, size: chosen.size ?? "normal" };
  document.documentElement.dataset.theme = appearance.shade;
  document.documentElement.dataset.size = appearance.size;
  return appearance;
}

function renew(): void {
  current = settle();
  for (const listener of listeners) listener();
}
systemDark.addEventListener("change", renew);

export function changeAppearance(change: Partial<Appearance>): void {
  chosen = { ...chosen, ...change };
  localStorage.setItem(KEY, JSON.stringify(chosen));
  renew();
}

export const useAppearance = (): Appearance =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
