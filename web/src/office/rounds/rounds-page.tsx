import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Button, Segmented } from "antd";
import { useRead } from "../../api/queries.ts";
import { useCampaign, useScope } from "../../app/campaign.ts";
import { addDays, formatDays } from "../../ui/format.ts";
import { Page } from "../../ui/page.tsx";
import { Beside } from "../../ui/side-panel.tsx";
import { useLanguage, useWords } from "../../words/define-words.ts";
import { roundWords } from "../../words/rounds.ts";
import { isToCome } from "./calendar/is-to-come.ts";
import { RoundCalendar } from "./calendar/round-calendar.tsx";
import { CALENDAR_DAYS, useCalendarDays } from "./calendar/use-calendar-days.ts";
import { RoundRegister } from "./list/round-register.tsx";
import { RoundPanel } from "./panel/round-panel.tsx";

const route = getRouteApi("/c/$campaign/rounds");

/** Who comes where and when: the register of plans, as a calendar or as a list, with one of them beside it. */
export function RoundsPage() {
  const say = useWords(roundWords);
  const [language] = useLanguage();
  const { campaign } = useScope();
  const { can } = useCampaign();
  const { view, round } = route.useSearch();
  const navigate = useNavigate();
  const { from, today } = useCalendarDays();
  const last = addDays(from, CALENDAR_DAYS - 1);
  const isList = view === "list";
  const found = useRead(
    "list-rounds",
    { campaign, first_day: from, last_day: last, limit: 200 },
    { keep: true },
  );
  const met = useRead("read-calendar", { campaign, first_day: from, last_day: last }, { keep: true });

  const all = useRead("list-rounds", { campaign, limit: 200 }, { enabled: isList, keep: true });

  const days = formatDays(from, last, language, today);
  const register = isList ? all.data : found.data;
  const open = (register?.rounds ?? []).filter(({ state }) => state !== "cancelled");
  const waiting = open.filter(({ state }) => state === "planned").length;
  const meetings = (met.data?.meetings ?? []).filter((one) => isToCome(one, today)).length;
  const parts = [
    isList
      ? say(all.data?.next == null ? "headingAll" : "headingMore", { count: open.length })
      : say("heading", { days, count: open.length }),
    ...(waiting > 0 ? [say("waitApproval", { count: waiting })] : []),
    ...(meetings > 0 && !isList ? [say("meetingsCount", { count: meetings })] : []),
  ];
  const close = () => void navigate({ to: ".", search: (before) => ({ ...before, round: undefined }) });
  return (
    <Page
      title={say("title")}
      heading={register === undefined ? say("title") : parts.join(language === "zh" ? "，" : "; ")}
      filled
      actions={
        <>
          <Segmented
            aria-label={say("view")}
            value={isList ? "list" : "calendar"}
            options={[
              { value: "calendar", label: say("calendar") },
              { value: "list", label: say("list") },
            ]}
            onChange={(next) =>
              void navigate({
                to: ".",
                search: (before) => ({ ...before, view: next === "list" ? next : undefined }),
              })
            }
          />
          {can("commitment.make") ? (
            <Link to="/c/$campaign/rounds/commitment" params={{ campaign }}>
              <Button>{say("commitment")}</Button>
            </Link>
          ) : null}
          {can("round.plan") ? (
            <Link to="/c/$campaign/rounds/plan" params={{ campaign }}>
              <Button type="primary">{say("plan")}</Button>
            </Link>
          ) : null}
        </>
      }
    >
      <Beside
        panel={round === undefined ? undefined : <RoundPanel round={round} today={today} onClose={close} />}
      >
        {isList ? (
          <RoundRegister today={today} />
        ) : (
          <RoundCalendar from={from} today={today} rounds={found} met={met} />
        )}
      </Beside>
    </Page>
  );
}
