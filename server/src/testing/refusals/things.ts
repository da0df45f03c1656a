/** What requests are about: a thing of 甲村一 that is there, the same under a covert round's seal, or one that is nowhere. */
import { createHash, randomUUID } from "node:crypto";
import { type AssessmentState, type MeasureState, openProblem } from "@cunjing/contract";
import { CAMPAIGN, PERSONAS, type PersonaName, TEAMS, UNITS } from "../personas.ts";
import type { Site } from "../site.ts";
import { addParts, assessmentRow } from "./assessment-things.ts";
import type { Row } from "./fill-table.ts";
import { OWN_ROUND } from "./who.ts";

/** Where the things are. */
export const PLACE = UNITS[3];

/** Stands in every text of a sealed record. */
export const SECRET = "封存暗语";

export type Kind = "there" | "sealed" | "absent";

export interface Things {
  readonly kind: Kind;
  /** What was named so far: answers are compared without it. */
  readonly named: readonly string[];
  /** Whether anything was asked for that a seal can hide. */
  readonly hasSealable: () => boolean;
  /** Just found, unless `more` says otherwise. */
  readonly problem: (more?: Row) => Promise<string>;
  readonly inspection: () => Promise<string>;
  /** A dispatch to the village, of this problem if one is named. */
  readonly dispatch: (problem?: string) => Promise<string>;
  /** A photo with its copies, sent by the asker. */
  readonly evidence: () => Promise<string>;
  /** An organ that the campaign's office acts for. */
  readonly organ: () => Promise<string>;
  /** A document of such an organ, drafted by somebody of a team; issued to the village where it says so. */
  readonly document: (
    state?: "drafted" | "submitted" | "signed" | "issued",
    about?: { readonly kind: string; readonly noun: string; readonly subject: string },
  ) => Promise<string>;
  readonly round: (state?: "planned" | "approved") => Promise<string>;
  /** A draw of a round, published and not drawn. */
  readonly draw: () => Promise<string>;
  /** A re-check of one closed problem, published and not drawn. */
  readonly recheck: () => Promise<string>;
  /** Held by a post of the same name; the duty summary is the town's. */
  readonly responsibility: () => Promise<string>;
  /** A filed list of responsibilities of the village. */
  readonly responsibilityFile: () => Promise<string>;
  readonly visit: () => Promise<string>;
  /** Entered from outside: what was on television. */
  readonly fact: () => Promise<string>;
  /** About the campaign, by somebody else. */
  readonly complaint: () => Promise<string>;
  /** A period's result with the village's own row, a sheet of the village and a proposed measure (MEASURE). */
  readonly assessment: (state?: AssessmentState, measure?: MeasureState) => Promise<string>;
  /** The village's objection to a result that is with the counties. */
  readonly objection: () => Promise<string>;
  /** A view that the asker saved. */
  readonly view: () => Promise<string>;
  readonly team: () => Promise<string>;
  readonly account: () => Promise<string>;
  readonly grant: () => Promise<string>;
  /** The village itself. */
  readonly unit: () => string;
}

/** Writes a row without triggers and foreign keys. */
export type AddRow = (table: string, row: Row) => Promise<void>;

const FILE = "refusals/photo";

/** What evidence shows: the bytes of its file and of its copies. */
export async function storePhotoFile({ parts }: Site): Promise<void> {
  const bytes = Buffer.from("a photo");
  const content = { sha256: createHash("sha256").update(bytes).digest("hex"), bytes: bytes.length };
  const source = (async function* () {
    yield bytes;
  })();
  await parts.files.put(FILE, content, source);
}

