/** What the trail is asked: each filter by itself and the usual pairs, about rows that are there, spread over the year. */
import type pg from "pg";

/** @param turn which of the year's events they are about; any whole number */
export async function trailQuestions(
  client: pg.ClientBase,
  turn: number,
): Promise<[string, Record<string, string>][]> {
  const { rows } = await client.query<{
    id: number;
    subject: string;
    unit: string;
    day: string;
    command: string;
  }>(
    `select subject, unit, to_char(received_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day, command::text
     from event where received_at >= now() - make_interval(days => $1) order by received_at limit 1`,
    [5 + (((turn + 2) * 53) % 350)],
  );
  const row = rows[0];
  if (row === undefined) throw new Error("no event on that day");
  const { subject, unit, day, command } = row;
  const county = unit.replace(/t.*/, "");
  const town = unit.replace(/v.*/, "");
  return [
    ["none", {}],
    ["subject", { subject }],
    ["kind", { kind: "problem.accept" }],
    ["kind that is rare", { kind: "round.approved" }],
    ["command", { command }],
    ["day", { from: day, to: day }],
    ["since a day", { from: day }],
    ["until a day", { to: day }],
    ["county", { unit: county }],
    ["town", { unit: town }],
    ["village", { unit }],
    ["village and kind", { unit, kind: "problem.found" }],
    ["town and day", { unit: town, from: day, to: day }],
    ["kind and day", { kind: "problem.request_acceptance", from: day, to: day }],
  ];
}
