// Prints the path of the browser that the tests use, or says what to install.
import { browserPlan, findBrowser } from "./browser.mjs";
import { stop } from "./packages.mjs";

const browser = findBrowser();
if (!browser)
  stop(browserPlan({ platform: process.platform, isRoot: false, hasApt: false }).message);
process.stdout.write(`${browser}\n`);
