import type { Call, Outcome } from "../../../src/model/workbook-port";
import { createGateway } from "../../../src/workbook/office/gateway";
import { fakeExcel, OfficeError, settle, type FakeContext, type FakeExcel } from "./fake-excel";

const LIMITS = { answer: 1000, retry: 100 };
const EDITING = new OfficeError("InvalidOperationInCellEditMode");

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

/** Sends one request with one sync and gives what the work gave. */
function send(excel: FakeExcel, call?: Call, isChange = false): Promise<Outcome<string>> {
  return createGateway<FakeContext>(excel, LIMITS)(
    {
      needs: "1.4",
      isChange,
      work: async (_context, sync) => {
        await sync();
        return "done";
      },
    },
    call,
  );
}

test("an answer is the outcome", async () => {
  expect(await send(fakeExcel(["ok"]))).toEqual({ value: "done" });
});

test.each([
  [new OfficeError("AccessDenied"), { kind: "protected" }],
  [new OfficeError("InvalidSelection"), { kind: "severalAreas" }],
  [new OfficeError("ApiNotFound", "getX"), { kind: "unsupported", needs: "getX" }],
  [
    new OfficeError("GeneralException", "Something broke."),
    { kind: "failed", code: "GeneralException", message: "Something broke." },
  ],
])("%s is a problem of its own", async (error, problem) => {
  expect(await send(fakeExcel([error]))).toEqual({ problem });
});

test("a defect in the work is a problem too, not an exception", async () => {
  const outcome = await createGateway<FakeContext>(
    fakeExcel([]),
    LIMITS,
  )({
    needs: "1.1",
    work: () => Promise.reject(new TypeError("no such thing")),
  });
  expect(outcome).toEqual({
    problem: { kind: "failed", code: "unexpected", message: "no such thing" },
  });
});

test("what a host throws at once is a problem as well", async () => {
  const excel: FakeExcel = {
    ...fakeExcel([]),
    run: () => {
      throw new ReferenceError("Excel is not defined");
    },
  };
  expect(await send(excel)).toEqual({
    problem: { kind: "failed", code: "unexpected", message: "Excel is not defined" },
  });
});

test("what this Office lacks is not even tried", async () => {
  const excel = fakeExcel([], 3);
  expect(await send(excel)).toEqual({ problem: { kind: "unsupported", needs: "ExcelApi 1.4" } });
  expect(excel.sent()).toBe(0);
});

describe("a request without an answer", () => {
  test.each([true, false])("ends after the time limit (a change: %s)", async (isChange) => {
    const outcome = send(fakeExcel(["hang"]), undefined, isChange);
    await jest.advanceTimersByTimeAsync(LIMITS.answer);
    expect(await outcome).toEqual({ problem: { kind: "timedOut", isChange } });
  });

  test("does not go on when the answer comes late", async () => {
    const excel = fakeExcel(["hang"]);
    let wentOn = false;
    const outcome = createGateway<FakeContext>(
      excel,
      LIMITS,
    )({
      needs: "1.1",
      work: async (_context, sync) => {
        await sync();
        wentOn = true;
        await sync();
      },
    });
    await jest.advanceTimersByTimeAsync(LIMITS.answer);
    expect((await outcome).problem?.kind).toBe("timedOut");
    excel.answerLate();
    await settle();
    expect(wentOn).toBe(false);
    expect(excel.sent()).toBe(1);
  });

  test("has its full time for each of several requests", async () => {
    const excel = fakeExcel(["hang", "hang"]);
    const outcome = createGateway<FakeContext>(
      excel,
      LIMITS,
    )({
      needs: "1.1",
      work: async (_context, sync) => {
        await sync();
        await sync();
        return "both";
      },
    });
    await jest.advanceTimersByTimeAsync(LIMITS.answer - 1);
    excel.answerLate();
    await settle();
    await jest.advanceTimersByTimeAsync(LIMITS.answer - 1);
    excel.answerLate();
    expect(await outcome).toEqual({ value: "both" });
  });

  test("can be cancelled", async () => {
    const controller = new AbortController();
    const outcome = send(fakeExcel(["hang"]), { signal: controller.signal });
    controller.abort();
    expect(await outcome).toEqual({ problem: { kind: "cancelled" } });
  });

  test("is not sent when it was cancelled before", async () => {
    const excel = fakeExcel(["ok"]);
    const outcome = await send(excel, { signal: AbortSignal.abort() });
    expect(outcome).toEqual({ problem: { kind: "cancelled" } });
    expect(excel.sent()).toBe(0);
  });
});

describe("while a cell is being edited", () => {
  test("it is tried again until the cell is left, and says so once", async () => {
    const said: boolean[] = [];
    const excel = fakeExcel([EDITING, EDITING, EDITING, "ok"]);
    const outcome = send(excel, { onEditing: (isEditing) => said.push(isEditing) });
    await jest.advanceTimersByTimeAsync(3 * LIMITS.retry);
    expect(await outcome).toEqual({ value: "done" });
    expect(excel.sent()).toBe(4);
    expect(said).toEqual([true, false]);
  });

  test("cancelling ends the attempts", async () => {
    const said: boolean[] = [];
    const controller = new AbortController();
    const excel = fakeExcel(new Array<OfficeError>(50).fill(EDITING));
    const outcome = send(excel, {
      signal: controller.signal,
      onEditing: (isEditing) => said.push(isEditing),
    });
    await jest.advanceTimersByTimeAsync(2 * LIMITS.retry);
    controller.abort();
    expect(await outcome).toEqual({ problem: { kind: "cancelled" } });
    const sent = excel.sent();
    await jest.advanceTimersByTimeAsync(10 * LIMITS.retry);
    expect(excel.sent()).toBe(sent);
    expect(said).toEqual([true, false]);
  });

  test("another error ends the attempts", async () => {
    const outcome = send(fakeExcel([EDITING, new OfficeError("AccessDenied")]));
    await jest.advanceTimersByTimeAsync(LIMITS.retry);
    expect(await outcome).toEqual({ problem: { kind: "protected" } });
  });
});
