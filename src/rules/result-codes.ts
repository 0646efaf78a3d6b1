/** The codes of expected results before their names: 2.3, as documents write them. */
import { commonest } from "../recognise/commonest";

/** A label in two: what stands before the name, with the code in it, and the name. */
export interface CodedLabel {
  readonly before: string;
  readonly name: string;
}

/** "2.3 ", "2,3 ", "Expected Result 2.3: ". */
const BEFORE = /^\s*[^\d]{0,30}?(\d)\s?[.,]\s?(\d)(?!\d)[\s.,:：–—-]*/u;
/** In place of the code in what stands before a name. */
const CODE = "\u0000";

/** @param code of the row; where the label has another one, or none, all of it is a name */
export function codedLabel(label: string, code: string): CodedLabel {
  const [before = "", first, second] = BEFORE.exec(label) ?? [];
  if (first === undefined || `${first}.${second ?? ""}` !== code)
    return { before: "", name: label };
  return { before, name: label.slice(before.length) };
}

/** How most of these rows write what stands before a name, for the code of one of them. */
export function beforeLike(
  rows: readonly { readonly label: string; readonly id: string }[],
  code: string,
): string {
  const forms = rows.flatMap(({ label, id: own }) => {
    const { before } = codedLabel(label, own);
    // a comma is what one of them got wrong
    return before.includes(own) ? [before.replace(own, CODE)] : [];
  });
  const plain = `${CODE} `;
  // of forms that occur as often as each other the plain one
  forms.sort((one, other) => Number(other === plain) - Number(one === plain));
  return (commonest(forms) ?? plain).replace(CODE, code);
}
