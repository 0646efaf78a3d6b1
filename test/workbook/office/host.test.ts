import { START_TIME_LIMIT } from "../../../src/model/limits";
import { onHost, type Host } from "../../../src/workbook/office/host";

type Info = { host: string | null };
const globals = globalThis as { Office?: unknown };

/** Puts an Office.js in place that answers as told. */
function offer(onReady: () => Promise<Info>, context: object = {}): void {
  globals.Office = { HostType: { Excel: "Excel" }, onReady, context };
}

function heard(): Host[] {
  const hosts: Host[] = [];
  onHost((host) => hosts.push(host));
  return hosts;
}

const inExcel = () => Promise.resolve({ host: "Excel" });

afterEach(() => {
  delete globals.Office;
  jest.useRealTimers();
});

test("without Office.js the pane is told at once that it runs nowhere", () => {
  expect(heard()).toMatchObject([{ workbook: undefined }]);
});

test("outside Excel there is no workbook", async () => {
  offer(() => Promise.resolve({ host: null }));
  const hosts = heard();
  await Promise.resolve();
  expect(hosts).toMatchObject([{ workbook: undefined }]);
});

test("in Excel there is one, with what Office knows about the user", async () => {
  offer(inExcel, { displayLanguage: "fr-CH", partitionKey: "p-" });
  const hosts = heard();
  await Promise.resolve();
  expect(hosts).toHaveLength(1);
  expect(hosts[0]?.workbook).toBeDefined();
  expect(hosts[0]).toMatchObject({
    displayLanguage: "fr-CH",
    partitionKey: "p-",
    isDark: undefined,
  });
});

test.each([
  [{ isDarkTheme: true }, true],
  [{ isDarkTheme: false, bodyBackgroundColor: "#000000" }, false],
  [{ bodyBackgroundColor: "#262626" }, true],
  [{ bodyBackgroundColor: "#FFFFFF" }, false],
  [{ bodyBackgroundColor: "none" }, undefined],
  [undefined, undefined],
])("the theme %j is dark: %s", async (officeTheme, isDark) => {
  offer(inExcel, { officeTheme });
  const hosts = heard();
  await Promise.resolve();
  expect(hosts[0]?.isDark).toBe(isDark);
});

test("an Office.js that does not answer in time is not waited for, but heard when it does", async () => {
  jest.useFakeTimers();
  let answer: (info: Info) => void = () => undefined;
  offer(
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  );
  const hosts = heard();
  await jest.advanceTimersByTimeAsync(START_TIME_LIMIT);
  expect(hosts).toMatchObject([{ workbook: undefined }]);
  answer({ host: "Excel" });
  await jest.advanceTimersByTimeAsync(0);
  expect(hosts).toHaveLength(2);
  expect(hosts[1]?.workbook).toBeDefined();
});
