import { ROLES } from "@cunjing/contract";
import { Button, Form, Input } from "antd";
import { useState } from "react";
import { useCommand } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";
import { ActDialog } from "../../../ui/act-dialog.tsx";
import { formatDay } from "../../../ui/format.ts";
import { Tag } from "../../../ui/tag.tsx";
import { useRequired } from "../../../ui/use-required.ts";
import { accountWords } from "../../../words/accounts.ts";
import { useLanguage, usePhrase, useWords } from "../../../words/define-words.ts";
import { useAct } from "../../shared/use-act.ts";
import styles from "../accounts.module.css";
import { GrantWhere } from "./grant-where.tsx";
import type { GrantPlace } from "./use-grant-places.ts";

type Grant = Answer<"read-account">["grants"][number];

interface GrantListProps {
  readonly grants: readonly Grant[];
  readonly places: readonly GrantPlace[];
  readonly canWrite: boolean;
}

/** Roles that are held, and those that were. */
export function GrantList({ grants, places, canWrite }: GrantListProps) {
  const say = useWords(accountWords);
  const required = useRequired({ whitespace: true });
  const phrase = usePhrase();
  const [language] = useLanguage();
  const act = useAct();
  const revoke = useCommand("revoke-grant");
  const [asked, setAsked] = useState<Grant>();
  if (grants.length === 0) return <p className={styles.soft}>{say("noGrants")}</p>;
  return (
    <>
      <ul className={styles.grants}>
        {grants.map((grant) => {
          const { role, first_day, last_day, revoked_at } = grant;
          return (
            <li key={grant.grant}>
              <div>
                <strong>{phrase(ROLES[role])}</strong>
                {revoked_at === null ? null : <Tag>{say("revoked")}</Tag>}
              </div>
              <div className={styles.soft}>
                <GrantWhere grant={grant} places={places} />
                {" · "}
                {last_day === null
                  ? say("since", { from: formatDay(first_day, language) })
                  : say("fromTo", {
                      from: formatDay(first_day, language),
                      to: formatDay(last_day, language),
                    })}
              </div>
              {canWrite && revoked_at === null ? (
                <Button
                  size="small"
                  onClick={() => setAsked(grant)}
                  aria-label={`${say("revoke")} ${phrase(ROLES[role])}`}
                >
                  {say("revoke")}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
      {asked === undefined ? null : (
        <ActDialog<{ reason: string }>
          isOpen
          isGrave
          heading={say("revokeHeading", { role: phrase(ROLES[asked.role]) })}
          consequences={<p>{say("revokeWhat")}</p>}
          verb={say("revoke")}
          onAct={({ reason }) =>
            act(say("revokedDone"), () =>
              revoke.mutateAsync({ args: {}, body: { grant: asked.grant, reason } }),
            )
          }
          onClose={() => setAsked(undefined)}
        >
          <Form.Item name="reason" label={say("reason")} rules={required}>
            <Input maxLength={200} placeholder={say("reasonHint")} autoFocus />
          </Form.Item>
        </ActDialog>
      )}
    </>
  );
}
