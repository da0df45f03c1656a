import type { DraftedKindId } from "@cunjing/contract";
import { Link } from "@tanstack/react-router";
import { useRead } from "../../../api/queries.ts";
import { useCampaign, useScope } from "../../../app/campaign.ts";
import { addressOfThing } from "../../../app/links.ts";
import { Paper } from "../../../ui/paper/paper.tsx";
import { useWords } from "../../../words/define-words.ts";
import { supervisedItemsWords } from "../../../words/supervised-items.ts";
import type { Dispatch } from "../asks.ts";
import styles from "./panel.module.css";

/** The official documents made from it, the newest as it is printed; and the way to draft one. */
export function PanelDocuments({ one }: { readonly one: Dispatch }) {
  const say = useWords(supervisedItemsWords);
  const { campaign } = useScope();
  const { can } = useCampaign();
  const list = useRead(
    "list-documents",
    { campaign, noun: "dispatch", subject: one.dispatch, limit: 10 },
    { enabled: can("document.read") },
  );
  const documents = list.data?.documents ?? [];
  const newest = documents.find(({ state }) => state !== "void");
  const read = useRead(
    "read-document",
    { campaign, document: newest?.document ?? "" },
    { enabled: newest !== undefined },
  );
  if (!can("document.read")) return null;
  return (
    <section>
      <header className={styles.sectionHead}>
        <h2>{say("documentsHead")}</h2>
        {can("document.draft") ? (
          <Link
            to={`/c/${campaign}/documents/draft` as string}
            search={{ kind: kindFor(one, can("problem.dispatch")), subject: one.dispatch } as never}
          >
            {say("draftOne")}
          </Link>
        ) : null}
      </header>
      {documents.length === 0 ? <p className={styles.soft}>{say("noDocument")}</p> : null}
      <ul>
        {documents.map(({ document, title, number, kind_name }) => (
          <li key={document}>
            <Link to={addressOfThing(campaign, { noun: "document", id: document }) as string}>
              {kind_name} {number ?? ""} {title}
            </Link>
          </li>
        ))}
      </ul>
      {read.data === undefined ? null : (
        <div className={styles.paper}>
          <Paper document={read.data.document} title={read.data.title} files={read.data.files} />
        </div>
      )}
    </section>
  );
}

/** The kind of document that goes with the channel; a receiving office answers with the return (annex 4). */
function kindFor({ channel }: Dispatch, mayIssue: boolean): DraftedKindId {
  if (!mayIssue) return "dispatch-return";
  const ways: Readonly<Record<string, DraftedKindId>> = {
    warning: "dispatch-warning",
    on_the_spot: "dispatch-slip",
  };
  return ways[channel] ?? "dispatch-notice";
}
