import { Link } from "@tanstack/react-router";
import { useRead } from "../../../api/queries.ts";
import { useCampaign } from "../../../app/campaign.ts";
import { useWords } from "../../../words/define-words.ts";
import { periodWords } from "../../../words/period.ts";
import styles from "./period.module.css";
import { usePeriodParams } from "./use-period.ts";

const SHOWN = 3;

/** Documents that were made from a result, the newest first. */
export function useDocumentsOf(assessment: string) {
  const { campaign } = usePeriodParams();
  const { can } = useCampaign();
  const { data } = useRead(
    "list-documents",
    { campaign, noun: "assessment", subject: assessment, limit: SHOWN },
    { enabled: can("document.read") },
  );
  return data?.documents ?? [];
}

/** They stand beside what drafts another, so that none is drafted twice. */
export function DocumentsOf({ assessment }: { readonly assessment: string }) {
  const say = useWords(periodWords);
  const { campaign } = usePeriodParams();
  const documents = useDocumentsOf(assessment);
  if (documents.length === 0) return null;
  return (
    <ul className={styles.documents} aria-label={say("documents")}>
      {documents.map(({ document, kind_name, number }) => (
        <li key={document}>
          <Link to={`/c/${campaign}/documents` as string} search={{ document } as never}>
            {kind_name} {number}
          </Link>
        </li>
      ))}
    </ul>
  );
}
