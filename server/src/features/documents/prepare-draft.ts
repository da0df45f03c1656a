/** Making a draft: the record read once, the addressees named, the facts checked by `documents/`, the issuer's power asked (D-7). */
import { type BodyOf, DRAFTED_KINDS, type DraftedKindId, type draftDocument } from "@cunjing/contract";
import {
  checkFacts,
  checkPowers,
  type DocumentKind,
  documentKinds,
  isDocumentFailure,
} from "@cunjing/documents";
import type { CommandContext } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { siteDay } from "../../platform/site-day.ts";
import { type Addressed, addressAll, toBody } from "./addressed.ts";
import { DRAFTS } from "./drafts/all.ts";
import { campaignWords } from "./drafts/campaign-words.ts";
import type { Drafted, Frame } from "./drafts/draft.ts";
import { type OrganRow, selectOrgan } from "./organ-row.ts";
import { printedFacts, titleOf } from "./print-facts.ts";
import { withoutPictures } from "./render/load-pictures.ts";

type Body = BodyOf<typeof draftDocument>;
export type Wish = Pick<Body, "kind" | "subject" | "organ" | "words" | "to" | "urgency">;

export interface PreparedDraft {
  readonly organ: OrganRow;
  readonly unit: string;
  readonly pos: number;
  readonly sealedBy: string | null;
  readonly source: string | null;
  readonly title: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly distribution: readonly Addressed[];
  readonly example: boolean;
}

/** @throws the refusals of draft-document's spec */
export async function prepareDraft(
  context: Pick<CommandContext<unknown>, "tx" | "parts" | "actor" | "campaign" | "now">,
  wish: Wish,
): Promise<PreparedDraft> {
  const { tx, parts, campaign, now } = context;
  const { kind, subject, words } = wish;
  refuseUnused(kind, words);
  const today = siteDay(now);
  const [organ, about] = await Promise.all([
    tx.askOne(selectOrgan({ campaign, organ: wish.organ, day: today })),
    campaignWords(tx, parts, campaign, today),
  ]);
  if (organ?.own !== true) return refuse("not_found", {});
  const drafted = (await DRAFTS[kind]({
    ...context,
    subject,
    organ,
    words,
    about,
    today,
  })) as Drafted<DraftedKindId>;
  const distribution = await addressAll(tx, campaign, recipientsOf(wish, drafted), about.title);
  if (documentKinds[kind].direction !== "inside" && !distribution.some(({ role }) => role === "main"))
    return refuse("document_without_addressee", {});
  const fields = plain(drafted.fields(frameOf(organ, distribution, wish)));
  const { title } = checkDraft(kind, organ, fields, now);
  const { unit, pos, sealedBy, source = null } = drafted;
  return { organ, unit, pos, sealedBy, source, title, fields, distribution, example: about.example };
}

function refuseUnused(kind: DraftedKindId, words: Body["words"]): void {
  const used: readonly string[] = DRAFTED_KINDS[kind].words;
  const unused = Object.keys(words).filter((word) => !used.includes(word));
  if (unused.length > 0)
    refuse("document_word_unused", { kind: documentKinds[kind].name, words: unused.join("、") });
}

/** Whoever is named as 主送 takes the place of the record's own receiver; copies are added to it. */
function recipientsOf({ to }: Wish, { to: usual }: Drafted<DraftedKindId>) {
  return to.some(({ role }) => role === "main") ? to : [...usual, ...to];
}

function frameOf(organ: OrganRow, distribution: readonly Addressed[], { urgency }: Wish): Frame {
  const named = (role: Addressed["role"]) => distribution.filter((one) => one.role === role);
  return {
    issuer: { kind: organ.body, level: organ.level, name: organ.name },
    addressees: named("main").map(toBody),
    copies: [...named("report"), ...named("copy")].map(({ name }) => name),
    ...(organ.contact_phone === null
      ? {}
      : { contact: { post: organ.contact_post ?? organ.name, phone: organ.contact_phone } }),
    ...(urgency === undefined ? {} : { urgency }),
  };
}

/** As JSON keeps it: what is undefined is not there. */
const plain = (fields: object): Readonly<Record<string, unknown>> => JSON.parse(JSON.stringify(fields));

/**
 * Asks `documents/` whether it could print the draft and whether this issuer may write it to these addressees, before anything is kept.
 * @throws refusals `document_fields_wrong`, `document_powers`
 */
function checkDraft(
  kind: DraftedKindId,
  organ: OrganRow,
  fields: Readonly<Record<string, unknown>>,
  now: Date,
) {
  const row = {
    kind,
    fields,
    day: null,
    code: null,
    year: null,
    serial: null,
    drafted_at: now,
    organ_code: organ.code,
  };
  try {
    const facts = checkFacts(kind, withoutPictures(printedFacts(row)));
    checkPowers(documentKinds[kind] as unknown as DocumentKind<unknown>, facts);
    return { title: titleOf(kind, facts) };
  } catch (error) {
    if (!isDocumentFailure(error)) throw error;
    return refusePowersOrFields(kind, error);
  }
}

/** What `documents/` says, as a failure of the catalogue, the rule's own words in it. */
export function refusePowersOrFields(
  kind: DraftedKindId,
  error: {
    readonly code: string;
    readonly chinese: string;
    readonly english: string;
    readonly details: Readonly<Record<string, string>>;
  },
): never {
  const reason = { zh: error.chinese, en: error.english };
  if (error.code !== "issuer_without_power") return refuse("document_fields_wrong", { reason });
  const { issuer = "", addressee = "" } = error.details;
  return refuse("document_powers", {
    issuer,
    addressee,
    kind: documentKinds[kind].name,
    reason: ruleWords(error),
  });
}

/** …：部门和议事协调机构及其办公室不得向下级党委、政府发布指令性公文（中办发〔2012〕14号第十六条）。可行的办法：… */
const ruleWords = ({ chinese, english }: { readonly chinese: string; readonly english: string }) => ({
  zh: chinese.slice(chinese.indexOf("：") + 1).replace(/。$/, ""),
  en: english.slice(english.indexOf(": ") + 2),
});
