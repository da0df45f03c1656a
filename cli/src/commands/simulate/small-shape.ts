/** A tree to try things on: two pools of four, three or four towns each, a few dozen villages. */
export const SMALL_SHAPE: readonly string[] = [
  "county county t4/0 t3/0 x3/0",
  "county county t3/0 t3/0 x2/0",
  "county county t2/1 t3/0 x4/0",
  "county county_city s0/2 t4/0 t3/0",
  "district district s0/3 s0/2 t3/0",
  "district district s0/2 t3/0 t2/0",
  "district district s0/2 t2/0 t2/1",
  "district functional_zone s2/1 t3/0 t3/0",
];
