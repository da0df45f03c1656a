import type { DocumentForm, DocumentKindId, FactsOf } from "@cunjing/documents";

/** A document that a period calls for. Its facts are put together when it is rendered. */
export interface PlannedDocument<Id extends DocumentKindId = DocumentKindId> {
  readonly kind: Id;
  /** What it is about, for the file's name and the index: 县（市）组, 甲县. */
  readonly subject: string;
  /** The policy's entry that calls for it; "" where the product does of itself (核对单, 呈阅件). */
  readonly entry: string;
  /** Forms to write; by default those that an office goes on working with. */
  readonly forms: readonly DocumentForm[];
  /** Stays inside the office: written into a folder of its own, never published. */
  readonly inside: boolean;
  readonly facts: () => FactsOf<Id>;
}

/** A document that is called for and not made, with the reason. */
export interface OpenDocument {
  readonly label: string;
  readonly why: string;
}

const WORKING_FORMS: readonly DocumentForm[] = ["docx", "pdf"];

export function planned<Id extends DocumentKindId>(
  kind: Id,
  subject: string,
  facts: () => FactsOf<Id>,
  options: Partial<Pick<PlannedDocument, "entry" | "forms" | "inside">> = {},
): PlannedDocument {
  const { entry = "", forms = WORKING_FORMS, inside = false } = options;
  return { kind, subject, entry, forms, inside, facts } as PlannedDocument;
}
