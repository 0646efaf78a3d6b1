/** The guides lead where they say. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(__dirname, "..");

const PAGES = [
  "README.md",
  ...readdirSync(path.join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => path.join("docs", file)),
];

const read = (page: string): string => readFileSync(path.join(ROOT, page), "utf8");

test.each(PAGES)("every link and picture of %s is there", (page) => {
  const targets = [...read(page).matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(
    ([, target]) => target,
  );
  const missing = targets.filter(
    (target) => !existsSync(path.resolve(ROOT, path.dirname(page), target as string)),
  );
  expect(missing).toEqual([]);
});

test("every npm command that the guides name exists", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const named = PAGES.flatMap((page) =>
    [...read(page).matchAll(/npm run (?:--silent )?([a-z][a-z0-9:-]*)/g)].map(([, name]) => name),
  );
  expect(named.length).toBeGreaterThan(0);
  for (const name of named) expect(Object.keys(scripts)).toContain(name);
});

test("every page of the guides is in their table of contents", () => {
  const contents = read("docs/README.md");
  const guides = PAGES.filter(
    (page) => /^docs.[^/\\]+\.md$/.test(page) && !page.includes("README"),
  );
  for (const guide of guides) expect(contents).toContain(`(${path.basename(guide)})`);
});
