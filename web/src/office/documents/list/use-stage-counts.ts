import { useRead } from "../../../api/queries.ts";
import { useScope } from "../../../app/campaign.ts";
import { useWords } from "../../../words/define-words.ts";
import { documentsWords } from "../../../words/documents.ts";
import type { Stage } from "./stages.ts";

/** What waits for the reader's side: for the tabs, and as the page's heading. */
export function useStageCounts(): {
  readonly counts: Partial<Record<Stage, number>>;
  readonly heading: string;
} {
  const say = useWords(documentsWords);
  const { campaign } = useScope();
  const { data } = useRead("list-waiting", { campaign, first: 0 });
  if (data === undefined) return { counts: {}, heading: say("title") };
  const of = (kind: string) => data.waiting.find((one) => one.kind === kind)?.count ?? 0;
  const review = of("documents_to_review");
  const sign = of("documents_to_sign");
  const issue = of("documents_to_issue");
  const receive = of("documents_to_receive");
  const outstanding = of("receipts_outstanding");
  const parts = [
    receive > 0 && say("headReceive", { count: receive }),
    review > 0 && say("headReview", { count: review }),
    sign > 0 && say("headSign", { count: sign }),
    issue > 0 && say("headIssue", { count: issue }),
    outstanding > 0 && say("headOutstanding", { count: outstanding }),
  ].filter((part) => part !== false);
  const some = (count: number) => (count > 0 ? count : undefined);
  const counts = {
    to_receive: some(receive + outstanding),
    submitted: some(review + sign),
    signed: some(issue),
  };
  return {
    counts: Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== undefined)),
    heading: parts.length > 0 ? parts.join(say("comma")) : say("headQuiet"),
  };
}
