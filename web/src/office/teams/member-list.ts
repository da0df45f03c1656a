/** Members of a team while they are edited, and as the command takes them. */
import type { Body } from "../../api/types.ts";
import type { Team } from "./team-kinds.ts";

type Given = Body<"set-team-members">["members"][number];

/** A member as edited; whoever stays keeps the id of the membership, since an id stands for one. */
export interface EditedMember {
  readonly member: string;
  readonly account: string | null;
  /** What is shown of it: a post, or what the place to be filled says. */
  readonly words: string;
  readonly role_name: string;
  readonly is_head: boolean;
  readonly home_unit: string | null;
  readonly headcount: number;
}

export const editedMembers = ({ members }: Team): EditedMember[] =>
  members.map(({ member, account, post, placeholder, role_name, is_head, home_unit, headcount }) => ({
    member,
    account,
    words: post ?? placeholder ?? "",
    role_name,
    is_head,
    home_unit,
    headcount,
  }));

/**
 * One that was changed is a membership of its own, with a new id: the old one ends the day before.
 * @param before as the team has them
 */
export function givenMembers(
  edited: readonly EditedMember[],
  before: readonly EditedMember[],
  newId: () => string,
): Given[] {
  const same = new Map(before.map((one) => [one.member, JSON.stringify(one)]));
  return edited.map((one) => {
    const { member, account, words, role_name, is_head, home_unit, headcount } = one;
    const isKept = same.get(member) === JSON.stringify(one);
    return {
      member: isKept || !same.has(member) ? member : newId(),
      ...(account === null ? { placeholder: words.trim() } : { account }),
      role_name: role_name.trim(),
      is_head,
      headcount: account === null ? headcount : 1,
      ...(home_unit === null ? {} : { home_unit }),
    };
  });
}
