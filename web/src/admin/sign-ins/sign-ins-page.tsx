import { useReadPages } from "../../api/queries.ts";
import type { Answer } from "../../api/types.ts";
import { formatMoment } from "../../ui/format.ts";
import { Page } from "../../ui/page.tsx";
import { Tag, type Tone } from "../../ui/tag.tsx";
import { useLanguage, useWords } from "../../words/define-words.ts";
import { signInsWords } from "../../words/sign-ins.ts";
import { PagedTable } from "../shared/paged-table.tsx";

type Attempt = Answer<"list-sign-in-attempts">["attempts"][number];
const TONES: Readonly<Record<Attempt["outcome"], Tone>> = {
  failed: "late",
  passed: "doing",
  succeeded: "done",
  unlocked: "soon",
  unchecked: "plain",
};

/** The security log, attempt by attempt: no filter by person, no count, so that it tells nothing of who uses the system (requirements, D-1). */
export function SignInsPage() {
  const say = useWords(signInsWords);
  const [language] = useLanguage();
  const read = useReadPages("list-sign-in-attempts", {});
  const attempts = read.data?.pages.flatMap((page) => page.attempts) ?? [];
  return (
    <Page title={say("title")} heading={say("heading")} lead={say("lead")}>
      <PagedTable<Attempt>
        read={read}
        rows={attempts}
        rowKey={(attempt) =>
          `${attempt.at} ${attempt.address} ${attempt.post} ${attempt.step} ${attempt.outcome}`
        }
        label={say("title")}
        empty={say("none")}
        columns={[
          { title: say("at"), dataIndex: "at", render: (at: string) => formatMoment(at, language) },
          { title: say("post"), dataIndex: "post", render: (post: string | null) => post ?? say("unknown") },
          { title: say("step"), dataIndex: "step", render: (step: Attempt["step"]) => say(step) },
          {
            title: say("outcome"),
            dataIndex: "outcome",
            render: (outcome: Attempt["outcome"]) => <Tag tone={TONES[outcome]}>{say(outcome)}</Tag>,
          },
          { title: say("why"), dataIndex: "why", render: (why: string | null) => why ?? "—" },
          {
            title: say("address"),
            dataIndex: "address",
            render: (address: string | null) => address ?? say("erased"),
          },
        ]}
      />
    </Page>
  );
}
