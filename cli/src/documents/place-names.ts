import type { Policy } from "@cunjing/engine";

/** A place at the head of a name: 新乡市, 高明区, 凉山州. */
const PLACE = /^[\p{Script=Han}]{2,4}?(?:市|州|区|县)/u;

/** How a policy's own texts name the place, and how documents name it. */
export interface PlaceNames {
  /** 示例市: what stands before an organ's name. */
  readonly root: string;
  /** A text of the policy as a document prints it: in examples the policy's own place gives way to the tree's (D-9). */
  in(text: string): string;
  /** 市农业农村局 → 示例市农业农村局; 市委办公室 → 中共示例市委办公室; 市政府办公室 → 示例市人民政府办公室. */
  fullName(organ: string): string;
}

/**
 * @param root the name of the tree's root
 * @param example an invented score beside a real name would be a forged document, so the policy's place is replaced
 */
export function placeNames(policy: Policy, root: string, example: boolean): PlaceNames {
  const own = [policy.issued.by, policy.title, policy.campaign?.title ?? ""]
    .map((text) => PLACE.exec(text)?.[0])
    .find((place) => place !== undefined);
  const replace = (text: string): string =>
    !example || own === undefined || own === root ? text : text.replaceAll(own, root);
  const level = root.slice(-1);
  const fullName = (organ: string): string => {
    const name = replace(organ);
    if (!name.startsWith(level) || name.startsWith(root)) return name;
    const rest = name.slice(1);
    if (rest.startsWith("委")) return `中共${root}${rest}`;
    if (rest.startsWith("政府")) return `${root}人民${rest}`;
    return root + rest;
  };
  return { root, in: replace, fullName };
}

/** 新乡市城乡环境百日攻坚行动 → 城乡环境百日攻坚行动: titles of documents leave the place to the organ's name. */
export function withoutPlace(text: string): string {
  return text.replace(PLACE, "");
}
