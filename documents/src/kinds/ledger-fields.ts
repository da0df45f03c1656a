/** One problem of the ledger. Days are `2019-05-18`; what is not known is absent. */
export interface LedgerRow {
  readonly number: string;
  readonly source: string;
  readonly foundOn: string;
  readonly finder: string;
  readonly unit: string;
  readonly spot: string;
  readonly point?: string;
  readonly category: string;
  readonly placeType?: string;
  readonly behaviour?: string;
  readonly severity: string;
  readonly stock: string;
  readonly description: string;
  readonly before?: string;
  readonly channel: string;
  readonly document?: string;
  readonly responsibleUnit: string;
  readonly leader?: string;
  readonly person?: string;
  readonly plan?: string;
  readonly deadline: string;
  readonly extension?: string;
  readonly progress?: string;
  readonly after?: string;
  readonly requestedOn?: string;
  readonly acceptedBy?: string;
  readonly acceptedOn?: string;
  readonly returned?: string;
  readonly closedOn?: string;
  readonly daysUsed?: string;
  readonly overdue?: string;
  readonly warnings?: string;
  readonly linked?: string;
  readonly rebound?: string;
  readonly reply?: string;
  readonly scoreEffect?: string;
  readonly publication?: string;
}

interface LedgerField {
  readonly key: keyof LedgerRow | "serial";
  readonly title: string;
  readonly width: number;
  readonly align?: "left" | "center" | "right";
  readonly kind?: "number";
  /** Stands in the printed table too. */
  readonly printed?: boolean;
}

/** The fields of B8 in their order. */
export const LEDGER_FIELDS: readonly LedgerField[] = [
  { key: "serial", title: "序号", width: 10, printed: true },
  { key: "number", title: "问题编号", width: 20, printed: true },
  { key: "source", title: "来源", width: 16, printed: true },
  { key: "foundOn", title: "发现日期", width: 18, printed: true },
  { key: "finder", title: "发现单位", width: 24 },
  { key: "unit", title: "单位", width: 28, align: "left", printed: true },
  { key: "spot", title: "点位", width: 28, align: "left", printed: true },
  { key: "point", title: "坐标", width: 20 },
  { key: "category", title: "类别", width: 18, printed: true },
  { key: "placeType", title: "场所", width: 16 },
  { key: "behaviour", title: "行为", width: 16 },
  { key: "severity", title: "程度", width: 12 },
  { key: "stock", title: "存量/增量", width: 16 },
  { key: "description", title: "问题描述", width: 44, align: "left", printed: true },
  { key: "before", title: "整改前影像", width: 20 },
  { key: "channel", title: "交办方式", width: 18, printed: true },
  { key: "document", title: "交办文号", width: 26 },
  { key: "responsibleUnit", title: "责任单位", width: 24, printed: true },
  { key: "leader", title: "责任领导", width: 20 },
  { key: "person", title: "责任人", width: 20 },
  { key: "plan", title: "整改措施", width: 36, align: "left" },
  { key: "deadline", title: "整改期限", width: 18, printed: true },
  { key: "extension", title: "延期（理由、批准、新期限）", width: 34, align: "left" },
  { key: "progress", title: "进展", width: 30, align: "left" },
  { key: "after", title: "整改后影像", width: 20 },
  { key: "requestedOn", title: "申请验收日期", width: 18 },
  { key: "acceptedBy", title: "验收单位", width: 24 },
  { key: "acceptedOn", title: "验收日期", width: 18 },
  { key: "returned", title: "退回次数", width: 12, kind: "number" },
  { key: "closedOn", title: "销号日期", width: 18, printed: true },
  { key: "daysUsed", title: "用时（天）", width: 12, kind: "number" },
  { key: "overdue", title: "是否逾期", width: 12, printed: true },
  { key: "warnings", title: "警示次数", width: 12, kind: "number" },
  { key: "linked", title: "关联旧问题", width: 20 },
  { key: "rebound", title: "回头看", width: 18 },
  { key: "reply", title: "答复反映人", width: 20 },
  { key: "scoreEffect", title: "计分影响", width: 20 },
  { key: "publication", title: "公开状态", width: 16 },
];
