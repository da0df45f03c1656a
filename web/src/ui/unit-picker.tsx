import { CloseOutlined, PlusOutlined } from "@ant-design/icons";
import { Button, Popover } from "antd";
import { useState } from "react";
import { read } from "../api/call.ts";
import { useWords } from "../words/define-words.ts";
import { unitPickerWords } from "../words/unit-picker.ts";
import { useTell } from "./tell.tsx";
import { UnitFinder } from "./unit-finder.tsx";
import styles from "./unit-picker.module.css";

export interface PickedUnit {
  readonly unit: string;
  readonly name: string;
}

interface UnitPickerProps {
  readonly value?: readonly PickedUnit[];
  readonly onChange?: (units: readonly PickedUnit[]) => void;
  /** Said where none is picked. */
  readonly empty?: string;
  readonly most?: number;
  /** Whether a unit may be replaced by all right below it. */
  readonly canSpread?: boolean;
  /** Only units below this one, and itself. */
  readonly below?: string;
}

/** Several units, each found by name, pinyin or code; a county or town can be replaced by all that lie right below it. A field of a form. */
export function UnitPicker({
  value = [],
  onChange = () => {},
  empty,
  most,
  canSpread = false,
  below,
}: UnitPickerProps) {
  const say = useWords(unitPickerWords);
  const tell = useTell();
  const [isOpen, setOpen] = useState(false);
  const isFull = most !== undefined && value.length >= most;

  const add = (more: readonly PickedUnit[], without?: string) => {
    const kept = value.filter(({ unit }) => unit !== without);
    const known = new Set(kept.map(({ unit }) => unit));
    onChange([...kept, ...more.filter(({ unit }) => !known.has(unit))]);
  };
  async function choose(unit: string | undefined) {
    setOpen(false);
    if (unit === undefined) return;
    try {
      const { name } = await read("read-unit", { unit });
      add([{ unit, name }]);
    } catch (error) {
      tell.failed(error);
    }
  }
  async function spread(parent: string) {
    try {
      const { units } = await read("list-units", { parent, limit: 200 });
      if (units.length > 0) add(units, parent);
    } catch (error) {
      tell.failed(error);
    }
  }

  return (
    <div className={styles.picker}>
      {value.length === 0 && empty !== undefined ? <span className={styles.empty}>{empty}</span> : null}
      {value.map(({ unit, name }) => (
        <span key={unit} className={styles.unit}>
          {name}
          {canSpread ? (
            <Button size="small" type="link" onClick={() => void spread(unit)}>
              {say("below")}
            </Button>
          ) : null}
          <button
            type="button"
            aria-label={say("remove", { name })}
            onClick={() => onChange(value.filter((one) => one.unit !== unit))}
          >
            <CloseOutlined />
          </button>
        </span>
      ))}
      {isFull ? null : (
        <Popover
          open={isOpen}
          onOpenChange={setOpen}
          trigger="click"
          destroyOnHidden
          content={
            <UnitFinder onChoose={(unit) => void choose(unit)} {...(below === undefined ? {} : { below })} />
          }
        >
          <Button icon={<PlusOutlined aria-hidden />}>{say("add")}</Button>
        </Popover>
      )}
    </div>
  );
}
