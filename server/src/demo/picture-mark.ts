/** 模拟数据 as points, so that the mark needs no font and is the same on every machine: 24 rows of 96 points, four to a digit. */
const ROWS = [
  "000000000000000000000000",
  "0c0c200c00080301800c0000",
  "0c0c600c30183331800c7ffc",
  "0c7ffe0c34181b61000c7ffc",
  "0c0c700c36181b43000c600c",
  "3f0c200c36187ffbfc0c600c",
  "7f0c707f33187ffbfe7f7ffc",
  "0c3ff80c33180783180c7ffc",
  "0c20080c33180fe7180c60c0",
  "0e30180c31981b37180c60c0",
  "1e3ff80c3130730f180c60c0",
  "1f20080c3030200db00d7ffe",
  "1db0180f30300609b00f60c0",
  "3d3ff87e30303ff0b07e60c0",
  "2c03007c31383ff0e07c60c0",
  "6c03000c37780c60e00c6ffc",
  "6cfffe0c3e6c1860e00c6ffc",
  "4cfffc0c3ccc1ec0e00c4804",
  "0c06c00c70cc0781b00cc804",
  "0c0e600c618607c3180cc804",
  "0c3c380c03861e661c0dcffc",
  "0cf01e3c0706781c0e7d8ffc",
  "0cc004380200201800380804",
  "000000000000000000000000",
] as const;

/** The mark as an SVG path with its corner at 0, 0: 96 wide, 24 high. Each run of points in a row is one bar. */
export const MARK_PATH = ROWS.flatMap((row, y) => {
  const points = [...row].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, "0")).join("");
  return [...points.matchAll(/1+/g)].map(
    ({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`,
  );
}).join("");
