import { inFormOf } from "../../src/rules/figure-form";

test.each([
  [0.456, "45%", "46%", 0.46],
  [0.456, "45.1%", "45.6%", 0.456],
  [503445, "506,597", "503,445", 503445],
  [-1234.5, "(1,234.4)", "(1,234.5)", -1234.5],
  [-1234.5, "-1,234.4", "-1,234.5", -1234.5],
  [1234567.5, "1 234 567,4", "1 234 567,5", 1234567.5],
  [1234567.5, "1.234.567,4", "1.234.567,5", 1234567.5],
  [-0.2, "5", "0", 0],
  // as a cell without a format shows it
  [18000, "81000", "18000", 18000],
  // read as a fraction of one, which a dot before three digits is
  [18629, "18.629", "18,629.000", 18629],
])("%d in the form of %s is %s", (value, printed, text, held) => {
  expect(inFormOf(value, printed)).toEqual({ text, value: held });
});
