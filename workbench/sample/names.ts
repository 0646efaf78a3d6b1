/** English wording for the sample sheets; the report data holds the Chinese of the printed report. */

export const ROW_NAMES: Readonly<Record<string, string>> = {
  patents: "Patents and Technology",
  brands: "Brands and Designs",
  copyright: "Copyright and Creative Industries",
  development: "Regional and National Development",
  infrastructure: "Infrastructure and Platforms",
  partnerships: "Global Challenges and Partnerships",
  ecosystems: "IP and Innovation Ecosystems",
  administration: "Administration, Finance and Management",
  unallocated: "Unallocated",
  total: "Total",
  pct: "PCT: published application",
  "madrid-registrations": "Madrid: new registration or renewal",
  "madrid-documents": "Madrid: document recorded",
  "hague-designs": "Hague: new design or renewal",
  "hague-documents": "Hague: document recorded",
};

export const UNIT_NAMES: Readonly<Record<string, string>> = {
  kCHF: "Thousands of Swiss francs",
  CHF: "Swiss francs",
};

/** The name of a row; throws where the data has a row that this file does not know. */
export function rowName(id: string): string {
  const name = ROW_NAMES[id];
  if (name === undefined) throw new Error(`The sample has no English name for the row "${id}".`);
  return name;
}
