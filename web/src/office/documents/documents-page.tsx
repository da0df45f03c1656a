import { getRouteApi } from "@tanstack/react-router";
import { DocumentList } from "./list/document-list.tsx";
import { DocumentView } from "./view/document-view.tsx";

const route = getRouteApi("/c/$campaign/documents");

/** 公文: the list by what each waits for, or one document's own page. */
export function DocumentsPage() {
  const { document } = route.useSearch();
  return document === undefined ? <DocumentList /> : <DocumentView key={document} document={document} />;
}
