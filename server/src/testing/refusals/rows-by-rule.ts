/** Tables with a policy of their own: rows that try it, and the rule once more in other words than the migration's. */
import { CAMPAIGN, OTHER_CAMPAIGN, PERSONAS, type Persona, TEAMS, UNITS } from "../personas.ts";
import type { Row } from "./fill-table.ts";
import { FOREIGN_ROUND, OWN_ROUND, type Who } from "./who.ts";

export interface RowRule {
  /** Added to what the site has; none where it has enough. */
  readonly rows: readonly Row[];
  readonly sees: (row: never, who: Who) => boolean;
}

const rule = <R>(rows: readonly Row[], sees: (row: R, who: Who) => boolean): RowRule => ({ rows, sees });

interface Owned {
  readonly account: string;
}
interface OfCampaign {
  readonly campaign: string | null;
}
interface Sealed extends OfCampaign {
  readonly sealed_by: string | null;
}
interface InTrail extends Sealed {
  readonly pos: number | null;
}

const ACCOUNTS = Object.values(PERSONAS).map(({ account }) => account);
const ofEach: readonly Row[] = ACCOUNTS.map((account) => ({ account }));
const CAMPAIGNS = [CAMPAIGN, OTHER_CAMPAIGN];
const ROUNDS = [OWN_ROUND, FOREIGN_ROUND];

const always = () => true;
const never = () => false;
const own = ({ account }: Owned, who: Who) => account === who.account;
const ownOrKept = (row: Owned, who: Who) => own(row, who) || who.may("account.write");
const ownOrShown = (row: Owned, who: Who) => ownOrKept(row, who) || who.may("account.read");
const seesRounds = ({ campaign }: OfCampaign, who: Who) =>
  campaign === who.campaign && (who.may("round.read") || who.may("round.plan"));

const TRAIL: readonly Row[] = [...CAMPAIGNS, null].flatMap((campaign) =>
  [null, ...UNITS.filter(({ kind }) => kind === "village").map(({ pos }) => pos)].flatMap((pos) =>
    [null, ...ROUNDS].map((sealed_by) => ({ campaign, pos, sealed_by })),
  ),
);
const seesTrail = ({ campaign, pos, sealed_by }: InTrail, who: Who): boolean =>
  (campaign !== null &&
    campaign === who.campaign &&
    (pos === null || who.reaches(pos)) &&
    who.cleared(sealed_by)) ||
  (who.may("security.read") && (campaign === null || (who.may("trail.read") && sealed_by === null)));

/** The team of each covered persona is the team of its grant; another campaign's teams are nobody's here. */
const TEAM_OF = new Map(Object.values(PERSONAS).map(({ account, team }) => [account, team]));
const OTHER_TEAM = "00000000-0000-4000-8000-0000000000b1";
const seesTeam = (team: string, who: Who) =>
  who.campaign === (team === OTHER_TEAM ? OTHER_CAMPAIGN : CAMPAIGN) &&
  (who.may("team.read") || who.may("team.write") || TEAM_OF.get(who.account) === team);
/** Where a covert team goes and who is in it. */
const seesInside = (team: string, who: Who) =>
  seesTeam(team, who) &&
  (team !== TEAMS.covert.id || who.cleared(FOREIGN_ROUND) || TEAM_OF.get(who.account) === team);
const TEAM_IDS = [...Object.values(TEAMS).map(({ id }) => id), OTHER_TEAM];

/** Who acts for an organ: those of its role, in the name of its unit or as members of its team. */
const ORGANS = [
  { role: "campaign_office", unit: "city", team: null, campaign: CAMPAIGN },
  { role: "campaign_office", unit: "city", team: null, campaign: OTHER_CAMPAIGN },
  { role: "team_member", unit: "city", team: TEAMS.team_a.id, campaign: CAMPAIGN },
  { role: "county_office", unit: "county_a", team: null, campaign: CAMPAIGN },
].map((organ, n) => ({ ...organ, id: `00000000-0000-4000-8000-00000000f00${n}`, pos: 1000 }));

interface OfOrgan {
  readonly campaign: string;
  readonly organ: string;
  readonly sealed_by?: string | null;
}

