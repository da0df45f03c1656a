import type { Campaign } from "./campaign.ts";

/** Whether the reader may record what no inspection found: a covert team's findings belong to a visit of its sealed round (S3-11). */
export const mayRegister = ({ can, roles }: Campaign): boolean =>
  can("problem.find") && roles.some((role) => role !== "covert_member");
