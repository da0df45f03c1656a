import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useRead } from "../../api/queries.ts";
import { Section } from "../../ui/page.tsx";
import { SidePanel } from "../../ui/side-panel.tsx";
import { StateOf } from "../../ui/states.tsx";
import { WithdrawnTag } from "../../ui/withdrawn-tag.tsx";
import { useWords } from "../../words/define-words.ts";
import { unitWords } from "../../words/units.ts";
import { AddUnit } from "./acts/add-unit.tsx";
import { MoveUnit } from "./acts/move-unit.tsx";
import { RelateUnits } from "./acts/relate-units.tsx";
import { RenameUnit } from "./acts/rename-unit.tsx";
import { WithdrawUnit } from "./acts/withdraw-unit.tsx";
import { UnitHistory } from "./unit-history.tsx";
import styles from "./units.module.css";
import { useKindName } from "./use-kind-name.ts";

interface UnitPanelProps {
  readonly unit: string;
  readonly onClose: () => void;
  readonly onShow: (unit: string) => void;
}

type Act = "add" | "rename" | "move" | "relate" | "withdraw";

/** One unit: what it is, what was recorded of it over time, and what may be done with it. */
export function UnitPanel({ unit, onClose, onShow }: UnitPanelProps) {
  const say = useWords(unitWords);
  const kindName = useKindName();
  const read = useRead("read-unit", { unit });
  const [act, setAct] = useState<Act>();
  const end = () => setAct(undefined);
  return (
    <SidePanel heading={read.data?.name ?? ""} label={say("unit")} onClose={onClose}>
      <StateOf read={read}>
        {(one) => (
          <div className={styles.panel}>
            <p className={styles.soft}>
              {one.above.toReversed().map(({ unit: id, name }) => (
                <span key={id}>
                  <button type="button" className={styles.above} onClick={() => onShow(id)}>
                    {name}
                  </button>
                  {" › "}
                </span>
              ))}
              {one.name}
            </p>
            <p>
              {kindName(one.kind)} · {one.code ?? say("noCode")} · {say("id")} {one.unit}{" "}
              {one.withdrawn_on === null ? null : <WithdrawnTag on={one.withdrawn_on} unit={one.unit} />}
            </p>
            {one.withdrawn_on === null ? (
              <div className={styles.acts}>
                <Button onClick={() => setAct("add")}>{say("addBelow")}</Button>
                <Button onClick={() => setAct("rename")}>{say("rename")}</Button>
                <Button onClick={() => setAct("move")}>{say("move")}</Button>
                <Button onClick={() => setAct("relate")}>{say("relate")}</Button>
                <Button danger onClick={() => setAct("withdraw")}>
                  {say("withdraw")}
                </Button>
                <Link to="/site/units/merge" search={{ unit }}>
                  {say("merge")}
                </Link>
                <Link to="/site/units/split" search={{ unit }}>
                  {say("split")}
                </Link>
              </div>
            ) : null}
            <Section heading={say("history")}>
              <UnitHistory unit={one} onShow={onShow} />
            </Section>
            {act === "add" ? <AddUnit parent={one} onClose={end} onAdded={onShow} /> : null}
            {act === "rename" ? <RenameUnit unit={one} onClose={end} /> : null}
            {act === "move" ? <MoveUnit unit={one} onClose={end} /> : null}
            {act === "relate" ? <RelateUnits unit={one} onClose={end} /> : null}
            {act === "withdraw" ? <WithdrawUnit unit={one} onClose={end} /> : null}
          </div>
        )}
      </StateOf>
    </SidePanel>
  );
}
