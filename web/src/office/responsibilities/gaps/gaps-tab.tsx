import { UNIT_KIND_SPECS, type UnitKind } from "@cunjing/contract";
import { Button, Table } from "antd";
import { useState } from "react";
import { useReadPages } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";
import { useCampaign } from "../../../app/campaign.ts";
import { Figure, Figures } from "../../../ui/figure.tsx";
import { PlacedName } from "../../../ui/placed-name.tsx";
import { Empty, FailureView, Reading } from "../../../ui/states.tsx";
import { commonWords } from "../../../words/common.ts";
import { usePhrase, useWords } from "../../../words/define-words.ts";
import { responsibilityWords } from "../../../words/responsibilities.ts";
import { SetDialog } from "../list/set-dialog.tsx";
import { useView } from "../use-view.ts";

type Gap = Answer<"list-coverage-gaps">["gaps"][number];

/** Units that need a holder and have none, by the kinds of which the policy says that each unit needs one. */
export function GapsTab() {
  const say = useWords(responsibilityWords);
  const common = useWords(commonWords);
  const phrase = usePhrase();
  const { can } = useCampaign();
  const { campaign, unit, day } = useView();
  const [filling, setFilling] = useState<Gap>();
  const read = useReadPages("list-coverage-gaps", { campaign, day, below: unit, limit: 100 });
  if (read.error !== null && read.data === undefined) return <FailureView failure={read.error} />;
  if (read.data === undefined) return <Reading />;
  const coverage = read.data.pages[0]?.coverage ?? [];
  const gaps = read.data.pages.flatMap((page) => page.gaps);
  const labelOf = new Map(coverage.map(({ kind, label }) => [kind, label]));
  if (coverage.length === 0) return <Empty>{say("gapsNoRule")}</Empty>;
  return (
    <>
      <Figures>
        {coverage.map(({ kind, label, units, covered }) => (
          <Figure
            key={kind}
            label={label}
            value={units - covered}
            tone={covered < units ? "late" : "done"}
            of={say("coverageOf", { covered, units })}
            definition={say("coverageDefinition")}
          />
        ))}
      </Figures>
      <div style={{ height: 16 }} />
      {gaps.length === 0 ? (
        <Empty>{say("gapsEmpty")}</Empty>
      ) : (
        <Table<Gap>
          size="small"
          pagination={false}
          rowKey={(gap) => `${gap.kind} ${gap.unit}`}
          dataSource={gaps}
          columns={[
            {
              key: "unit",
              title: say("unit"),
              render: (_, gap) => <PlacedName name={gap.unit_name} above={gap.above} />,
            },
            {
              key: "unit_kind",
              title: say("kindOfUnit"),
              render: (_, gap) => {
                const spec = UNIT_KIND_SPECS[gap.unit_kind as UnitKind];
                return spec === undefined ? gap.unit_kind : phrase(spec);
              },
            },
            { key: "kind", title: say("kind"), render: (_, gap) => labelOf.get(gap.kind) ?? gap.kind },
            ...(can("responsibility.write")
              ? [
                  {
                    key: "act",
                    title: "",
                    render: (_: unknown, gap: Gap) => (
                      <Button size="small" onClick={() => setFilling(gap)}>
                        {say("fillGap")}
                      </Button>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {read.hasNextPage ? (
        <Button onClick={() => void read.fetchNextPage()} loading={read.isFetchingNextPage}>
          {common("moreRows")}
        </Button>
      ) : null}
      {filling === undefined ? null : (
        <SetDialog
          isOpen
          unit={{ unit: filling.unit, name: filling.unit_name }}
          kind={filling.kind}
          onClose={() => setFilling(undefined)}
        />
      )}
    </>
  );
}
