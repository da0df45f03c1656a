import { getRouteApi, Link } from "@tanstack/react-router";
import { Button, Table } from "antd";
import { useRead } from "../../api/queries.ts";
import type { Answer } from "../../api/types.ts";
import { useAccount } from "../../app/account.ts";
import { formatDays } from "../../ui/format.ts";
import { Page, Section } from "../../ui/page.tsx";
import { Empty, StateOf } from "../../ui/states.tsx";
import { campaignWords } from "../../words/campaigns.ts";
import { useLanguage, useWords } from "../../words/define-words.ts";
import { NextSteps } from "./next-steps.tsx";

type Campaign = Answer<"list-campaigns">["campaigns"][number];

const route = getRouteApi("/site/campaigns");

/** Every campaign in which one has a part, and the way to a new one; of one that was just opened, what comes next. */
export function CampaignsPage() {
  const say = useWords(campaignWords);
  const { opened } = route.useSearch();
  const mayOpen = useAccount().data?.verbs.includes("campaign.write") === true;
  const read = useRead("list-campaigns", {});
  const open = (
    <Link to="/site/campaigns/open">
      <Button type="primary">{say("open")}</Button>
    </Link>
  );
  return (
    <StateOf read={read}>
      {({ campaigns }) => {
        const fresh = campaigns.find(({ campaign }) => campaign === opened);
        return (
          <Page
            title={say("title")}
            heading={
              fresh !== undefined
                ? say("headingOpened", { title: fresh.title })
                : campaigns.length === 0
                  ? say("headingNone")
                  : say("heading", { count: campaigns.length })
            }
            {...(fresh === undefined ? {} : { lead: say("openedLead") })}
            actions={mayOpen ? open : null}
          >
            {fresh === undefined ? null : <NextSteps campaign={fresh.campaign} />}
            {campaigns.length === 0 ? (
              <Empty {...(mayOpen ? { step: open } : {})}>{say(mayOpen ? "noneYet" : "noneForYou")}</Empty>
            ) : (
              <Section heading={say("all")}>
                <CampaignTable campaigns={campaigns} />
              </Section>
            )}
          </Page>
        );
      }}
    </StateOf>
  );
}

function CampaignTable({ campaigns }: { readonly campaigns: readonly Campaign[] }) {
  const say = useWords(campaignWords);
  const [language] = useLanguage();
  return (
    <Table<Campaign>
      size="small"
      pagination={false}
      rowKey="campaign"
      dataSource={campaigns}
      aria-label={say("all")}
      columns={[
        {
          key: "title",
          title: say("name"),
          render: (_, { campaign, title }) => (
            <Link to="/c/$campaign/today" params={{ campaign }}>
              {title}
            </Link>
          ),
        },
        { key: "root", title: say("root"), dataIndex: "root_name" },
        {
          key: "days",
          title: say("days"),
          render: (_, { first_day, last_day }) => formatDays(first_day, last_day, language),
        },
        {
          key: "now",
          title: say("now"),
          render: (_, { day_number }) =>
            day_number === null ? say("notRunning") : say("dayNumber", { count: day_number }),
        },
        {
          key: "next",
          title: <span className="visually-hidden">{say("next")}</span>,
          render: (_, { campaign, title }) => (
            <Link to="/site/campaigns" search={{ opened: campaign }} aria-label={say("nextOf", { title })}>
              {say("next")}
            </Link>
          ),
        },
      ]}
    />
  );
}
