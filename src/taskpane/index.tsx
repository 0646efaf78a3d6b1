import { createRoot } from "react-dom/client";
import { onHost } from "../workbook/office/host";
import { App } from "./app";
import "./page-style";

const element = document.getElementById("root");
if (!element) throw new Error("taskpane.html has no element with the id root");
const root = createRoot(element);

onHost((host) => {
  root.render(<App host={host} />);
});
