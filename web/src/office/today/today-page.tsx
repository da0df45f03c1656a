import { useRead } from "../../api/queries.ts";
import { useScope } from "../../app/campaign.ts";
import { Page, Section } from "../../ui/page.tsx";
import { Empty, StateOf } from "../../ui/states.tsx";
import { useWords } from "../../words/define-words.ts";
import { todayWords } from "../../words/today.ts";

/** What waits for the reader's side today. */
export function TodayPage() {
  const say = useWords(todayWords);
  const { campaign } = useScope();
  const waiting = useRead("list-waiting", { campaign, first: 5 });
  return (
    <StateOf read={waiting}>
      {({ waiting: kinds }) => {
        const count = (kind: string) => kinds.find((one) => one.kind === kind)?.count ?? 0;
        const [today, overdue] = [count("due_today"), count("overdue")];
        const some = kinds.filter((one) => one.count > 0);
        return (
          <Page
            title={say("title")}
            heading={today + overdue === 0 ? say("quiet") : say("heading", { today, overdue })}
          >
            {some.length === 0 ? <Empty>{say("nothing")}</Empty> : null}
            {some.map(({ kind, label, count: all, first }) => (
              <Section key={kind} heading={`${label} ${all}`}>
                <ul>
                  {first.map(({ id, unit_name, title, words }) => (
                    <li key={id}>
                      {unit_name} {title} {words}
                    </li>
                  ))}
                </ul>
              </Section>
            ))}
          </Page>
        );
      }}
    </StateOf>
  );
}
