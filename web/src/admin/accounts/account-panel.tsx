import { Button } from "antd";
import { useState } from "react";
import { useRead } from "../../api/queries.ts";
import { useAccount } from "../../app/account.ts";
import { Section } from "../../ui/page.tsx";
import { SidePanel } from "../../ui/side-panel.tsx";
import { StateOf } from "../../ui/states.tsx";
import { Tag } from "../../ui/tag.tsx";
import { accountWords } from "../../words/accounts.ts";
import { useWords } from "../../words/define-words.ts";
import { AccountActs } from "./account-acts.tsx";
import { AccountContact } from "./account-contact.tsx";
import styles from "./accounts.module.css";
import { ChangeAccount } from "./change-account.tsx";
import { ErasePersonal } from "./erase-personal.tsx";
import { GrantDialog } from "./grant/grant-dialog.tsx";
import { GrantList } from "./grant/grant-list.tsx";
import { useGrantPlaces } from "./grant/use-grant-places.ts";
import { ProviderLinks } from "./provider-links.tsx";

/** One account: its roles, how it signs in, and what may be done about it. Nobody does anything about their own here. */
export function AccountPanel({
  account,
  onClose,
}: {
  readonly account: string;
  readonly onClose: () => void;
}) {
  const say = useWords(accountWords);
  const own = useAccount().data;
  const read = useRead("read-account", { account });
  const [isGranting, setGranting] = useState(false);
  const canWrite = own?.verbs.includes("account.write") === true && own.account !== account;
  const { places, isReading } = useGrantPlaces(own?.verbs.includes("account.write") === true);
  return (
    <SidePanel heading={read.data?.post ?? ""} label={say("account")} onClose={onClose}>
      <StateOf read={read}>
        {(one) => (
          <div className={styles.panel}>
            <p>
              {say("signsInAs", { name: one.name })}{" "}
              {one.disabled ? <Tag tone="late">{say("disabled")}</Tag> : <Tag tone="done">{say("open")}</Tag>}{" "}
              {canWrite ? <ChangeAccount account={one} /> : null}
            </p>
            {own?.account === account ? <p className={styles.soft}>{say("own")}</p> : null}
            <Section
              heading={say("grants")}
              actions={
                canWrite && !one.disabled ? (
                  <Button size="small" type="primary" loading={isReading} onClick={() => setGranting(true)}>
                    {say("grant")}
                  </Button>
                ) : null
              }
            >
              <GrantList grants={one.grants} places={places} canWrite={canWrite} />
            </Section>
            {canWrite ? (
              <>
                <Section heading={say("signingIn")}>
                  <AccountActs account={one} />
                </Section>
                <Section heading={say("contact")}>
                  <AccountContact account={account} hasContact={one.has_contact} />
                </Section>
                <Section heading={say("providers")}>
                  <ProviderLinks account={account} />
                </Section>
                {own?.verbs.includes("personal.erase") ? (
                  <Section heading={say("personal")}>
                    <ErasePersonal account={account} post={one.post} />
                  </Section>
                ) : null}
              </>
            ) : null}
            {isGranting ? (
              <GrantDialog
                account={account}
                post={one.post}
                places={places}
                onClose={() => setGranting(false)}
              />
            ) : null}
          </div>
        )}
      </StateOf>
    </SidePanel>
  );
}
