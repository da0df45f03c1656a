/** The job that makes a document's file: from kept fields alone, so that made again it is the same. */
import { checkFacts, type DocumentForm, isDocumentFailure, render } from "@cunjing/documents";
import { sql } from "kysely";
import { z } from "zod";
import { describeContent, oneSource } from "../../../platform/files/check-content.ts";
import { FileStoreFailure } from "../../../platform/files/file-store.ts";
import type { Task } from "../../../platform/jobs/task.ts";
import { prepare } from "../../../platform/statements/prepare.ts";
import { DOCUMENT_COLUMNS, DOCUMENT_JOINS, type DocumentRow } from "../document-row.ts";
import { printedFacts, slipFacts } from "../print-facts.ts";
import { contentOf, isDraft } from "./ask-rendering.ts";
import { loadPictures } from "./load-pictures.ts";

const payloadOf = z.object({
  campaign: z.uuid(),
  document: z.uuid(),
  part: z.enum(["document", "routing-slip"]),
  form: z.enum(["docx", "pdf", "xlsx", "txt"]),
  content: z.string(),
});
type Wanted = z.output<typeof payloadOf>;

const selectAsked = prepare<Wanted, DocumentRow>(
  (a) => sql`select ${DOCUMENT_COLUMNS}, false as own
    from document_file f join document d on d.campaign = f.campaign and d.id = f.document ${DOCUMENT_JOINS}
    where f.campaign = ${a.campaign}::uuid and f.document = ${a.document}::uuid and f.part = ${a.part} and f.form = ${a.form}
      and f.content = ${a.content} and f.state = 'asked'`,
);

const markMade = prepare<Wanted & Record<string, unknown>, unknown>(
  (
    a,
  ) => sql`update document_file set state = 'made', file = ${a.file}, sha256 = ${a.sha256}, bytes = ${a.bytes}, notices = ${a.notices}::jsonb,
      characters = ${a.characters}, made_at = ${a.now}
    where campaign = ${a.campaign}::uuid and document = ${a.document}::uuid and part = ${a.part} and form = ${a.form}
      and content = ${a.content} and state = 'asked'`,
);

const markFailed = prepare<Wanted & { failure: string }, unknown>(
  (a) => sql`update document_file set state = 'failed', failure = ${a.failure}::jsonb
    where campaign = ${a.campaign}::uuid and document = ${a.document}::uuid and part = ${a.part} and form = ${a.form}
      and content = ${a.content} and state = 'asked'`,
);

const SUPERSEDED = {
  zh: "公文已经改动，按新的内容另行制作",
  en: "the document has changed, and is made anew",
};
const PICTURE_LOST = { zh: "有照片取不到", en: "a picture is not there" };

/** What cannot succeed by trying again is said in the file's row; anything else is thrown, and tried again later. */
export const renderDocument: Task = async (payload, { parts, transact, log }) => {
  const wanted = payloadOf.parse(payload);
  const row = await transact(wanted.campaign, (tx) => tx.askOne(selectAsked(wanted)));
  if (row === undefined) return;
  const made = await make(row, wanted, parts.files);
  if ("failure" in made) {
    log.warn(
      { document: wanted.document, form: wanted.form, failure: made.failure.en },
      "a document could not be made",
    );
    const failure = JSON.stringify(made.failure);
    await transact(wanted.campaign, (tx) => tx.ask(markFailed({ ...wanted, failure })));
    return;
  }
  const { bytes, notices, characters } = made;
  const content = describeContent(bytes);
  const file = `document/${wanted.document}/${wanted.part}-${content.sha256.slice(0, 32)}.${wanted.form}`;
  await parts.files.put(file, content, oneSource(bytes));
  const said = JSON.stringify(
    notices.map(({ code, chinese, english }) => ({ code, zh: chinese, en: english })),
  );
  const now = parts.clock();
  await transact(wanted.campaign, (tx) =>
    tx.ask(markMade({ ...wanted, ...content, file, notices: said, characters, now })),
  );
};

async function make(
  row: DocumentRow,
  { part, form, content }: Wanted,
  files: Parameters<typeof loadPictures>[0],
) {
  if (contentOf(row, part) !== content) return { failure: SUPERSEDED };
  try {
    const facts = printedFacts(row);
    const options = { form: form as DocumentForm, example: row.example };
    if (part === "routing-slip")
      return await render("routing-slip", checkFacts("routing-slip", slipFacts(row, facts)), options);
    const given = checkFacts(row.kind, await loadPictures(files, facts));
    return await render(row.kind, given, { ...options, draft: isDraft(row, part) });
  } catch (error) {
    if (isDocumentFailure(error)) return { failure: { zh: error.chinese, en: error.english } };
    if (error instanceof FileStoreFailure && error.reason === "missing") return { failure: PICTURE_LOST };
    throw error;
  }
}
