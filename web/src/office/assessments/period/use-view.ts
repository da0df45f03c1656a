/** Which views of a result the reader has, and which is open. */
import { useCampaign } from "../../../app/campaign.ts";
import { isIssuedState, usePeriod, usePeriodSearch, type View } from "./use-period.ts";

/** The sheet of the county in whose name the reader answers. */
export function useOwnSheet() {
  const { sheets } = usePeriod();
  const { home, can } = useCampaign();
  const { sheet } = usePeriodSearch();
  if (!can("assessment.check")) return undefined;
  return (
    sheets.find((one) => one.sheet === sheet) ??
    sheets.find((one) => home.some(({ unit }) => unit === one.sheet)) ??
    sheets[0]
  );
}

export function useView(): { readonly view: View; readonly views: readonly View[] } {
  const { state, sheets } = usePeriod();
  const { can } = useCampaign();
  const own = useOwnSheet();
  const search = usePeriodSearch();
  const prepares = can("assessment.review");
  const isIssued = isIssuedState(state);
  const sees: Readonly<Record<View, boolean>> = {
    ranking: true,
    slope: isIssued || prepares,
    sheet: own !== undefined,
    sheets: prepares && sheets.length > 0,
    objections: prepares && sheets.length > 0,
    late: prepares,
    changes: prepares,
    teams: can("team.watch"),
    steps: prepares,
  };
  const views = (Object.keys(sees) as View[]).filter((view) => sees[view]);
  const asked = search.view as View | undefined;
  const first: View =
    search.objection !== undefined
      ? "objections"
      : own !== undefined && state === "in_check"
        ? "sheet"
        : "ranking";
  return { view: asked !== undefined && sees[asked] ? asked : sees[first] ? first : "ranking", views };
}
