/**
 * Makes sheets: the script of a worker, so that the pane goes on answering, and where a host has no
 * workers a script of the page.
 */
import { answerTo } from "./answer";
import { IN_PAGE, type InPage, type Question, type Reply } from "./protocol";
import { publishedTables } from "./published";

const answer: InPage = (question) => answerTo(question, publishedTables);

if ("document" in globalThis) {
  (globalThis as unknown as Record<typeof IN_PAGE, InPage>)[IN_PAGE] = answer;
} else {
  const reply = (what: Reply): void => {
    // a worker's own, which takes no address
    (globalThis.postMessage as (message: Reply) => void)(what);
  };
  globalThis.addEventListener("message", ({ data }: MessageEvent<Question>) => {
    void answer(data).then(reply);
  });
  reply({ ready: true });
}
