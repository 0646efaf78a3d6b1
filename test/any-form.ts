import fc from "fast-check";

const FULL_WIDTH = 0xfee0;
const BLANKS = [" ", "  ", "\u3000", "\u00a0", "\u2009", "\n", "\t", "\u200b"];

/** A text in another case, with full-width letters, and with blanks put in or taken out. */
export function anyForm(text: string): fc.Arbitrary<string> {
  const characters = Array.from(text);
  return fc
    .array(
      fc.record({
        upper: fc.boolean(),
        wide: fc.boolean(),
        blank: fc.constantFrom("", "", "", ...BLANKS),
      }),
      { minLength: characters.length, maxLength: characters.length },
    )
    .map((changes) =>
      characters
        .map((character, place) => {
          const { upper, wide, blank } = changes[place] as (typeof changes)[number];
          return blank + widened(cased(character, upper), wide);
        })
        .join(""),
    );
}

function cased(character: string, upper: boolean): string {
  return upper ? character.toUpperCase() : character.toLowerCase();
}

function widened(character: string, wide: boolean): string {
  const isNarrow = /^[!-~]$/.test(character);
  return wide && isNarrow ? String.fromCharCode(character.charCodeAt(0) + FULL_WIDTH) : character;
}
