// `npm run --silent wipo -- …`: the command line, from a fresh clone on.
import { ensurePackages } from "./setup/packages.mjs";
import { runTypeScript } from "./setup/typescript.mjs";

// The command line's own code for what cannot be used.
ensurePackages(2);
runTypeScript("scripts/wipo.ts");
