import { TABLES } from "../../src/tables/catalogue";

/** The English sources of the tables' relations, each by itself: what the other languages translate. */
export function relationSources(): string {
  const sources = TABLES.flatMap(({ relations = [] }) => relations.map(({ source }) => source));
  const texts = Object.fromEntries([...new Set(sources)].map((source) => [source, source]));
  return `${JSON.stringify(texts, null, 2)}\n`;
}
