/** What no crash may leave: rows that belong together and do not agree. Asked of the database itself, past row-level security. */
import type pg from "pg";

/** Each finds what is wrong; `one` names it. */
const CHECKS: Readonly<Record<string, string>> = {
  "a problem whose columns are not its case's": `
    select id::text as one from problem
    where revision <> (progress->>'revision')::integer or state <> progress->>'state' or id::text <> progress->>'id'
      or responsible_unit <> progress->>'unit' or dispatched_on is distinct from left(progress->>'dispatched_at', 10)::date
      or requested_on is distinct from left(progress->>'requested_at', 10)::date
      or accepted_on is distinct from left(progress->>'accepted_at', 10)::date`,
  "a problem without one event for each of its revisions": `
    select p.id::text as one from problem p
    left join event e on e.campaign = p.campaign and e.noun = 'problem' and e.subject = p.id::text
    group by p.campaign, p.id, p.revision having count(e.id) <> p.revision`,
  "a fact of a revision that its problem has not come to": `
    select f.problem::text as one from problem_event f
    left join problem p on p.campaign = f.campaign and p.id = f.problem and f.revision <= p.revision where p.id is null`,
  "a problem that was dispatched without a fact of it": `
    select p.id::text as one from problem p where p.dispatched_on is not null and not exists (
      select from problem_event f where f.campaign = p.campaign and f.problem = p.id and f.event = 'dispatched')`,
  "a problem whose document is not there": `
    select p.id::text as one from problem p where p.dispatch is not null and not exists (
      select from dispatch d join dispatch_problem m on m.campaign = d.campaign and m.dispatch = d.id
      where d.campaign = p.campaign and d.id = p.dispatch and m.problem = p.id)`,
  "a document without its problem": `
    select d.id::text as one from dispatch d where not exists (
      select from problem p where p.campaign = d.campaign and p.dispatch = d.id)`,
  "a receipt without result": "select id::text as one from command where result is null",
  "a command without an event": `
    select c.id::text as one from command c where not exists (select from event e where e.command = c.id)`,
  "an event without its command": `
    select e.id::text as one from event e
    where e.command is not null and not exists (select from command c where c.id = e.command)`,
  "a village whose numbers have gaps or repeat": `
    select unit as one from problem group by unit
    having count(*) <> max(serial) or count(distinct serial) <> count(*)`,
  "a village whose counter is not behind its last number": `
    select s.unit as one from village_serial s
    join (select unit, max(serial) as last from problem group by unit) p on p.unit = s.unit where s.next <> p.last + 1`,
};

/** What is half written, a line each; empty where all is well. */
export async function findHalfWritten(client: pg.ClientBase): Promise<string[]> {
  const found: string[] = [];
  for (const [what, text] of Object.entries(CHECKS)) {
    const { rows } = await client.query<{ one: string }>(text);
    for (const { one } of rows) found.push(`${what}: ${one}`);
  }
  return found;
}