/** Drafts under each seal, and one that was issued; of each organ. */
const DOCUMENTS = ORGANS.flatMap(({ id: organ, campaign }, at) =>
  [null, ...ROUNDS, "issued"].map((seal, n) => ({
    id: `00000000-0000-4000-8000-0000000f${at}${n}00`,
    campaign,
    organ,
    sealed_by: seal === "issued" ? null : seal,
    signed_at: seal === "issued" ? "2019-05-16T02:00:00Z" : null,
    issued_at: seal === "issued" ? "2019-05-16T02:00:00Z" : null,
  })),
);
const RECIPIENTS = DOCUMENTS.filter(({ issued_at }) => issued_at !== null).flatMap(
  ({ id, campaign, organ }) =>
    UNITS.filter(({ kind }) => kind !== "town").map(({ id: unit, pos }, n) => ({
      campaign,
      organ,
      document: id,
      n,
      unit,
      pos,
    })),
);

function seesAsIssuer({ campaign, organ, sealed_by = null }: OfOrgan, who: Who): boolean {
  const person = Object.values(PERSONAS).find(({ account }) => account === who.account);
  const acting = ORGANS.some(
    (one) =>
      one.id === organ &&
      person?.campaign === campaign &&
      person.role === one.role &&
      (one.team === null ? person.unit === one.unit : person.team === one.team),
  );
  return campaign === who.campaign && acting && who.cleared(sealed_by);
}
const isAddressed = ({ campaign, pos }: { campaign: string; pos: number }, who: Who) =>
  campaign === who.campaign && who.reaches(pos) && (who.may("document.read") || who.may("document.receive"));
const seesAsAddressee = (document: string, who: Who) =>
  RECIPIENTS.some((row) => row.document === document && (isAddressed(row, who) || seesAsIssuer(row, who)));
const seesDocument = (row: OfOrgan & { id: string; issued_at: string | null }, who: Who) =>
  seesAsIssuer(row, who) || (row.issued_at !== null && seesAsAddressee(row.id, who));

/** A result that only the offices prepare, one that two counties were shown their sheets of, and one that was issued. */
const [DRAFT, SHOWN, ISSUED, OTHERS] = [1, 2, 3, 4].map((n) => `00000000-0000-4000-8000-00000000e00${n}`) as [
  string,
  string,
  string,
  string,
];
const STAGES = [DRAFT, SHOWN, ISSUED].map((assessment) => ({ campaign: CAMPAIGN, assessment }));
const SHEETS = UNITS.filter(({ kind }) => kind === "county");
const VILLAGES = UNITS.filter(({ kind }) => kind === "village");
const inStages = (rows: readonly Row[]): readonly Row[] =>
  [...STAGES, { campaign: OTHER_CAMPAIGN, assessment: OTHERS }].flatMap((of) =>
    rows.map((row) => ({ ...row, ...of })),
  );

interface OfAssessment {
  readonly campaign: string;
  readonly assessment: string;
}
const hasSheet = (who: Who) => who.may("assessment.check") && SHEETS.some(({ pos }) => who.reaches(pos));
const prepares = ({ campaign }: OfAssessment, who: Who) =>
  campaign === who.campaign && who.may("assessment.review");
const reads = (row: OfAssessment, who: Who) =>
  prepares(row, who) ||
  (row.campaign === who.campaign && who.may("assessment.read") && [ISSUED, OTHERS].includes(row.assessment));
const seesResult = (row: OfAssessment & { pos: number }, who: Who) =>
  reads(row, who) ||
  (row.campaign === who.campaign &&
    row.assessment === SHOWN &&
    who.may("assessment.check") &&
    SHEETS.some(({ pos, posEnd }) => who.reaches(pos) && pos <= row.pos && row.pos <= posEnd));
const seesOwnSheet = (row: OfAssessment & { pos: number }, who: Who) =>
  prepares(row, who) ||
  (row.campaign === who.campaign && who.may("assessment.check") && who.reaches(row.pos));
const placesOf = (units: typeof VILLAGES | typeof SHEETS): readonly Row[] =>
  units.map(({ id, pos }) => ({ unit: id, pos }));

/** Role and unit or team, as saved views are shared. */
const deskOf = ({ role, unit, team }: Persona): string => `${role} ${team ?? unit}`;
const sitsAt = (desks: readonly string[], who: Who): boolean =>
  Object.entries(PERSONAS).some(
    ([name, persona]) =>
      name !== "nobody" &&
      persona.account === who.account &&
      persona.campaign === who.campaign &&
      desks.includes(deskOf(persona)),
  );

