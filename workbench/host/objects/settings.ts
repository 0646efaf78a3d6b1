/** Excel.SettingCollection: what an add-in stores in the workbook. */
import { invalidArgument, itemNotFound } from "../errors";
import { DONE, hostObject, NULL_OBJECT } from "./kind";
import type { HostServices, Kind } from "./kind";

function settingKey(key: unknown): string {
  if (typeof key !== "string" || key === "") throw invalidArgument("A setting needs a key.");
  return key;
}

function existing(key: string, { settings }: HostServices): unknown {
  if (!settings.has(key)) throw itemNotFound(`the setting "${key}"`);
  return settings.get(key);
}

const SETTING: Kind<string> = {
  name: "Setting",
  identity: (key) => ({ Key: key }),
  scalars: {
    Key: { get: (key) => key },
    Value: {
      get: existing,
      set: (key, value, { settings }) => {
        settings.set(key, value);
      },
    },
  },
  methods: {
    Delete: (key, _args, services) => {
      existing(key, services);
      services.settings.delete(key);
      return DONE;
    },
  },
};

export const SETTINGS: Kind<null> = {
  name: "SettingCollection",
  items: (_data, { settings }) => [...settings.keys()].map((key) => hostObject(SETTING, key)),
  item: (_data, key, services) => {
    existing(settingKey(key), services);
    return hostObject(SETTING, settingKey(key));
  },
  methods: {
    Add: (_data, [key, value], { settings }) => {
      settings.set(settingKey(key), value);
      return hostObject(SETTING, settingKey(key));
    },
    GetItemOrNullObject: (_data, [key], { settings }) =>
      settings.has(settingKey(key)) ? hostObject(SETTING, settingKey(key)) : NULL_OBJECT,
    GetCount: (_data, _args, { settings }) => ({ value: settings.size }),
  },
};
