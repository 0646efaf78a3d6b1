/** Lists the charts that the add-in has asked for, at the page's foot: the grid cannot draw them. */
import type { ChartRecord, ChartStore } from "../host/charts";
import { element } from "./dom";

/** Adds the list; it is hidden while there is no chart. */
export function showCharts(
  footer: HTMLElement,
  charts: ChartStore,
  nameOf: (sheetId: string) => string,
): void {
  const list = element("ul", { class: "chart-lines" });
  const summary = element("summary", {});
  const panel = element(
    "details",
    { class: "charts" },
    summary,
    element("div", { class: "popup" }, element("p", {}, NOTICE), list),
  );
  footer.append(panel);

  const show = () => {
    const all = charts.all();
    panel.hidden = all.length === 0;
    summary.textContent = `Charts: ${all.length}, not drawn here`;
    list.replaceChildren(...all.map((chart) => element("li", {}, describe(chart, nameOf))));
  };
  show();
  charts.onChange(show);
}

const NOTICE = "The workbench cannot draw charts. These were asked for; Excel draws them.";

function describe(
  { sheetId, type, title, place, series }: ChartRecord,
  nameOf: (id: string) => string,
) {
  const parts = series.map(({ name, values }) => `${name} (${values ?? "no cells"})`);
  return `${nameOf(sheetId)}!${place ?? "?"}: ${title} · ${type} · ${parts.join(", ")}`;
}
