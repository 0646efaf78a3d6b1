/** What a user does in the pane, and what a test looks at there. */
import axe from "axe-core";
import type { Frame, Locator } from "playwright-core";
import type { Workbench } from "./harness";
import { until } from "./harness";

export interface PaneDriver {
  frame: () => Frame;
  search: () => Locator;
  /** Opens a function through the search, by its name. */
  open: (name: string) => Promise<void>;
  field: (argument: string) => Locator;
  /** Fills an argument by its button and waits until it is filled. */
  takeSelection: (argument: string) => Promise<void>;
  /** Selects cells in the grid and waits until the pane has noticed. */
  select: (address: string) => Promise<void>;
  formula: () => Promise<string>;
  value: () => Promise<string>;
  insert: () => Locator;
  notice: (kind: "info" | "success" | "warning" | "error") => Locator;
  /** Loads the pane anew and waits until the old document is gone. */
  reload: () => Promise<void>;
  /** What axe-core finds, as text. */
  violations: () => Promise<string[]>;
}

export function drivePane(workbench: Workbench): PaneDriver {
  const frame = (): Frame => workbench.pane();
  const driver: PaneDriver = {
    frame,
    search: () => frame().getByRole("searchbox"),
    open: async (name) => {
      await driver.search().fill(name);
      await driver.search().press("Enter");
      await frame().locator("[data-formula]").waitFor();
    },
    field: (argument) => frame().locator(`[data-argument=${argument}] input`),
    takeSelection: async (argument) => {
      await frame().locator(`[data-argument=${argument}] button`).first().click();
      await until(async () => (await driver.field(argument).inputValue()) !== "");
    },
    select: async (address) => {
      await workbench.page.evaluate((cells) => {
        window.workbench.select(cells);
      }, address);
      const selected = await workbench.page.evaluate(() => window.workbench.selection());
      const line = frame().locator("[data-selection]");
      await until(async () => (await line.textContent())?.includes(selected) ?? false);
    },
    formula: async () => (await frame().locator("[data-formula]").textContent()) ?? "",
    value: async () => {
      const value = frame().locator("[data-value]");
      await value.waitFor();
      return value.innerText();
    },
    insert: () => frame().locator("[data-action=insert]"),
    notice: (kind) => frame().locator(`[data-notice=${kind}]`),
    reload: async () => {
      await frame().evaluate(() => {
        document.documentElement.classList.add("old");
      });
      await workbench.page.evaluate(() => {
        window.workbench.reloadPane();
      });
      const isOld = () => frame().locator("html.old").count();
      // while one document gives way to the other, there is none to ask
      await until(async () => (await isOld().catch(() => 1)) === 0);
    },
    violations: async () => {
      await frame().evaluate(axe.source);
      // halfway from one colour to another nothing has the contrast that it will have
      await frame().evaluate(async () => {
        const running = document.getAnimations().filter((one) => one instanceof CSSTransition);
        await Promise.allSettled(running.map(({ finished }) => finished));
      });
      const found = await frame().evaluate(async () => {
        const { axe: inPage } = window as unknown as { axe: typeof axe };
        return (await inPage.run(document)).violations;
      });
      return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    },
  };
  return driver;
}
