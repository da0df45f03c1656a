import { Button } from "antd";
import { useState } from "react";
import { Contacts } from "../../ui/contacts/contacts.tsx";
import { SidePanel } from "../../ui/side-panel.tsx";
import { useWords } from "../../words/define-words.ts";
import { teamWords } from "../../words/teams.ts";
import { ChangeDialog } from "./change-dialog.tsx";
import { MembersDialog } from "./members-dialog.tsx";
import { peopleOf, TEAM_KINDS, type Team } from "./team-kinds.ts";
import styles from "./teams.module.css";
import { UnitsDialog } from "./units-dialog.tsx";

/** One team: its name, topic and leading post, its members with whom they stand aside for, and its territory. */
export function TeamPanel({ team, onClose }: { readonly team: Team; readonly onClose: () => void }) {
  const say = useWords(teamWords);
  const [dialog, setDialog] = useState<"words" | "members" | "units">();
  const close = () => setDialog(undefined);
  const words = [
    ["topic", team.topic],
    ["leadPost", team.lead_post],
  ] as const;
  return (
    <SidePanel
      heading={`${team.name} · ${say(TEAM_KINDS[team.kind])}`}
      label={team.name}
      onClose={onClose}
      actions={
        team.own ? (
          <Button aria-label={say("changeHeading", { name: team.name })} onClick={() => setDialog("words")}>
            {say("change")}
          </Button>
        ) : null
      }
    >
      {words.map(([word, value]) =>
        value === null ? null : (
          <p key={word}>
            <span className={styles.soft}>{say(word)}</span> {value}
          </p>
        ),
      )}
      <header className={styles.head}>
        <h2>
          {say("members")} {team.members_hidden ? say("notShown") : say("people", { count: peopleOf(team) })}
        </h2>
        {team.own ? <Button onClick={() => setDialog("members")}>{say("editMembers")}</Button> : null}
      </header>
      <ul className={styles.members}>
        {team.members.map((member) => (
          <li key={member.member}>
            <strong>{member.role_name}</strong> {member.post ?? member.placeholder}{" "}
            {member.headcount > 1 ? say("people", { count: member.headcount }) : ""}
            <div className={styles.soft}>
              {[
                member.is_head ? say("confirms") : null,
                member.home_unit_name === null ? null : `${say("homeUnit")} ${member.home_unit_name}`,
                say("until", { from: member.first_day }),
              ]
                .filter((part) => part !== null)
                .join(" · ")}
            </div>
          </li>
        ))}
      </ul>
      {team.members_hidden ? null : <Contacts team={team.team} />}
      <header className={styles.head}>
        <h2>{say("units")}</h2>
        {team.own ? <Button onClick={() => setDialog("units")}>{say("editUnits")}</Button> : null}
      </header>
      {team.units.length === 0 ? (
        <p className={styles.soft}>{say(team.units_hidden ? "notShown" : "noUnits")}</p>
      ) : null}
      <ul className={styles.members}>
        {team.units.map(({ unit, name, first_day }) => (
          <li key={unit}>
            {name} <span className={styles.soft}>{say("until", { from: first_day })}</span>
          </li>
        ))}
      </ul>
      {dialog === "words" ? <ChangeDialog team={team} onClose={close} /> : null}
      {dialog === "members" ? <MembersDialog team={team} onClose={close} /> : null}
      {dialog === "units" ? <UnitsDialog team={team} onClose={close} /> : null}
    </SidePanel>
  );
}
