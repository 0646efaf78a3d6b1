import { createRoot } from "react-dom/client";
import { onHost } from "../workbook/office/host";
import { App } from "./app";
import { createLibrary } from "./frameworks/library";
import { loadTools } from "./frameworks/load-tools";
import "./page-style";

const element = document.getElementById("root");
if (!element) throw new Error("taskpane.html has no element with the id root");
const root = createRoot(element);

onHost((host) => {
  const library = createLibrary(host.frameworks, async () => (await loadTools()).validate);
  // also when no pane is shown: in the shared runtime the functions run on this page
  void library.restore();
  root.render(<App host={host} library={library} />);
});
