import { UploadOutlined } from "@ant-design/icons";
import { useNavigate } from "@tanstack/react-router";
import { Button, Table } from "antd";
import { useRef, useState } from "react";
import { Failure, type Problem } from "../../../api/failure.ts";
import { useCommand } from "../../../api/queries.ts";
import type { Result } from "../../../api/types.ts";
import { useScope } from "../../../app/campaign.ts";
import { Page, Section } from "../../../ui/page.tsx";
import { useTell } from "../../../ui/tell.tsx";
import { useWords } from "../../../words/define-words.ts";
import { responsibilityWords } from "../../../words/responsibilities.ts";
import { toBase64 } from "./to-base64.ts";

interface Sheet {
  readonly file: string;
  readonly sheet: string;
}

type Fault = NonNullable<Problem["errors"]>[number];

/** A sheet is looked through first: what it would add, or every cell that is wrong in one table; then all of it is taken in. */
export function ImportPage() {
  const say = useWords(responsibilityWords);
  const tell = useTell();
  const { campaign } = useScope();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const command = useCommand("import-responsibilities");
  const [sheet, setSheet] = useState<Sheet>();
  const [plan, setPlan] = useState<Result<"import-responsibilities">>();
  const [faults, setFaults] = useState<readonly Fault[]>([]);

  async function look(file: File) {
    const chosen = { file: file.name, sheet: toBase64(new Uint8Array(await file.arrayBuffer())) };
    setSheet(chosen);
    setPlan(undefined);
    setFaults([]);
    try {
      setPlan(await command.mutateAsync({ args: { campaign }, body: { ...chosen, only_plan: true } }));
    } catch (error) {
      const found = error instanceof Failure ? error.problem.errors : undefined;
      if (found === undefined) tell.failed(error);
      else setFaults(found);
    }
  }
  async function importAll() {
    if (sheet === undefined) return;
    try {
      const { added } = await command.mutateAsync({
        args: { campaign },
        body: { ...sheet, only_plan: false },
      });
      tell.done(say("importedDone", { count: added }));
      await navigate({ to: "/c/$campaign/responsibilities", params: { campaign }, replace: true });
    } catch (error) {
      tell.failed(error);
    }
  }
  async function copy() {
    const lines = faults.map(({ at, found, expected }) => [at, found, expected].join("\t"));
    await navigator.clipboard.writeText(lines.join("\n"));
    tell.done(say("copied"));
  }

  const heading =
    faults.length > 0
      ? say("importErrors", { count: faults.length })
      : plan === undefined
        ? say("importHeading")
        : say("importPlanHeading", { ...plan });
  return (
    <Page title={say("import")} heading={heading} lead={say("importLead")}>
      <p>
        <input
          ref={input}
          type="file"
          accept=".csv,.xlsx,.xls"
          className="visually-hidden"
          aria-label={say("chooseFile")}
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file !== undefined) void look(file);
            // The same file again, once it is put right, is a new choice.
            target.value = "";
          }}
        />
        <Button
          type={plan === undefined ? "primary" : "default"}
          icon={<UploadOutlined aria-hidden />}
          loading={command.isPending}
          onClick={() => input.current?.click()}
        >
          {say("chooseFile")}
        </Button>{" "}
        {sheet?.file}
      </p>
      {plan === undefined ? null : (
        <Button
          type="primary"
          size="large"
          disabled={plan.added === 0}
          loading={command.isPending}
          onClick={() => void importAll()}
        >
          {plan.added === 0 ? say("importNothing") : say("importNow", { count: plan.added })}
        </Button>
      )}
      {faults.length === 0 ? null : (
        <Section
          heading={say("importErrors", { count: faults.length })}
          actions={<Button onClick={() => void copy()}>{say("copyErrors")}</Button>}
        >
          <Table<Fault & { readonly key: number }>
            size="small"
            virtual
            scroll={{ y: 560 }}
            pagination={false}
            dataSource={faults.map((fault, key) => ({ ...fault, key }))}
            columns={[
              { key: "at", title: say("at"), dataIndex: "at", width: 320 },
              { key: "found", title: say("found"), dataIndex: "found", width: 240 },
              { key: "expected", title: say("expected"), dataIndex: "expected" },
            ]}
          />
        </Section>
      )}
    </Page>
  );
}
