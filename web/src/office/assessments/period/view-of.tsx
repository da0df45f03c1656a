import { Objections } from "../check/objections.tsx";
import { OwnSheet } from "../check/own-sheet.tsx";
import { Sheets } from "../check/sheets.tsx";
import { Ranking } from "../ranking/ranking.tsx";
import { Slope } from "../ranking/slope.tsx";
import { Changes } from "./changes.tsx";
import { LateFacts } from "./late-facts.tsx";
import { Steps } from "./steps.tsx";
import { Teams } from "./teams.tsx";
import type { View } from "./use-period.ts";

const VIEWS: Readonly<Record<View, () => React.ReactNode>> = {
  ranking: Ranking,
  slope: Slope,
  sheet: OwnSheet,
  sheets: Sheets,
  objections: Objections,
  late: LateFacts,
  changes: Changes,
  teams: Teams,
  steps: Steps,
};

export function ViewOf({ view }: { readonly view: View }) {
  const Shown = VIEWS[view];
  return <Shown />;
}
