import { sha256, uuid } from "@cunjing/contract";
import { z } from "zod";
import { checkInput } from "../../../platform/commands/check-input.ts";

/** What a device says of an upload (tus, Upload-Metadata): which evidence it is, and what it must be byte for byte. */
const uploadMetadata = z.strictObject({ campaign: uuid, evidence: uuid, sha256 });

/** What is kept with an upload: `account` is who began it, said by its session and by nobody else. */
export interface UploadMetadata extends z.output<typeof uploadMetadata> {
  readonly account: string;
}

/** @throws {InputRefusal} with all that is wrong */
export function checkMetadata(given: unknown, account: string): UploadMetadata {
  const { campaign, evidence, sha256 } = checkInput(uploadMetadata, given ?? {});
  return { campaign: campaign.toLowerCase(), evidence: evidence.toLowerCase(), sha256, account };
}