/** Things as this persona is to ask about, made anew whenever they are named. */
export function makeThings(site: Site, add: AddRow, who: PersonaName, kind: Kind): Things {
  const named: string[] = [];
  let sealable = false;
  const isSealed = kind === "sealed";
  const placed = {
    campaign: CAMPAIGN,
    unit: PLACE.id,
    pos: PLACE.pos,
    sealed_by: isSealed ? OWN_ROUND : null,
    round: isSealed ? OWN_ROUND : null,
    team: isSealed ? TEAMS.covert.id : TEAMS.team_a.id,
  };
  const held = { kind: "main", office: "town_a", valid: "[2019-05-01,)" };
  const words = isSealed ? SECRET : "垃圾未清";

  /** A new id, and the row that has it unless it is to be absent. */
  const make = async (table: string, row: (id: string) => Row | Promise<Row>): Promise<string> => {
    const id = randomUUID();
    named.push(id);
    if (kind !== "absent") await add(table, { id, ...(await row(id)) });
    return id;
  };
  const makePlaced = (table: string, row: (id: string) => Row) => {
    sealable = true;
    return make(table, (id) => ({ ...placed, ...row(id) }));
  };
  const round = async (
    state: "planned" | "approved" = "approved",
    scope: object = { kind: "list", units: [] },
  ) => {
    sealable = true;
    const id = await make("round", () => ({
      campaign: CAMPAIGN,
      title: words,
      kind: isSealed ? "covert" : "joint",
      state,
      scope: JSON.stringify(scope),
      first_day: "2019-05-10",
      last_day: "2019-05-20",
      sealed: isSealed,
      planned_by: PERSONAS.officeDeputy.account,
    }));
    if (kind === "absent") return id;
    await add("round_unit", { ...placed, round: id, sealed_by: isSealed ? id : null });
    await add("round_team", { campaign: CAMPAIGN, round: id, team: placed.team });
    return id;
  };

  const organ = () =>
    make("organ", (id) => ({
      campaign: CAMPAIGN,
      name: `某办公室 ${id}`,
      code: `号${id}`,
      body: "leading_group_office",
      unit: "city",
      pos: 1000,
    }));
  const issuer = { kind: "leading_group_office", level: "city", name: words };
  const fields = {
    issuer,
    campaign: words,
    scope: words,
    asOf: "2019-05-16",
    rows: [],
    summary: [],
    columns: "printed",
  };

  return {
    kind,
    named,
    organ,
    document: async (
      state = "drafted",
      about = { kind: "problem-ledger", noun: "unit", subject: PLACE.id },
    ) => {
      const issuing = await organ();
      const isIssued = state === "issued" && !isSealed;
      const id = await makePlaced("document", () => ({
        organ: issuing,
        ...about,
        title: words,
        fields: JSON.stringify(fields),
        words: "{}",
        state: state === "issued" && isSealed ? "signed" : state,
        drafted_by: PERSONAS.teamB.account,
        signed_at: state === "signed" || state === "issued" ? "2019-05-16T01:00:00Z" : null,
        day: state === "signed" || state === "issued" ? "2019-05-16" : null,
        issued_at: isIssued ? "2019-05-16T01:30:00Z" : null,
      }));
      if (kind === "absent") return id;
      const of = { ...placed, organ: issuing, document: id };
      await add("document_file", {
        ...of,
        content: "0".repeat(64),
        issued: isIssued,
        state: "made",
        file: FILE,
        sha256: "1".repeat(64),
      });
      if (isIssued) await add("document_recipient", { ...of, n: 1, name: words });
      return id;
    },
    hasSealable: () => sealable,
    problem: (more = {}) =>
      makePlaced("problem", (id) => ({
        responsible_unit: PLACE.id,
        description: words,
        source: "inspection",
        found_on: "2019-05-10",
        found_by: PERSONAS.teamB.account,
        progress: JSON.stringify(
          openProblem({
            id,
            unit: PLACE.id,
            found_at: "2019-05-10T09:00",
            found_by: PERSONAS.teamB.account,
            severity: "ordinary",
            sealed: isSealed,
          }),
        ),
        ...more,
      })),
    inspection: () =>
      makePlaced("inspection", () => ({
        kind: isSealed ? "covert" : "joint",
        day: "2019-05-16",
        score: "90",
        full_mark: "100",
        note: words,
        entered_by: PERSONAS.teamA.account,
      })),
    dispatch: async (problem) => {
      const id = await makePlaced("dispatch", () => ({
        receiver: PLACE.id,
        channel: "notice",
        demand: words,
      }));
      if (problem !== undefined && kind !== "absent")
        await add("dispatch_problem", { ...placed, dispatch: id, problem });
      return id;
    },
    evidence: () =>
      makePlaced("evidence", () => ({
        state: "derived",
        account: PERSONAS[who].account,
        at: "2019-05-16T01:00:00Z",
        stored_at: "2019-05-16T01:00:00Z",
        sha256: "1".repeat(64),
        bytes: 7,
        kind: "photo",
        note: words,
        file: FILE,
        thumbnail: FILE,
        screen: FILE,
      })),
    round,
    draw: async () => {
      const sampled = await round("approved", { kind: "sample", of: ["village"], count: 1 });
      const id = randomUUID();
      named.push(id);
      if (kind === "absent") return id;
      const body = { draw: id, title: words, round: sampled, source: "体彩排列三第 19125 期" };
      const { status, body: answer } = await site.command("office", "publish-seed", body);
      if (status !== 200) throw new Error(`no draw to ask about: ${JSON.stringify(answer)}`);
      return id;
    },
    recheck: async () => {
      const problem = await makePlaced("problem", () => ({
        responsible_unit: PLACE.id,
        description: words,
        source: "inspection",
        found_on: "2019-05-10",
        found_by: PERSONAS.teamB.account,
        progress: "{}",
        state: "closed",
      }));
      return make("draw", () => ({
        campaign: CAMPAIGN,
        sealed_by: isSealed ? OWN_ROUND : null,
        title: words,
        rule_name: "recheck:all",
        draws: "facts",
        frame: JSON.stringify([{ unit: problem }]),
        rule: JSON.stringify({ count: 1, per: "all" }),
        compulsory: "[]",
        already_seen: "[]",
        frame_first: true,
      }));
    },
    responsibility: () => makePlaced("responsibility", (id) => ({ ...held, holder: id })),
    responsibilityFile: () =>
      makePlaced("responsibility_file", () => ({ title: words, content: "[]", day: "2019-05-10" })),
    visit: async () => {
      const holder = randomUUID();
      if (kind !== "absent") await add("responsibility", { ...placed, ...held, holder });
      return makePlaced("visit", () => ({ holder, kind: held.kind, work: words, day: "2019-05-15" }));
    },
    fact: () =>
      makePlaced("entered_fact", () => ({
        kind: "media",
        day: "2019-05-15",
        cells: JSON.stringify({ channel: words, tone: "exposure" }),
        source: words,
        entered_by: PERSONAS.officeDeputy.account,
      })),
    assessment: (state = "issued", measure = "proposed") =>
      make("assessment", () => assessmentRow(site, state)).then(async (id) => {
        if (kind !== "absent") await addParts(site, add, id, measure);
        return id;
      }),
    objection: async () => {
      const assessment = randomUUID();
      if (kind !== "absent")
        await add("assessment", { id: assessment, ...(await assessmentRow(site, "in_check")) });
      return make("assessment_objection", () => ({
        campaign: CAMPAIGN,
        assessment,
        sheet: PLACE.id,
        unit: PLACE.id,
        pos: PLACE.pos,
        reason: "日期有误",
        raised_by: PERSONAS.countyA.account,
      }));
    },
    complaint: () =>
      make("complaint", () => ({
        account: PERSONAS.nobody.account,
        campaign: CAMPAIGN,
        text: "同一张表要报两次",
        made_on: "2019-05-15",
      })),
    view: () =>
      make("saved_view", (id) => ({
        campaign: CAMPAIGN,
        account: PERSONAS[who].account,
        page: "ledger",
        name: id,
        query: "{}",
      })),
    team: () => make("team", (id) => ({ campaign: CAMPAIGN, kind: "area", code: id, name: "第三督查小组" })),
    account: () => make("account", (id) => ({ name: id, post: "某岗位" })),
    grant: () =>
      make("role_grant", () => ({
        account: PERSONAS.nobody.account,
        role: "village",
        campaign: CAMPAIGN,
        unit: "village_c",
        first_day: "2030-01-01",
      })),
    unit: () => {
      const id = kind === "absent" ? `absent-${randomUUID()}` : PLACE.id;
      named.push(id);
      return id;
    },
  };
}
