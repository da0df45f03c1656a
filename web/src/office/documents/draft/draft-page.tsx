import { getRouteApi } from "@tanstack/react-router";
import { useRead } from "../../../api/queries.ts";
import { useScope } from "../../../app/campaign.ts";
import { Page } from "../../../ui/page.tsx";
import { StateOf } from "../../../ui/states.tsx";
import { useWords } from "../../../words/define-words.ts";
import { documentsWords } from "../../../words/documents.ts";
import { DraftForm } from "./draft-form.tsx";

const route = getRouteApi("/c/$campaign/documents/draft");

/** 拟稿: a kind, the record that it is made from, and what the record does not say; or an own draft anew (改稿). */
export function DraftPage() {
  const say = useWords(documentsWords);
  const { campaign } = useScope();
  const { document, kind, subject } = route.useSearch();
  const read = useRead(
    "read-document",
    { campaign, document: document ?? "" },
    { enabled: document !== undefined },
  );
  if (document === undefined)
    return (
      <Page title={say("draft")} heading={say("draftHead")} lead={say("draftLead")}>
        <DraftForm
          {...(kind === undefined ? {} : { kind })}
          {...(subject === undefined ? {} : { subject })}
        />
      </Page>
    );
  return (
    <StateOf read={read}>
      {(one) => (
        <Page
          title={say("redraft")}
          heading={say("redraftHead", { title: one.title })}
          lead={say("redraftLead")}
        >
          <DraftForm before={one} kind={one.kind} subject={one.subject} />
        </Page>
      )}
    </StateOf>
  );
}
