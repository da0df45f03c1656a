import "../../ui/calendar-locales.ts";
import { Link } from "@tanstack/react-router";
import { Button, DatePicker, Tabs } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { addressOf } from "../../api/call.ts";
import { useRead } from "../../api/queries.ts";
import { useCampaign } from "../../app/campaign.ts";
import { formatDay } from "../../ui/format.ts";
import { Page } from "../../ui/page.tsx";
import { Beside } from "../../ui/side-panel.tsx";
import { useComma } from "../../ui/use-comma.ts";
import { useLanguage, useWords } from "../../words/define-words.ts";
import { responsibilityWords } from "../../words/responsibilities.ts";
import { FilesTab } from "./files/files-tab.tsx";
import { GapsTab } from "./gaps/gaps-tab.tsx";
import { DutyPanel } from "./held/duty-panel.tsx";
import { HeldPanel } from "./held/held-panel.tsx";
import { ListTab } from "./list/list-tab.tsx";
import { SetDialog } from "./list/set-dialog.tsx";
import { InspectionListTab } from "./lists/inspection-list-tab.tsx";
import { TaskListTab } from "./lists/task-list-tab.tsx";
import { PairingTab } from "./pairing/pairing-tab.tsx";
import styles from "./responsibilities.module.css";
import { useView } from "./use-view.ts";

/** Who answers for what: the three lists, the wall chart, the gaps and what was filed, on any day. */
export function ResponsibilitiesPage() {
  const say = useWords(responsibilityWords);
  const [language] = useLanguage();
  const comma = useComma();
  const { can } = useCampaign();
  const { campaign, unit, day, search, look } = useView();
  const [isSetting, setSetting] = useState(false);
  const gaps = useRead("list-coverage-gaps", { campaign, day, below: unit, limit: 1 }, { keep: true });
  const missing = (gaps.data?.coverage ?? []).filter(({ units, covered }) => covered < units);
  const named = { day: formatDay(day, language) };
  const count = missing.reduce((sum, { units, covered }) => sum + units - covered, 0);
  const kinds = missing.map(({ label }) => label).join(comma);
  const heading =
    gaps.data === undefined || gaps.data.coverage.length === 0
      ? say("headingNone", named)
      : missing.length === 0
        ? say("headingFull", named)
        : say("headingGaps", { ...named, count, kinds });
  const panel =
    search.held !== undefined ? (
      <HeldPanel unit={search.held} />
    ) : search.duty !== undefined ? (
      <DutyPanel holder={search.duty} />
    ) : undefined;
  return (
    <Page
      title={say("title")}
      heading={heading}
      filled
      actions={
        <>
          <DatePicker
            aria-label={say("onDay")}
            allowClear={false}
            value={dayjs(day)}
            onChange={(next) => look({ day: next?.format("YYYY-MM-DD") })}
          />
          <Button href={addressOf("export-responsibilities", { campaign, day, below: unit })}>
            {say("export")}
          </Button>
          {can("responsibility.write") ? (
            <>
              <Link to="/c/$campaign/responsibilities/import" params={{ campaign }}>
                <Button>{say("import")}</Button>
              </Link>
              <Button type="primary" onClick={() => setSetting(true)}>
                {say("set")}
              </Button>
            </>
          ) : null}
        </>
      }
    >
      <Beside panel={panel}>
        <Tabs
          className={styles.tabs ?? ""}
          activeKey={search.tab ?? "list"}
          destroyOnHidden
          onChange={(tab) =>
            look({ tab: tab === "list" ? undefined : tab, held: undefined, duty: undefined })
          }
          items={[
            { key: "list", label: say("list"), children: <ListTab /> },
            { key: "tasks", label: say("tasks"), children: <TaskListTab /> },
            { key: "inspections", label: say("inspections"), children: <InspectionListTab /> },
            { key: "pairing", label: say("pairing"), children: <PairingTab /> },
            { key: "gaps", label: say("gaps"), children: <GapsTab /> },
            { key: "files", label: say("files"), children: <FilesTab /> },
          ]}
        />
      </Beside>
      <SetDialog isOpen={isSetting} onClose={() => setSetting(false)} />
    </Page>
  );
}
