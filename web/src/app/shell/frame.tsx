import { Link, useLocation } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useRead } from "../../api/queries.ts";
import type { Answer } from "../../api/types.ts";
import { commonWords } from "../../words/common.ts";
import { useWords } from "../../words/define-words.ts";
import { shellWords } from "../../words/shell.ts";
import type { Campaign } from "../campaign.ts";
import type { Group } from "../navigation.ts";
import { AccountMenu } from "./account-menu.tsx";
import styles from "./frame.module.css";
import { KeysHelp } from "./keys-help.tsx";
import { Mark } from "./mark.tsx";
import { OfflineBar } from "./offline-bar.tsx";

interface FrameProps {
  readonly account: Answer<"read-own-account">;
  readonly groups: readonly Group[];
  /** The address that the entries stand below. */
  readonly base: string;
  readonly scope?: ReactNode;
  readonly campaign?: Campaign;
  readonly children: ReactNode;
}

/** Navigation on the left, scope on top, the page in between. */
export function Frame({ account, groups, base, scope, campaign, children }: FrameProps) {
  const say = useWords(shellWords);
  const common = useWords(commonWords);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const navigation = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // On a low screen the list is longer than its place: the page that is open stands in sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another entry is the open one with another address
  useEffect(() => {
    navigation.current?.querySelector("[aria-current=page]")?.scrollIntoView({ block: "nearest" });
  }, [pathname]);
  // Known to the demonstration's server alone: each page of it says what it is, on paper too (D-9).
  const isSimulated = useRead("get-demonstration", {}).data !== undefined;
  const simulated = isSimulated ? <span className={styles.simulated}>{common("simulated")}</span> : null;
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#content">
        {say("skip")}
      </a>
      <nav ref={navigation} className={`${styles.navigation} no-print`} aria-label={say("navigation")}>
        <Link to="/" className={styles.brand}>
          <Mark /> <span>{say("product")}</span>
        </Link>
        {groups.map(({ word, entries }) => (
          <div key={word ?? "first"} className={styles.group}>
            {word === null ? null : <div className={styles.groupName}>{say(word)}</div>}
            <ul>
              {entries.map(({ word: name, to }) => (
                <li key={to}>
                  <Link
                    to={`${base}/${to}` as string}
                    className={styles.entry}
                    activeProps={{ className: `${styles.entry} ${styles.active}` }}
                  >
                    {say(name)}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
        <p className={styles.notice}>{common("notSecret")}</p>
      </nav>
      <header className={`${styles.top} no-print`}>
        {campaign === undefined ? null : (
          <div className={styles.campaign}>
            <strong title={campaign.title}>{campaign.title}</strong>
            {campaign.day_number === null ? null : (
              <span>{say("dayNumber", { count: campaign.day_number })}</span>
            )}
          </div>
        )}
        {scope}
        <span className={styles.spring} />
        {simulated}
        <AccountMenu account={account} onKeys={() => setHelpOpen(true)} />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it is what scrolls, also on a page with nothing to press, and the keyboard must reach it */}
      <main id="content" className={styles.content} tabIndex={0}>
        <div className={styles.above}>
          <OfflineBar />
        </div>
        {isSimulated ? <p className="print-only">{common("simulated")}</p> : null}
        {children}
      </main>
      <KeysHelp groups={groups} base={base} isOpen={isHelpOpen} onOpenChange={setHelpOpen} />
    </div>
  );
}
