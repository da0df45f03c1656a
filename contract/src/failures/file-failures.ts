/**
 * What can be wrong with a file as a whole, before any cell is read.
 * Details: `file` (name as the user gave it), `found`, `expected`; `sheet` where a workbook has several.
 */
export const FILE_FAILURES = {
  file_unreadable: {
    about: "data",
    zh: "无法读取文件：{found}",
    en: "The file cannot be read: {found}",
    next: {
      zh: "核对路径和权限；文件若正在其他程序中打开，请先关闭。",
      en: "Check the path and the permissions; close the file where another program holds it open.",
    },
  },
  file_empty: {
    about: "data",
    zh: "文件里没有表格内容，应为：{expected}",
    en: "The file holds no table; expected {expected}",
    next: {
      zh: "用 cunjing template 生成空表，填好后再运行。",
      en: "Write an empty sheet with `cunjing template`, fill it in and run again.",
    },
  },
  file_kind_wrong: {
    about: "data",
    zh: "内容与文件名不符：实为{found}，应为：{expected}",
    en: "The content is not what the name says: it is {found}; expected {expected}",
    next: {
      zh: "用 Excel 或 WPS 打开后“另存为”Excel 工作簿（.xlsx）或 CSV；只改扩展名没有用。",
      en: "Open it in Excel or WPS and save it as a workbook (.xlsx) or CSV; renaming the file does not help.",
    },
  },
  workbook_damaged: {
    about: "data",
    zh: "工作簿已损坏，读不出来：{found}",
    en: "The workbook is damaged and cannot be read: {found}",
    next: {
      zh: "重新取得原文件，或用 Excel、WPS 打开修复后另存。",
      en: "Get the original again, or repair it in Excel or WPS and save it anew.",
    },
  },
  workbook_encrypted: {
    about: "data",
    zh: "工作簿设有打开密码，读不出来",
    en: "The workbook is protected by a password and cannot be read",
    next: {
      zh: "在 Excel 或 WPS 中取消打开密码后另存。",
      en: "Remove the password in Excel or WPS and save the workbook again.",
    },
  },
  text_encoding_unknown: {
    about: "data",
    zh: "文字编码无法识别：{found}，应为：{expected}",
    en: "The text encoding is not recognised: {found}; expected {expected}",
    next: {
      zh: "在 Excel 或 WPS 中另存为“CSV UTF-8（逗号分隔）”。",
      en: 'Save it in Excel or WPS as "CSV UTF-8 (comma delimited)".',
    },
  },
  csv_broken: {
    about: "data",
    zh: "CSV 的引号不成对：{found}，应为：{expected}",
    en: "The CSV's quotes do not pair: {found}; expected {expected}",
    next: {
      zh: "含引号、逗号或换行的格子须整体加引号，其中的引号写两遍。",
      en: "A cell with quotes, commas or line breaks is quoted as a whole, and quotes in it are doubled.",
    },
  },
  sheet_unclear: {
    about: "data",
    zh: "工作簿有几张表（{found}），不知读哪一张；应为：{expected}",
    en: "The workbook has several sheets ({found}) and it is unclear which to read; expected {expected}",
    next: {
      zh: "给要读的那张起规定的表名，其余移到别的文件。",
      en: "Name the sheet that is meant as told, and move the others to another file.",
    },
  },
  table_unknown: {
    about: "data",
    zh: "“{found}”不是已知的表，应为：{expected}",
    en: "“{found}” is no known table; expected {expected}",
    next: {
      zh: "改成 docs/data-format.md 中的表名；与数据无关的文件请移出该文件夹。",
      en: "Use a table name of docs/data-format.md; move files that are no data out of the folder.",
    },
  },
  nothing_to_verify: {
    about: "data",
    zh: "没有可核对的内容：{found}，应为：{expected}",
    en: "There is nothing to verify: {found}; expected {expected}",
    next: {
      zh: "核对文件；列名特殊时指明得分列和名次列。",
      en: "Check the file; name the columns of scores and ranks where their headers are unusual.",
    },
  },
  table_missing: {
    about: "data",
    zh: "缺少{expected}",
    en: "{expected} is missing",
    next: {
      zh: "用 cunjing template 生成空表，填好后放进数据文件夹。",
      en: "Write an empty sheet with `cunjing template`, fill it in and put it into the data folder.",
    },
  },
} as const;
