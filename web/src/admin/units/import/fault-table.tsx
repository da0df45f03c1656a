import { Button, Table } from "antd";
import { Section } from "../../../ui/page.tsx";
import { useWords } from "../../../words/define-words.ts";
import { importWords } from "../../../words/imports.ts";
import { faultsAsCsv, type ImportFault } from "./import-faults.ts";

/** All that is wrong in a file, by row and column, for whoever mends it. */
export function FaultTable({
  faults,
  file,
}: {
  readonly faults: readonly ImportFault[];
  readonly file: string;
}) {
  const say = useWords(importWords);
  function download() {
    const head = [say("place"), say("row"), say("column"), say("found"), say("expected")];
    const address = URL.createObjectURL(new Blob([faultsAsCsv(faults, head)], { type: "text/csv" }));
    const link = Object.assign(document.createElement("a"), {
      href: address,
      download: `${file}-${say("errors")}.csv`,
    });
    link.click();
    URL.revokeObjectURL(address);
  }
  return (
    <Section
      heading={say("wrong", { count: faults.length })}
      actions={<Button onClick={download}>{say("download")}</Button>}
    >
      <Table<ImportFault>
        size="small"
        rowKey={({ at, found, expected }) => `${at} ${found} ${expected}`}
        pagination={faults.length > 200 ? { pageSize: 200, showSizeChanger: false } : false}
        dataSource={faults}
        aria-label={say("errors")}
        columns={[
          {
            title: say("row"),
            dataIndex: "row",
            align: "right",
            width: 80,
            render: (row: number | null) => row ?? "",
          },
          {
            title: say("column"),
            dataIndex: "column",
            width: 140,
            render: (column: string | null) => column ?? "",
          },
          { title: say("found"), dataIndex: "found", width: "20%" },
          { title: say("expected"), dataIndex: "expected" },
          { title: say("place"), dataIndex: "at", width: "24%" },
        ]}
      />
    </Section>
  );
}
