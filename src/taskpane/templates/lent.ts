import { useSpeechOf, type Speech } from "../lent/speech";
import { WORDS, type Words } from "./texts";

/** The texts in the language of the pane. */
export function useSpeech(): Speech<Words> {
  return useSpeechOf(WORDS);
}
