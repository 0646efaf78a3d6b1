/** Sends the grid's changes to the pane, as far as the pane listens. */
import type { Grid, Place } from "../grid/port";
import { formatArea } from "./a1";
import type { SheetEvent } from "./objects/kind";
import type { Transport } from "./transport";

/** Numbers of the client's: the category of events, and the two events of a sheet. */
const EVENT_CATEGORY = 65536;
const EVENT_TYPE: Readonly<Record<SheetEvent, number>> = { changed: 10, selectionChanged: 14 };
const ALL_SHEETS = "Workbook";

export interface SheetEvents {
  listenTo: (sheetId: string | null, event: SheetEvent, listening: boolean) => void;
  /** A new pane has no listeners yet. */
  reset: () => void;
}

export function forwardEvents(grid: Grid, transport: () => Transport): SheetEvents {
  const wanted = new Map<string, number>();
  const key = (sheetId: string | null, event: SheetEvent) => `${sheetId ?? ALL_SHEETS}:${event}`;

  const send = (place: Place, event: SheetEvent, details: Record<string, string>) => {
    const message = JSON.stringify({
      address: formatArea(place.area),
      worksheetId: place.sheetId,
      ...details,
    });
    for (const target of [place.sheetId, null]) {
      if ((wanted.get(key(target, event)) ?? 0) < 1) continue;
      const entry = [EVENT_CATEGORY, EVENT_TYPE[event], target ?? ALL_SHEETS, message, 0];
      transport().raise("richApiMessage", { ArrayData: [entry] });
    }
  };

  grid.onSelectionChanged((place) => {
    send(place, "selectionChanged", {});
    if (transport().isSubscribed("documentSelectionChanged")) {
      transport().raise("documentSelectionChanged", {});
    }
  });
  grid.onDataChanged((place) => {
    send(place, "changed", { changeType: "RangeEdited", source: "Local" });
  });

  return {
    listenTo: (sheetId, event, listening) => {
      const name = key(sheetId, event);
      wanted.set(name, Math.max(0, (wanted.get(name) ?? 0) + (listening ? 1 : -1)));
    },
    reset: () => {
      wanted.clear();
    },
  };
}
