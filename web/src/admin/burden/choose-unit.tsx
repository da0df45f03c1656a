import { Link } from "@tanstack/react-router";
import { Fragment } from "react";
import { useRead } from "../../api/queries.ts";
import { useScope } from "../../app/campaign.ts";
import { Empty } from "../../ui/states.tsx";
import { useComma } from "../../ui/use-comma.ts";
import { burdenWords } from "../../words/burden.ts";
import { useWords } from "../../words/define-words.ts";

/** For who reaches several units and not the one above them: those, each leading to its own burden. */
export function ChooseUnit() {
  const say = useWords(burdenWords);
  const comma = useComma();
  const { campaign } = useScope();
  const { data } = useRead("read-overview", { campaign });
  return (
    <Empty>
      {say("chooseUnit")}{" "}
      {data?.children.map(({ unit, name }, at) => (
        <Fragment key={unit}>
          {at === 0 ? null : comma}
          <Link to="." search={(before) => ({ ...before, unit })}>
            {name}
          </Link>
        </Fragment>
      ))}
    </Empty>
  );
}
