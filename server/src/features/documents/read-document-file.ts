import { can, readDocumentFile as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { readWhole } from "../../platform/files/read-whole.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import type { DocumentRow } from "./document-row.ts";
import type { PrintedPart } from "./print-facts.ts";
import { isDraft } from "./render/ask-rendering.ts";

interface Row {
  readonly own: boolean;
  /** Where its addressees are whom the reader sees. */
  readonly places: readonly number[];
  readonly title: string;
  readonly number: string | null;
  readonly kind: DocumentRow["kind"];
  readonly day: string | null;
  readonly state: "asked" | "made" | "failed" | null;
  readonly file: string | null;
  readonly failure: { readonly zh: string; readonly en: string } | null;
}

const selectFile = prepare<
  { campaign: string; document: string; part: string; form: string; day: string },
  Row
>(
  (
    a,
  ) => sql`select d.title, d.number, d.kind, d.day, f.state, f.file, f.failure, d.organ = any (own_organs(${a.day}::date)) as own,
      coalesce((select jsonb_agg(r.pos) from document_recipient r where r.campaign = d.campaign and r.document = d.id), '[]') as places
    from document d left join lateral (
      select f.state, f.file, f.failure from document_file f
      where f.campaign = d.campaign and f.document = d.id and f.part = ${a.part} and f.form = ${a.form}
        and (f.part = 'routing-slip' or f.content = d.content)
      order by f.n desc limit 1) f on true
    where d.campaign = ${a.campaign}::uuid and d.id = ${a.document}::uuid`,
);

const MEDIA = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/** What is said now: the issued document for its addressees, a draft's present state for its issuing side. */
export const readDocumentFile = handleRead(spec, async ({ parts, tx, actor, campaign, query, now }) => {
  const { document, part, form, show } = query;
  const row = await tx.askOne(selectFile({ campaign, document, part, form, day: siteDay(now) }));
  const isHere =
    row?.own === true || row?.places.some((pos) => can(actor, spec.verb, { campaign, pos })) === true;
  if (row === undefined || !isHere) return refuse("not_found", {});
  if (row.state === null) return refuse("document_form_missing", { form });
  if (row.failure !== null) return refuse("document_file_failed", { reason: row.failure });
  if (row.file === null) return refuse("document_file_awaited", {});
  return {
    file: await readWhole(parts.files, row.file),
    name: fileName(row, part, form),
    media: MEDIA[form],
    inline: show === "inline",
  };
});

/** 关于…的督办通知（示百攻办〔2019〕5号）.docx, 草稿-关于…的督办通知.docx, without what no file system takes. */
function fileName(row: Row, part: PrintedPart, form: string): string {
  const { title, number } = row;
  // Once it lies in a folder, its name alone says what its pages do.
  const mark = part === "routing-slip" ? "发文处理笺-" : isDraft(row, part) ? "草稿-" : "";
  const name = `${mark}${title}${number === null ? "" : `（${number}）`}`;
  return `${name.replaceAll(/[\\/:*?"<>|\s]+/g, "")}.${form}`;
}
