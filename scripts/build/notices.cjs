// The licences of what is built into the add-in: which ones may be, and the notices that go with it.

const { readFileSync } = require("node:fs");
const path = require("node:path");

// Zlib asks nothing of what is built.
const allowed = [
  "MIT",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "0BSD",
  "(MIT AND Zlib)",
];

// Packages that state their licence without its text, and the package of the same copyright holder
// and licence whose text stands in for it.
const standIns = { "@fluentui/react-icons": "@fluentui/react-components" };

// Packages under the MIT licence that hold no text of it, and the author whom their package.json names.
const holders = { "@cfworker/json-schema": "Jeremy Danyow" };

/** Whether a package under this licence may be built into the add-in. */
function isAllowed(licence) {
  return allowed.includes(licence);
}

/** The notices of all packages, as one text; an error names the package whose licence has none. */
function notices(packages) {
  const heading = `This software contains the following ${packages.length} packages.`;
  const entries = packages.map((entry) => notice(entry, packages));
  return `${[heading, ...entries].join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

function notice({ name, version, license, licenseText, noticeText, repository }, packages) {
  const title = `${name} ${version}, licence: ${license}`;
  const text = licenseText ?? standIn(name, license, packages);
  return [title, repository, text.trim(), noticeText?.trim()].filter(Boolean).join("\n\n");
}

function standIn(name, license, packages) {
  if (license === "MIT" && holders[name]) return mitText(holders[name]);
  const other = packages.find((entry) => entry.name === standIns[name]);
  if (other?.license !== license || !other.licenseText) {
    throw new Error(`${name} has no licence text: see scripts/build/notices.cjs.`);
  }
  const why = `(The package itself holds no text; this is that of ${other.name}.)`;
  return `${why}\n\n${other.licenseText}`;
}

/** The text of the MIT licence as our own LICENSE has it, with another copyright holder. */
function mitText(holder) {
  const ours = readFileSync(path.join(__dirname, "..", "..", "LICENSE"), "utf8");
  const why = "(The package itself holds no text; it names its licence and author only.)";
  return `${why}\n\n${ours.replace(/^Copyright.*$/m, `Copyright (c) ${holder}`)}`;
}

module.exports = { isAllowed, notices };