export const ROWS_BY_RULE: Readonly<Record<string, RowRule>> = {
  account: rule([], ({ id }: { id: string }, who) => ownOrShown({ account: id }, who)),
  // Beyond these rows the reach of contact data is tested with its commands: here nobody may see a stranger's.
  account_contact: rule(
    ofEach,
    (row: Owned, who) => ownOrKept(row, who) || (who.may("contact.read") && isInReach(row, who)),
  ),
  assessment: rule(
    [
      { campaign: CAMPAIGN, id: DRAFT },
      { campaign: CAMPAIGN, id: SHOWN, shown_at: "2019-05-09T02:00:00Z" },
      { campaign: CAMPAIGN, id: ISSUED, issued_at: "2019-05-10T02:00:00Z" },
      { campaign: OTHER_CAMPAIGN, id: OTHERS, issued_at: "2019-05-10T02:00:00Z" },
    ],
    ({ campaign, id }: { campaign: string; id: string }, who) =>
      reads({ campaign, assessment: id }, who) ||
      (campaign === who.campaign && id === SHOWN && hasSheet(who)),
  ),
  assessment_adjustment: rule(inStages(placesOf(VILLAGES)), reads),
  assessment_list_member: rule(inStages(placesOf(VILLAGES)), seesResult),
  assessment_measure: rule(
    inStages(placesOf(VILLAGES)),
    (row: OfAssessment, who) => reads(row, who) && who.may("measure.read"),
  ),
  assessment_objection: rule(inStages(placesOf(VILLAGES)), seesOwnSheet),
  assessment_result: rule(inStages(placesOf(VILLAGES)), seesResult),
  assessment_sheet: rule(
    SHEETS.map(({ id, pos, posEnd }) => ({
      campaign: CAMPAIGN,
      assessment: SHOWN,
      unit: id,
      pos,
      pos_end: posEnd,
    })),
    seesOwnSheet,
  ),
  assessment_verification: rule(inStages([{}]), reads),
  campaign: rule([], ({ id }: { id: string }, who) => seesCampaign(id, who)),
  campaign_policy: rule([], ({ campaign }: { campaign: string }, who) => seesCampaign(campaign, who)),
  command: rule(ofEach, own),
  complaint: rule(
    [...CAMPAIGNS, null].flatMap((campaign) => ofEach.map((row) => ({ ...row, campaign }))),
    (row: Owned & OfCampaign, who) =>
      own(row, who) ||
      who.may("system.keep") ||
      (row.campaign !== null && row.campaign === who.campaign && who.may("complaint.answer")),
  ),
  credential: rule(ofEach, ownOrKept),
  document: rule(DOCUMENTS, seesDocument),
  document_file: rule(
    DOCUMENTS.flatMap(({ id, issued_at, ...of }) =>
      [false, true].map((issued) => ({
        ...of,
        document: id,
        issued: issued && issued_at !== null,
        content: String(issued),
      })),
    ),
    (row: OfOrgan & { document: string; issued: boolean }, who) =>
      seesAsIssuer(row, who) || (row.issued && seesAsAddressee(row.document, who)),
  ),
  document_number: rule(
    ORGANS.map(({ id, campaign }) => ({ campaign, organ: id })),
    seesAsIssuer,
  ),
  document_opinion: rule(
    DOCUMENTS.map(({ id, campaign, organ, sealed_by }) => ({ campaign, organ, sealed_by, document: id })),
    seesAsIssuer,
  ),
  document_recipient: rule(
    RECIPIENTS,
    (row: OfOrgan & { pos: number }, who) => seesAsIssuer(row, who) || isAddressed(row, who),
  ),
  draw: rule(
    CAMPAIGNS.flatMap((campaign) => [null, ...ROUNDS].map((sealed_by) => ({ campaign, sealed_by }))),
    (row: Sealed, who) => seesRounds(row, who) && who.cleared(row.sealed_by),
  ),
  event: rule(TRAIL, seesTrail),
  event_personal: rule(
    TRAIL.map((row, event_id) => ({ ...row, event_id })),
    (row: InTrail, who) => seesTrail(row, who) && (who.may("trail.read") || row.campaign === null),
  ),
  // Which cluster and time it is: through a function, as a digest.
  feed_epoch: rule([], never),
  held_command: rule(
    ofEach.map((row) => ({ ...row, campaign: CAMPAIGN })),
    own,
  ),
  frozen_slice: rule(
    CAMPAIGNS.map((campaign) => ({ campaign })),
    ({ campaign }: { campaign: string }, who) => campaign === who.campaign && who.may("assessment.read"),
  ),
  job_request: rule([{}], never),
  // Nobody reads a counter: the function that gives numbers does.
  number_counter: rule([{ code: "a" }], never),
  organ: rule(
    ORGANS.map(({ team, ...row }) => ({ ...row, team, code: row.id, name: row.id })),
    ({ campaign }: { campaign: string }, who) => campaign === who.campaign,
  ),
  oidc_link: rule(
    ofEach.map((row, n) => ({ ...row, subject: `subject ${n}` })),
    ownOrShown,
  ),
  plan_counter: rule([{ organ_code: "a" }], (_, who) => who.may("round.plan")),
  policy: rule([], always),
  recovery_code: rule(ofEach, ownOrKept),
  // Counts of what is not sealed, kept by a trigger.
  problem_tally: rule(
    CAMPAIGNS.flatMap((campaign) => UNITS.map(({ id: unit, pos }) => ({ campaign, unit, pos }))),
    ({ campaign, pos }: { campaign: string; pos: number }, who) =>
      campaign === who.campaign && who.reaches(pos),
  ),
  // Kept by a trigger, read by search_problems alone.
  problem_words: rule(
    CAMPAIGNS.map((campaign) => ({ campaign, pairs: "'垃圾'" })),
    never,
  ),
  role_grant: rule([], ownOrShown),
  round: rule(
    CAMPAIGNS.flatMap((campaign) => [
      ...ROUNDS.map((id) => ({ campaign, id, sealed: true })),
      { campaign, sealed: false },
    ]),
    (row: { campaign: string; id: string; sealed: boolean }, who) =>
      seesRounds(row, who) && who.cleared(row.sealed ? row.id : null),
  ),
  round_team: rule(
    CAMPAIGNS.flatMap((campaign) => [
      { campaign, round: OWN_ROUND, team: TEAMS.covert.id },
      { campaign, round: FOREIGN_ROUND, team: OTHER_TEAM },
    ]),
    (row: { campaign: string; round: string }, who) => seesRounds(row, who) && who.cleared(row.round),
  ),
  saved_view: rule(
    CAMPAIGNS.flatMap((campaign) =>
      Object.values(PERSONAS).flatMap((persona, n) =>
        [null, `{"${deskOf(persona)}"}`].map((desks, at) => ({
          campaign,
          account: persona.account,
          page: "ledger",
          name: `${n}-${at}`,
          query: "{}",
          desks,
        })),
      ),
    ),
    ({ campaign, account, desks }: { campaign: string; account: string; desks: string[] | null }, who) =>
      campaign === who.campaign && (account === who.account || sitsAt(desks ?? [], who)),
  ),
  session: rule(ofEach, own),
  sign_in_attempt: rule(ofEach, (_, who) => who.may("security.read")),
  team: rule(
    [{ id: OTHER_TEAM, campaign: OTHER_CAMPAIGN, kind: "area", code: "z" }],
    ({ id }: { id: string }, who) => seesTeam(id, who),
  ),
  team_member: rule(
    TEAM_IDS.map((team) => ({ team, placeholder: "某人" })),
    // Who watches the teams compares their members (S1-33).
    ({ team }: { team: string }, who) =>
      seesInside(team, who) || (seesTeam(team, who) && who.may("team.watch")),
  ),
  team_unit: rule([{ team: OTHER_TEAM, unit: "city" }], ({ team }: { team: string }, who) =>
    seesInside(team, who),
  ),
  totp: rule(ofEach, ownOrKept),
  // Made and checked by jobs; the application is told heads by functions.
  trail_block: rule([{}], never),
  trail_check: rule([{}], (_, who) => who.may("trail.check")),
  unit: rule([], always),
  // A published map.
  unit_boundary: rule([{ unit: "county_a", digest: "0".repeat(64) }], always),
  unit_relation: rule([], always),
  unit_version: rule([], always),
  upload: rule(
    ofEach.map((row) => ({ ...row, campaign: CAMPAIGN })),
    own,
  ),
  upload_hold: rule([{}], always),
  what_if: rule(inStages([{}]), prepares),
  village_serial: rule([{ unit: "village_a1" }], always),
};

const seesCampaign = (id: string, who: Who) =>
  id === who.campaign || (who.campaign === null && who.may("campaign.write"));

/** Whether the account works where the asker does; a covert team's members for the campaign's office alone. */
function isInReach({ account }: Owned, who: Who): boolean {
  const [name, persona] = Object.entries(PERSONAS).find(([, one]) => one.account === account) ?? [];
  if (persona === undefined || name === "nobody" || persona.campaign !== who.campaign) return false;
  if (persona.role === "covert_member" && !who.cleared(FOREIGN_ROUND)) return false;
  const team = Object.values(TEAMS).find(({ id }) => id === persona.team);
  const covered: readonly string[] = team?.units ?? [];
  return UNITS.some(
    ({ id, pos, posEnd }) =>
      (id === persona.unit && who.reaches(pos)) ||
      (covered.includes(id) &&
        UNITS.some((one) => who.reaches(one.pos) && pos <= one.pos && one.pos <= posEnd)),
  );
}
