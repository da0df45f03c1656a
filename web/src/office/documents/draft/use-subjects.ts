import { useDeferredValue } from "react";
import { useRead } from "../../../api/queries.ts";
import { useScope } from "../../../app/campaign.ts";
import { formatDay } from "../../../ui/format.ts";
import { useLanguage } from "../../../words/define-words.ts";

interface Option {
  readonly value: string;
  readonly label: string;
}

const MOST = 100;

/** The newest records of a kind, within the scope of the page, as a list to choose from. */
export function useSubjects(
  noun: "dispatch" | "inspection" | "round" | "problem" | "assessment",
  text: string,
): { readonly options: Option[]; readonly isReading: boolean } {
  const { campaign, unit } = useScope();
  const [language] = useLanguage();
  const asked = useDeferredValue(text.trim());
  const within = unit === undefined ? {} : { unit };
  const page = { campaign, limit: MOST };
  const dispatches = useRead("list-dispatches", { ...page, ...within }, { enabled: noun === "dispatch" });
  const inspections = useRead("list-inspections", { ...page, ...within }, { enabled: noun === "inspection" });
  const rounds = useRead("list-rounds", page, { enabled: noun === "round" });
  const assessments = useRead("list-assessments", page, { enabled: noun === "assessment" });
  const problems = useRead(
    "list-ledger",
    { ...page, ...within, ...(asked === "" ? {} : { words: asked }) },
    { enabled: noun === "problem", keep: true },
  );
  const day = (value: string) => formatDay(value.slice(0, 10), language);
  const options: Record<typeof noun, Option[]> = {
    dispatch: (dispatches.data?.dispatches ?? []).map((one) => ({
      value: one.dispatch,
      label: `${one.channel_label} ${one.number ?? one.slip ?? ""} ${one.receiver_name} ${day(one.issued_at)} (${one.problems})`,
    })),
    inspection: (inspections.data?.inspections ?? []).map((one) => ({
      value: one.inspection,
      label: `${one.unit_name} ${day(one.day)} ${one.team_name ?? ""}`,
    })),
    round: (rounds.data?.rounds ?? []).map((one) => ({
      value: one.round,
      label: `${one.title} ${one.plan_number ?? ""}`,
    })),
    assessment: (assessments.data?.assessments ?? []).map((one) => ({
      value: one.assessment,
      label: one.title,
    })),
    problem: (problems.data?.rows ?? []).map((one) => ({
      value: one.problem,
      label: `${one.unit_name} ${one.serial ?? ""} ${one.description}`,
    })),
  };
  const reads = {
    dispatch: dispatches,
    inspection: inspections,
    round: rounds,
    assessment: assessments,
    problem: problems,
  };
  return { options: options[noun], isReading: reads[noun].isFetching };
}
