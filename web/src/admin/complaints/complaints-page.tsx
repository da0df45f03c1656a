import { getRouteApi } from "@tanstack/react-router";
import { useCommand, useReadPages } from "../../api/queries.ts";
import { complaintWords } from "../../words/complaints.ts";
import { useWords } from "../../words/define-words.ts";
import { ComplaintList } from "./complaint-list.tsx";
import { stateOf } from "./state-of.ts";

const route = getRouteApi("/site/complaints");

/** All complaints about the system, for those who keep it. */
export function ComplaintsPage() {
  const say = useWords(complaintWords);
  const state = stateOf(route.useSearch().state);
  const read = useReadPages("list-complaints", state === "all" ? {} : { state });
  const answer = useCommand("answer-complaint");
  return (
    <ComplaintList
      lead={say("siteLead")}
      state={state}
      read={read}
      complaints={read.data?.pages.flatMap((page) => page.complaints) ?? []}
      onAnswer={(body) => answer.mutateAsync({ args: {}, body })}
    />
  );
}
