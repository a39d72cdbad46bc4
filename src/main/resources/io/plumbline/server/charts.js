// The charts of the pages, all in one style taken from the page's own colours.
"use strict";

(() => {
  const css = getComputedStyle(document.documentElement);
  const colour = (name) => css.getPropertyValue(name).trim();
  const size = Math.round(parseFloat(css.fontSize) * 0.87);
  const text = { color: colour("--soft"), fontSize: size, fontFamily: colour("--sans") };
  const still = !matchMedia("(prefers-reduced-motion: no-preference)").matches;

  // Round ends of an axis that shows all the values.
  function around(values) {
    const known = values.filter((it) => it !== null);
    const [least, most] = [Math.min(...known), Math.max(...known)];
    const rough = (most - least) / 5 || 1;
    const power = 10 ** Math.floor(Math.log10(rough));
    const interval = [1, 2, 5, 10].find((it) => it * power >= rough) * power;
    return { min: Math.floor(least / interval) * interval, max: Math.ceil(most / interval) * interval, interval };
  }

  function option(data, words) {
    const [figures, expected, range, goal] = words;
    const band = data.high.map((it, i) => (it === null ? null : it - data.low[i]));
    const line = (name, values, more) => ({ name, type: "line", data: values, symbol: "none", connectNulls: false, ...more });
    const series = [
      line("low", data.low, { stack: "band", lineStyle: { opacity: 0 }, silent: true }),
      line(range, band, { stack: "band", lineStyle: { opacity: 0 }, itemStyle: { color: colour("--accent"), opacity: 0.3 }, areaStyle: { color: colour("--accent"), opacity: 0.16 }, silent: true }),
      line(figures, data.past, { lineStyle: { color: colour("--ink"), width: 2 }, itemStyle: { color: colour("--ink") }, symbol: "circle", symbolSize: 5 }),
      line(expected, data.expected, { lineStyle: { color: colour("--accent"), width: 2, type: "dashed" }, itemStyle: { color: colour("--accent") } }),
    ];
    if (data.goal !== null) {
      series[2].markLine = {
        silent: true,
        symbol: "none",
        data: [{ yAxis: data.goal, name: goal }],
        lineStyle: { color: colour("--late"), type: [4, 3] },
        label: { formatter: `${goal} ${data.goal.toLocaleString()}`, position: "insideStartTop", color: colour("--late"), fontSize: size },
      };
    }
    const shown = [figures, ...(data.expected.some((it) => it !== null) ? [expected, range] : [])];
    const bounds = data.chances ? { min: 0, max: 100, interval: 25 } : data.goal === null ? {} : around([...data.past, ...data.low, ...data.high, data.goal]);
    return {
      animation: !still,
      animationDuration: 350,
      textStyle: text,
      grid: { left: 8, right: 20, top: 2.4 * size + 14, bottom: 8, containLabel: true },
      legend: { data: shown, left: 0, top: 0, itemGap: 1.2 * size, textStyle: text, itemWidth: 18 },
      tooltip: {
        trigger: "axis",
        renderMode: "richText",
        backgroundColor: colour("--panel"),
        borderColor: colour("--rule"),
        textStyle: { ...text, color: colour("--ink") },
        formatter: (points) => {
          const i = points[0].dataIndex;
          const number = (it) => it.toLocaleString(undefined, { maximumFractionDigits: 2 });
          const lines = [data.periods[i]];
          if (data.past[i] !== null) lines.push(`${figures} ${number(data.past[i])} ${data.unit}`);
          else if (data.expected[i] !== null) {
            lines.push(`${expected} ${number(data.expected[i])} ${data.unit}`, `${range} ${number(data.low[i])} – ${number(data.high[i])}`);
          }
          return lines.join("\n");
        },
      },
      xAxis: { type: "category", data: data.periods, boundaryGap: false, axisLine: { lineStyle: { color: colour("--rule") } }, axisTick: { show: false }, axisLabel: text },
      yAxis: { type: "value", scale: true, name: data.unit, nameTextStyle: { ...text, align: "left" }, splitLine: { lineStyle: { color: colour("--rule") } }, axisLabel: { ...text, formatter: (it) => Number(it.toPrecision(6)).toLocaleString() }, ...bounds },
      series,
    };
  }

  document.querySelectorAll(".chart[data-chart]").forEach((place) => {
    const chart = echarts.init(place, null, { renderer: "svg" });
    chart.setOption(option(JSON.parse(place.dataset.chart), place.dataset.words.split("|")));
    new ResizeObserver(() => chart.resize()).observe(place);
  });
})();
