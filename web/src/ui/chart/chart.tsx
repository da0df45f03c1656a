import { BarChart, LineChart } from "echarts/charts";
import { GridComponent, TooltipComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { type ReactNode, useEffect, useRef } from "react";
import { useAppearance } from "../appearance.ts";
import { token } from "../token.ts";
import styles from "./chart.module.css";

echarts.use([BarChart, LineChart, GridComponent, TooltipComponent, SVGRenderer]);

export type ChartOption = echarts.EChartsCoreOption;

interface ChartProps {
  /** What the picture shows, in a sentence: for those who do not see it. */
  readonly label: string;
  /** Asked for again when the appearance changes, so that it reads the tokens anew. */
  readonly option: () => ChartOption;
  readonly height?: number;
  /** The same numbers as a table, for those who do not see the picture and for paper. */
  readonly table: ReactNode;
}

const HEIGHT = 280;

/** A picture by ECharts in our tokens; redrawn as its place changes its width. */
export function Chart({ label, option, height = HEIGHT, table }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const { shade, size } = useAppearance();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the tokens that an option reads change with the appearance
  useEffect(() => {
    if (place.current === null) return;
    const chart = echarts.init(place.current, null, { renderer: "svg" });
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: token("sans"), fontSize: 14, color: token("ink") },
      ...option(),
    });
    const watch = new ResizeObserver(([place]) => {
      // It also reports the width that the picture was drawn in.
      if (Math.round(place?.contentRect.width ?? 0) !== chart.getWidth()) chart.resize();
    });
    watch.observe(place.current);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
  }, [option, shade, size]);
  return (
    <figure className={styles.chart}>
      <div ref={place} style={{ height }} role="img" aria-label={label} />
      <details className={styles.table}>{table}</details>
    </figure>
  );
}
