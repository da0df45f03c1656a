import { DownloadOutlined, PrinterOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { addressOf } from "../../../api/call.ts";
import { useScope } from "../../../app/campaign.ts";
import type { PaperFile } from "../../../ui/paper/paper.tsx";
import { commonWords } from "../../../words/common.ts";
import { useWords } from "../../../words/define-words.ts";
import { documentsWords } from "../../../words/documents.ts";
import type { DocumentAnswer } from "./document-view.tsx";
import styles from "./view.module.css";

/** The files that were made: for the printer, for Word or WPS; and what whoever issues should know of them. */
export function Downloads({ one, part }: { readonly one: DocumentAnswer; readonly part: PaperFile["part"] }) {
  const say = useWords(documentsWords);
  const common = useWords(commonWords);
  const { campaign } = useScope();
  const made = one.files.filter((file) => file.part === part && file.state === "made");
  const address = (form: PaperFile["form"], show: "attachment" | "inline") =>
    addressOf("read-document-file", { campaign, document: one.document, form, part, show });
  const notices = [...new Set(made.flatMap((file) => file.notices))];
  if (made.length === 0) return null;
  return (
    <section>
      <div className={styles.files}>
        {made.some(({ form }) => form === "pdf") ? (
          <Button size="small" icon={<PrinterOutlined />} href={address("pdf", "inline")} target="_blank">
            {common("print")}
          </Button>
        ) : null}
        {made.map(({ form }) => (
          <Button key={form} size="small" icon={<DownloadOutlined />} href={address(form, "attachment")}>
            {form.toUpperCase()}
          </Button>
        ))}
      </div>
      {notices.length === 0 ? null : (
        <ul className={styles.notices} aria-label={say("notices")}>
          {notices.map((notice) => (
            <li key={notice}>{notice}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
