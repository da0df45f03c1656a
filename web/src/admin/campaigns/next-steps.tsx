import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Section } from "../../ui/page.tsx";
import { campaignWords } from "../../words/campaigns.ts";
import { useWords } from "../../words/define-words.ts";
import styles from "./campaigns.module.css";

/** What a campaign needs before its first round, in the order in which it is done, each with its road. */
export function NextSteps({ campaign }: { readonly campaign: string }) {
  const say = useWords(campaignWords);
  const params = { campaign };
  const steps: readonly { readonly key: string; readonly what: ReactNode; readonly road?: ReactNode }[] = [
    {
      key: "policy",
      what: say("stepPolicy"),
      road: (
        <Link to="/c/$campaign/policy" params={params} search={{ part: "decisions" }}>
          {say("toPolicy")}
        </Link>
      ),
    },
    { key: "roles", what: say("stepRoles") },
    {
      key: "organs",
      what: say("stepOrgans"),
      road: (
        <Link to="/c/$campaign/documents/organs" params={params}>
          {say("toOrgans")}
        </Link>
      ),
    },
    {
      key: "teams",
      what: say("stepTeams"),
      road: (
        <Link to="/c/$campaign/teams" params={params}>
          {say("toTeams")}
        </Link>
      ),
    },
    {
      key: "responsibilities",
      what: say("stepResponsibilities"),
      road: (
        <Link to="/c/$campaign/responsibilities/import" params={params}>
          {say("toResponsibilities")}
        </Link>
      ),
    },
    {
      key: "round",
      what: say("stepRound"),
      road: (
        <Link to="/c/$campaign/rounds/plan" params={params}>
          {say("toRound")}
        </Link>
      ),
    },
  ];
  return (
    <Section heading={say("next")}>
      <ol className={styles.steps}>
        {steps.map(({ key, what, road }) => (
          <li key={key}>
            {what} {road}
          </li>
        ))}
      </ol>
    </Section>
  );
}
