import { useQueryClient } from "@tanstack/react-query";
import { Button, Table } from "antd";
import { post } from "../../api/call.ts";
import { useRead } from "../../api/queries.ts";
import type { Answer } from "../../api/types.ts";
import { formatTime } from "../../ui/format.ts";
import { StateOf } from "../../ui/states.tsx";
import { Tag } from "../../ui/tag.tsx";
import { useLanguage, useWords } from "../../words/define-words.ts";
import { ownAccountWords } from "../../words/own-account.ts";
import { useAct } from "../shared/use-act.ts";
import styles from "./own-account.module.css";

type Session = Answer<"get-sessions">["sessions"][number];

/** Where one is signed in: only oneself sees this. A session that ends leaves nothing behind. */
export function OwnSessions() {
  const say = useWords(ownAccountWords);
  const [language] = useLanguage();
  const client = useQueryClient();
  const act = useAct();
  const read = useRead("get-sessions", {});
  const end = (done: string, ending: () => Promise<unknown>) =>
    void act(done, async () => {
      await ending();
      await client.invalidateQueries({ queryKey: ["get-sessions"] });
    });
  return (
    <StateOf read={read} rows={3}>
      {({ sessions }) => (
        <>
          <p className={styles.soft}>{say("sessionsWhat")}</p>
          <Table<Session>
            size="small"
            rowKey="id"
            pagination={false}
            dataSource={sessions}
            aria-label={say("sessions")}
            columns={[
              { title: say("device"), dataIndex: "device" },
              {
                title: say("begun"),
                dataIndex: "created_at",
                render: (at: string) => formatTime(at, language),
              },
              {
                key: "end",
                align: "right",
                render: (_, { id, is_this }) =>
                  is_this ? (
                    <Tag tone="doing">{say("thisOne")}</Tag>
                  ) : (
                    <Button
                      size="small"
                      onClick={() =>
                        end(say("ended"), () => post("delete-sessions-session", { session: id }))
                      }
                    >
                      {say("end")}
                    </Button>
                  ),
              },
            ]}
          />
          {sessions.length < 2 ? null : (
            <Button onClick={() => end(say("othersEnded"), () => post("delete-sessions", {}))}>
              {say("endOthers")}
            </Button>
          )}
        </>
      )}
    </StateOf>
  );
}
