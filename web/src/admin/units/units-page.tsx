import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Button, Dropdown } from "antd";
import { useCallback, useState } from "react";
import { addressOf } from "../../api/call.ts";
import { Page } from "../../ui/page.tsx";
import { Beside } from "../../ui/side-panel.tsx";
import { UnitFinder } from "../../ui/unit-finder.tsx";
import { useWords } from "../../words/define-words.ts";
import { unitWords } from "../../words/units.ts";
import { AddUnit } from "./acts/add-unit.tsx";
import { UnitPanel } from "./unit-panel.tsx";
import { UnitTree } from "./unit-tree.tsx";
import styles from "./units.module.css";

const route = getRouteApi("/site/units");

/** The tree of units as it is today; one unit's past and what may be done with it beside it. */
export function UnitsPage() {
  const say = useWords(unitWords);
  const navigate = useNavigate();
  const { unit } = route.useSearch();
  const [isAdding, setAdding] = useState(false);
  const show = useCallback(
    (next: string | undefined) =>
      void navigate({ to: "/site/units", search: next === undefined ? {} : { unit: next } }),
    [navigate],
  );
  const close = useCallback(() => show(undefined), [show]);
  const below = unit === undefined ? {} : { below: unit };
  return (
    <Page
      filled
      title={say("title")}
      heading={say("heading")}
      lead={say("lead")}
      actions={
        <>
          <Link to="/site/units/merge">{say("merge")}</Link>
          <Link to="/site/units/split">{say("split")}</Link>
          <Link to="/site/units/import">{say("import")}</Link>
          <Dropdown
            trigger={["click"]}
            menu={{
              items: [
                { key: "csv", label: <a href={addressOf("export-units", below)}>CSV</a> },
                { key: "xlsx", label: <a href={addressOf("export-units-book", below)}>Excel</a> },
              ],
            }}
          >
            <Button>{say(unit === undefined ? "export" : "exportBelow")}</Button>
          </Dropdown>
          <Button type="primary" onClick={() => setAdding(true)}>
            {say("add")}
          </Button>
        </>
      }
    >
      <Beside
        panel={
          unit === undefined ? undefined : <UnitPanel key={unit} unit={unit} onClose={close} onShow={show} />
        }
      >
        <div className={styles.list}>
          <UnitFinder onChoose={show} />
          <UnitTree chosen={unit} onChoose={show} />
        </div>
      </Beside>
      {isAdding ? <AddUnit parent={undefined} onClose={() => setAdding(false)} onAdded={show} /> : null}
    </Page>
  );
}
