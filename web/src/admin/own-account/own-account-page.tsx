import { ROLES } from "@cunjing/contract";
import { Segmented } from "antd";
import { useRead } from "../../api/queries.ts";
import { useAccount } from "../../app/account.ts";
import { formatDay } from "../../ui/format.ts";
import { Page, Section } from "../../ui/page.tsx";
import { StateOf } from "../../ui/states.tsx";
import { UnitName } from "../../ui/unit-name.tsx";
import { useLanguage, usePhrase, useWords } from "../../words/define-words.ts";
import { ownAccountWords } from "../../words/own-account.ts";
import { ChangePassword } from "./change-password.tsx";
import { HeadLookup } from "./head-lookup.tsx";
import styles from "./own-account.module.css";
import { OwnComplaints } from "./own-complaints.tsx";
import { OwnContact } from "./own-contact.tsx";
import { OwnSessions } from "./own-sessions.tsx";
import { SecondFactor } from "./second-factor.tsx";
import { useKeepLanguage } from "./use-keep-language.ts";

/** One's own account: all that is kept about it (PIPL art. 45), and how one signs in. */
export function OwnAccountPage() {
  const say = useWords(ownAccountWords);
  const phrase = usePhrase();
  const [language] = useLanguage();
  const keepLanguage = useKeepLanguage();
  const account = useAccount();
  const takesPart = account.data?.grants.some(({ campaign }) => campaign !== null) === true;
  const campaigns = useRead("list-campaigns", {}, { enabled: takesPart });
  const titleOf = (id: string | null) =>
    campaigns.data?.campaigns.find(({ campaign }) => campaign === id)?.title;
  return (
    <StateOf read={account}>
      {({ post, name, grants, telephone, other }) => (
        <Page title={say("title")} heading={post} lead={say("lead", { name })}>
          <div className={styles.columns}>
            <div className={styles.column}>
              <Section heading={say("roles")}>
                <ul className={styles.lines}>
                  {grants
                    .filter(({ revoked_at }) => revoked_at === null)
                    .map(({ grant, role, campaign, unit, first_day, last_day }) => (
                      <li key={grant}>
                        <strong>{phrase(ROLES[role])}</strong>
                        <span>
                          {[
                            titleOf(campaign),
                            unit === null ? undefined : <UnitName key={unit} unit={unit} />,
                          ].map((part) =>
                            part === undefined ? null : <span key={String(part)}>{part} </span>,
                          )}
                        </span>
                        <span className={styles.soft}>
                          {last_day === null
                            ? say("since", { from: formatDay(first_day, language) })
                            : say("fromTo", {
                                from: formatDay(first_day, language),
                                to: formatDay(last_day, language),
                              })}
                        </span>
                      </li>
                    ))}
                </ul>
              </Section>
              <Section heading={say("password")}>
                <ChangePassword />
              </Section>
              <Section heading={say("secondFactor")}>
                <SecondFactor />
              </Section>
              <Section heading={say("sessions")}>
                <OwnSessions />
              </Section>
            </div>
            <div className={styles.column}>
              <Section heading={say("language")}>
                <Segmented<"zh" | "en">
                  aria-label={say("language")}
                  value={language}
                  onChange={keepLanguage}
                  options={[
                    { value: "zh", label: "中文" },
                    { value: "en", label: "English" },
                  ]}
                />
                <p className={styles.soft}>{say("languageWhat")}</p>
              </Section>
              <Section heading={say("contact")}>
                <OwnContact telephone={telephone} other={other} />
              </Section>
              <Section heading={say("complaints")}>
                <OwnComplaints />
              </Section>
              <Section heading={say("lookUp")}>
                <HeadLookup />
              </Section>
            </div>
          </div>
        </Page>
      )}
    </StateOf>
  );
}
