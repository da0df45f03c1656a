import { DownOutlined } from "@ant-design/icons";
import { useNavigate } from "@tanstack/react-router";
import { Button, Popover } from "antd";
import { lazy, Suspense, useState } from "react";
import { useRead } from "../../api/queries.ts";
import { useKeys } from "../../ui/keys.ts";
import { Reading } from "../../ui/states.tsx";
import { useWords } from "../../words/define-words.ts";
import { shellWords } from "../../words/shell.ts";
import { useCampaign, useScope } from "../campaign.ts";
import styles from "./unit-scope.module.css";

/** Read when somebody looks for a unit: no page waits for it. */
const UnitFinder = lazy(() =>
  import("../../ui/unit-finder.tsx").then((part) => ({ default: part.UnitFinder })),
);

/** The unit whose matters are shown: in sight on every page, in its address, and changed here (`u`). */
export function UnitScope() {
  const say = useWords(shellWords);
  const { unit } = useScope();
  const { root } = useCampaign();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const read = useRead("read-unit", { unit: unit ?? root }, { enabled: unit !== undefined });
  useKeys({
    u: () => setOpen(true),
  });

  function choose(next: string | undefined) {
    setOpen(false);
    void navigate({ to: ".", search: (before) => ({ ...before, unit: next }) });
  }

  const path =
    unit === undefined || read.data === undefined ? [] : [...read.data.above.toReversed(), read.data];
  return (
    <div className={styles.scope}>
      {path.slice(0, -1).map(({ unit: id, name }) => (
        <span key={id} className={styles.above}>
          <button type="button" onClick={() => choose(id)}>
            {name}
          </button>
          <span aria-hidden="true">›</span>
        </span>
      ))}
      <Popover
        open={isOpen}
        onOpenChange={setOpen}
        trigger="click"
        placement="bottomLeft"
        destroyOnHidden
        content={
          <Suspense fallback={<Reading rows={3} />}>
            <UnitFinder onChoose={choose} canClear={unit !== undefined} firstUnder={unit ?? root} />
          </Suspense>
        }
      >
        <Button type="text" title={say("chooseUnit")} icon={<DownOutlined aria-hidden />} iconPlacement="end">
          {path.at(-1)?.name ?? say("wholeScope")}
        </Button>
      </Popover>
    </div>
  );
}
