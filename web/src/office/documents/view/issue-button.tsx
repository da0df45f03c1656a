import { Button } from "antd";
import { useCommand, useRead } from "../../../api/queries.ts";
import { useScope } from "../../../app/campaign.ts";
import { useConfirm } from "../../../ui/confirm.tsx";
import { formatDay } from "../../../ui/format.ts";
import { useTell } from "../../../ui/tell.tsx";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import { documentsWords } from "../../../words/documents.ts";
import type { DocumentAnswer } from "./document-view.tsx";

/** 编号、印发: says the number that it will take, who gets it, and that it cannot be taken back. */
export function IssueButton({ one }: { readonly one: DocumentAnswer }) {
  const say = useWords(documentsWords);
  const [language] = useLanguage();
  const tell = useTell();
  const confirm = useConfirm();
  const { campaign } = useScope();
  const issue = useCommand("issue-document");
  const year = Number((one.day ?? one.drafted_at).slice(0, 4));
  const organs = useRead("list-organs", { campaign });
  const numbers = useRead(
    "list-document-numbers",
    {
      campaign,
      organ: one.organ,
      year,
      limit: 1,
      series: one.numbering === "issue" ? one.kind : "number",
    },
    { enabled: one.numbering !== "none" },
  );
  const code = organs.data?.organs.find(({ organ }) => organ === one.organ)?.code;
  const next = numbers.data === undefined ? undefined : (numbers.data.numbers[0]?.serial ?? 0) + 1;
  async function act() {
    const isSure = await confirm({
      heading: say("issueHead", { title: one.title }),
      consequences: (
        <>
          <p>{numberWords()}</p>
          <p>{say("issueTo", { count: one.addressees.length })}</p>
          <ul>
            {one.addressees.map(({ role, name }) => (
              <li key={`${role} ${name}`}>
                {say(`role_${role as "main" | "copy" | "report"}`)} {name}
              </li>
            ))}
          </ul>
          {one.receipts_by === null ? null : (
            <p>{say("receiptsByDay", { day: formatDay(one.receipts_by, language) })}</p>
          )}
          <p>{say("issueMeans")}</p>
        </>
      ),
      verb: say("issue"),
    });
    if (!isSure) return;
    await issue
      .mutateAsync({ args: { campaign }, base: one.revision, body: { document: one.document } })
      .then(
        ({ number }) =>
          tell.done(say("issued", { number: number ?? one.title, count: one.addressees.length })),
        (error: unknown) => tell.failed(error),
      );
  }
  function numberWords(): string {
    if (one.numbering === "none") return say("issueNoNumber");
    // A bulletin bears the number that its result was given, where it was given one.
    if (one.noun === "assessment") return say("issueResultNumber");
    if (code === undefined || next === undefined) return say("issueNextNumber");
    return say("issueNumber", {
      number: one.numbering === "issue" ? `第${next}号` : `${code}〔${year}〕${next}号`,
    });
  }
  return (
    <Button type="primary" loading={issue.isPending} onClick={() => void act()}>
      {say("issue")}
    </Button>
  );
}
