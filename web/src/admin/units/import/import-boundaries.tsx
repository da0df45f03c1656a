import { Button, Input } from "antd";
import { useCallback, useState } from "react";
import { useCommand } from "../../../api/queries.ts";
import { Section } from "../../../ui/page.tsx";
import { useTell } from "../../../ui/tell.tsx";
import { useWords } from "../../../words/define-words.ts";
import { importWords } from "../../../words/imports.ts";
import styles from "../units.module.css";
import { FaultTable } from "./fault-table.tsx";
import { pack } from "./pack.ts";
import { readBase64 } from "./read-base64.ts";
import { useImport } from "./use-import.ts";

/** Boundaries of units from GeoJSON in WGS-84; it is packed on the way, as a county's boundaries are large. */
export function ImportBoundaries() {
  const say = useWords(importWords);
  const tell = useTell();
  const [file, setFile] = useState<File>();
  const { mutateAsync, isPending } = useCommand("import-boundaries");
  const send = useCallback(
    async (onlyPlan: boolean) => {
      if (file === undefined) throw new Error("no file was chosen");
      const boundaries = await readBase64(await pack(file));
      return mutateAsync({ args: {}, body: { file: file.name, boundaries, only_plan: onlyPlan } });
    },
    [file, mutateAsync],
  );
  const { plan, faults, run, forget } = useImport(send);
  async function carryOut() {
    const done = await run(false);
    if (done !== undefined)
      tell.done(say("boundariesDone", { count: done.added.length + done.replaced.length }));
  }
  return (
    <div className={styles.wizard}>
      <label htmlFor="boundaries">
        {say("file")}
        <Input
          id="boundaries"
          type="file"
          accept=".json,.geojson"
          onChange={({ target }) => {
            setFile(target.files?.[0]);
            forget();
          }}
        />
      </label>
      <div className={styles.buttons}>
        <Button
          type={plan === undefined ? "primary" : "default"}
          disabled={file === undefined}
          loading={isPending}
          onClick={() => void run(true)}
        >
          {say("look")}
        </Button>
        {plan === undefined ? null : (
          <Button type="primary" loading={isPending} onClick={() => void carryOut()}>
            {say("doImport")}
          </Button>
        )}
      </div>
      {plan === undefined ? null : (
        <Section heading={say("wouldChange", { count: plan.added.length + plan.replaced.length })}>
          <dl className={styles.consequences}>
            {(["added", "replaced"] as const).map((kind) => (
              <div key={kind}>
                <dt>{say(kind)}</dt>
                <dd>{plan[kind].length}</dd>
              </div>
            ))}
            <div>
              <dt>{say("unchanged")}</dt>
              <dd>{plan.unchanged}</dd>
            </div>
          </dl>
        </Section>
      )}
      {faults.length === 0 ? null : <FaultTable faults={faults} file={file?.name ?? ""} />}
    </div>
  );
}
