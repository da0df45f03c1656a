/**
 * What can be wrong with a header, a cell or a row. Every one carries `file`, `row`, `column`, `found` and `expected`
 * (and `sheet`, `cell` in a workbook): bad input never yields a number, it yields one of these.
 */
export const CELL_FAILURES = {
  header_missing: {
    about: "data",
    zh: "找不到表头：第一个非空行是“{found}”，应为：{expected}",
    en: "No header: the first row that is not empty reads “{found}”; expected {expected}",
    next: {
      zh: "第一行放列名，删去标题行和说明行；空表可用 cunjing template 生成。",
      en: "Put the column names into the first row and remove title rows; `cunjing template` writes an empty sheet.",
    },
  },
  column_unknown: {
    about: "data",
    zh: "没有“{found}”这一列，应为：{expected}",
    en: "There is no column “{found}”; expected {expected}",
    next: {
      zh: "改正列名或删去此列；列名见 docs/data-format.md。",
      en: "Correct the column's name or remove it; docs/data-format.md has the names.",
    },
  },
  column_missing: {
    about: "data",
    zh: "缺少必填列{expected}",
    en: "The required column {expected} is missing",
    next: {
      zh: "补上此列；空表可用 cunjing template 生成。",
      en: "Add the column; `cunjing template` writes an empty sheet.",
    },
  },
  column_repeated: {
    about: "data",
    zh: "“{found}”与另一列指同一项，应为：{expected}",
    en: "“{found}” means the same as another column; expected {expected}",
    next: { zh: "同一项只留一列。", en: "Keep one column of the two." },
  },
  cell_outside_table: {
    about: "data",
    zh: "表头以外有内容“{found}”，应为：{expected}",
    en: "There is content outside the header's columns, “{found}”; expected {expected}",
    next: {
      zh: "给这一列加上列名，或删去表外内容；CSV 中含逗号的格子须加引号。",
      en: "Name the column or remove what is outside; in CSV a cell with a comma is quoted.",
    },
  },
  cell_empty: {
    about: "data",
    zh: "必填而为空，应为：{expected}",
    en: "Empty though required; expected {expected}",
    next: { zh: "填上内容，或删去整行。", en: "Fill it in, or remove the row." },
  },
  cell_formula: {
    about: "data",
    zh: "是公式 {found}，应为：{expected}",
    en: "A formula, {found}; expected {expected}",
    next: {
      zh: "复制该列，“选择性粘贴”为数值后保存：公式的结果随软件而变，不能作为事实。",
      en: "Copy the column and paste it as values: a formula's result depends on the program and is no fact.",
    },
  },
  cell_error: {
    about: "data",
    zh: "是错误值 {found}，应为：{expected}",
    en: "An error value, {found}; expected {expected}",
    next: { zh: "改正引起错误的公式，再粘贴为数值。", en: "Mend the formula behind it and paste the value." },
  },
  cell_merged: {
    about: "data",
    zh: "是合并单元格的一部分（{found}），应为：{expected}",
    en: "Part of merged cells ({found}); expected {expected}",
    next: {
      zh: "取消合并，每一行都写全。",
      en: "Unmerge the cells and write the value into every row.",
    },
  },
  cell_text_damaged: {
    about: "data",
    zh: "文字有乱码“{found}”，应为：{expected}",
    en: "The text is damaged, “{found}”; expected {expected}",
    next: { zh: "从原文件重新导出。", en: "Export it again from the original." },
  },
  number_expected: {
    about: "data",
    zh: "“{found}”不是数，应为：{expected}",
    en: "“{found}” is not a number; expected {expected}",
    next: {
      zh: "只写数字，不带单位和说明；没有数就留空。",
      en: "Write digits alone, without unit or remark; leave it empty where there is no number.",
    },
  },
  number_unclear: {
    about: "data",
    zh: "“{found}”有两种读法，应为：{expected}",
    en: "“{found}” can be read in two ways; expected {expected}",
    next: { zh: "按所要的读法改写。", en: "Write the one that is meant." },
  },
  number_outside: {
    about: "data",
    zh: "{found} 超出范围，应为：{expected}",
    en: "{found} is out of range; expected {expected}",
    next: { zh: "核对原始记录后改正。", en: "Check the original record and correct it." },
  },
  number_digits_lost: {
    about: "data",
    zh: "{found} 的末位数字可能已被表格软件改掉，应为：{expected}",
    en: "A spreadsheet may have changed the last digits of {found}; expected {expected}",
    next: {
      zh: "把该列设为“文本”格式，再从原始记录重填。",
      en: "Set the column to text format and enter it again from the original.",
    },
  },
  day_expected: {
    about: "data",
    zh: "“{found}”不是日期，应为：{expected}",
    en: "“{found}” is not a day; expected {expected}",
    next: { zh: "写成 2019-04-09。", en: "Write it as 2019-04-09." },
  },
  day_outside: {
    about: "data",
    zh: "{found} 不在规定的日期内，应为：{expected}",
    en: "{found} is outside the days allowed; expected {expected}",
    next: {
      zh: "核对日期；不属于本次行动的记录请移出。",
      en: "Check the day; move records of another campaign elsewhere.",
    },
  },
  days_reversed: {
    about: "data",
    zh: "{found} 早于应在其前的日期，应为：{expected}",
    en: "{found} is before the day that precedes it; expected {expected}",
    next: { zh: "核对两个日期。", en: "Check the two days." },
  },
  instant_expected: {
    about: "data",
    zh: "“{found}”不是时刻，应为：{expected}",
    en: "“{found}” is not a time; expected {expected}",
    next: { zh: "写成 2019-04-12 09:30。", en: "Write it as 2019-04-12 09:30." },
  },
  truth_expected: {
    about: "data",
    zh: "“{found}”不是“是”或“否”，应为：{expected}",
    en: "“{found}” is neither yes nor no; expected {expected}",
    next: { zh: "写“是”或“否”。", en: "Write 是 or 否 (true or false)." },
  },
  choice_unknown: {
    about: "data",
    zh: "没有“{found}”这一项，应为：{expected}",
    en: "“{found}” is not one of the choices; expected {expected}",
    next: { zh: "从所列各项中选一项。", en: "Take one of the choices." },
  },
  period_expected: {
    about: "data",
    zh: "“{found}”不是时段，应为：{expected}",
    en: "“{found}” is not a period; expected {expected}",
    next: {
      zh: "月写成 2019-04；该列设为“文本”格式。",
      en: "Write a month as 2019-04, in a column of text format.",
    },
  },
  id_expected: {
    about: "data",
    zh: "“{found}”不能作编号，应为：{expected}",
    en: "“{found}” cannot be an id; expected {expected}",
    next: {
      zh: "编号用字母、数字、汉字和短横，不含空格。",
      en: "Ids are letters, digits and hyphens, without spaces.",
    },
  },
  text_expected: {
    about: "data",
    zh: "“{found}”不是可用的文字，应为：{expected}",
    en: "“{found}” is not usable as text; expected {expected}",
    next: { zh: "把该列设为“文本”格式后重填。", en: "Set the column to text format and enter it again." },
  },
  unit_unknown: {
    about: "data",
    zh: "单位表里没有“{found}”，应为：{expected}",
    en: "The units have no “{found}”; expected {expected}",
    next: {
      zh: "改正单位，或在 units 表里补上。",
      en: "Correct the unit, or add it to the units.",
    },
  },
  unit_ambiguous: {
    about: "data",
    zh: "有几个单位叫“{found}”，应为：{expected}",
    en: "Several units are called “{found}”; expected {expected}",
    next: { zh: "改填单位编号，或写“镇名/村名”。", en: "Write the unit's id, or parent/name." },
  },
  reference_unknown: {
    about: "data",
    zh: "找不到编号“{found}”，应为：{expected}",
    en: "There is no “{found}”; expected {expected}",
    next: { zh: "改正编号，或补上被引用的那一行。", en: "Correct the id, or add the row that it points to." },
  },
  row_repeated: {
    about: "data",
    zh: "“{found}”重复，应为：{expected}",
    en: "“{found}” is repeated; expected {expected}",
    next: { zh: "留下正确的一行，或改正编号。", en: "Keep the right row, or correct the id." },
  },
  parent_cycle: {
    about: "data",
    zh: "上级关系成了圈：{found}，应为：{expected}",
    en: "The parents form a circle: {found}; expected {expected}",
    next: { zh: "改正其中一个单位的上级。", en: "Correct the parent of one of them." },
  },
} as const;
