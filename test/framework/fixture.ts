import json from "./fixture.json";
import type { Framework } from "../../src/framework/framework";

/** A small framework of a far biennium, so that nothing in it is taken for a published figure. */
export const fixture = json as unknown as Framework;
