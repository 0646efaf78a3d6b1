/** Shows the host log: a count at the foot of the page, the lines on demand. */
import type { HostLog, LogLine } from "../host/log";
import { element } from "./dom";

/** Adds the log to the page's foot. */
export function showHostLog(footer: HTMLElement, log: HostLog): void {
  const list = element("ol", { class: "log-lines" });
  const summary = element("summary", {}, "Host log");
  const panel = element(
    "details",
    { class: "host-log" },
    summary,
    element("div", { class: "popup" }, list),
  );
  footer.append(panel);

  const add = (line: LogLine) => {
    const time = line.time.toLocaleTimeString("en-GB");
    list.append(element("li", { class: line.level }, `${time}  ${line.text}`));
    const errors = log.lines().filter((one) => one.level === "error").length;
    summary.textContent = errors === 0 ? "Host log" : `Host log: ${errors} not done`;
    panel.classList.toggle("has-errors", errors > 0);
  };
  log.lines().forEach(add);
  log.onLine(add);
}
