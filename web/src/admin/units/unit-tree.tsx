import { useQueryClient } from "@tanstack/react-query";
import { Tree } from "antd";
import { useState } from "react";
import { read } from "../../api/call.ts";
import { useRead } from "../../api/queries.ts";
import type { Answer } from "../../api/types.ts";
import { Empty, StateOf } from "../../ui/states.tsx";
import { useTell } from "../../ui/tell.tsx";
import { useWords } from "../../words/define-words.ts";
import { unitWords } from "../../words/units.ts";
import { useKindName } from "./use-kind-name.ts";

type Line = Answer<"list-units">["units"][number];
interface Node {
  readonly key: string;
  readonly title: string;
  readonly children?: Node[];
}

interface UnitTreeProps {
  readonly chosen: string | undefined;
  readonly onChoose: (unit: string) => void;
}

/** A page of the list holds so many at the most; nothing has more units right below it in practice. */
const MOST = 200;
/** So few at the top are opened at once. */
const FEW = 3;

/** In official order; what is below a unit is read when it is opened. */
export function UnitTree({ chosen, onChoose }: UnitTreeProps) {
  const say = useWords(unitWords);
  const kindName = useKindName();
  const client = useQueryClient();
  const tell = useTell();
  const top = useRead("list-units", { limit: MOST });
  const [below, setBelow] = useState<ReadonlyMap<string, readonly Line[]>>(new Map());

  async function open(key: string) {
    try {
      const args = { parent: key, limit: MOST };
      const { units } = await client.fetchQuery({
        queryKey: ["list-units", args],
        queryFn: () => read("list-units", args),
      });
      setBelow((before) => new Map(before).set(key, units));
    } catch (error) {
      tell.failed(error);
    }
  }
  const nodes = (units: readonly Line[]): Node[] =>
    units.map(({ unit, name, kind, code }) => {
      const children = below.get(unit);
      return {
        key: unit,
        title: `${name}　${kindName(kind)}${code === null ? "" : ` ${code}`}`,
        ...(children === undefined ? {} : { children: nodes(children), isLeaf: children.length === 0 }),
      };
    });
  return (
    <StateOf read={top}>
      {({ units }) =>
        units.length === 0 ? (
          <Empty>{say("none")}</Empty>
        ) : (
          <Tree
            aria-label={say("title")}
            treeData={nodes(units)}
            defaultExpandedKeys={units.length > FEW ? [] : units.map(({ unit }) => unit)}
            selectedKeys={chosen === undefined ? [] : [chosen]}
            loadData={({ key }) => open(String(key))}
            onSelect={([key]) => {
              if (key !== undefined) onChoose(String(key));
            }}
            blockNode
          />
        )
      }
    </StateOf>
  );
}
