import { X509Certificate, createPrivateKey } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { generateCertificates, isCaCertificateInstalled } from "office-addin-dev-certs";

// Where office-addin-dev-certs keeps its files; one that is trusted already lies here.
const directory = path.join(homedir(), ".office-addin-dev-certs");
const names = { authority: "ca.crt", certificate: "localhost.crt", key: "localhost.key" };
const validDays = 365;

/** What node:https needs to answer for https://localhost. */
export interface Certificate {
  cert: string;
  key: string;
}

/** A certificate that cannot be made; the message is one line for the user. */
export class CertificateError extends Error {}

/**
 * The certificate for localhost, made now where there is none or it has run out. The trust store
 * is left alone, so no password is asked for; see `trustNote`.
 */
export async function readCertificate(now = new Date()): Promise<Certificate> {
  const present = readPair(directory);
  if (present && isUsable(present, now)) return present;
  try {
    const made = await makePair();
    // By the clock of now: the certificate did not hold yet when its making began.
    if (isUsable(made, new Date())) return made;
  } catch (error) {
    const reason = error instanceof Error ? error.message.replaceAll("\n", " ") : String(error);
    throw new CertificateError(
      `No https certificate could be made in ${directory} (${reason}): run "npx office-addin-dev-certs install", then start again.`,
    );
  }
  throw new CertificateError(
    `The https certificate in ${directory} cannot be used: run "npx office-addin-dev-certs install", then start again.`,
  );
}

/**
 * A new pair, and put where the next start finds it. Made in a folder of its own: another process
 * may be making one at the same time, and neither must answer with half of the other's.
 */
async function makePair(): Promise<Certificate> {
  mkdirSync(directory, { recursive: true });
  const workshop = mkdtempSync(path.join(directory, "new-"));
  try {
    await generateQuietly(workshop);
    const pair = readPair(workshop);
    if (!pair) throw new Error("nothing was written");
    for (const name of Object.values(names)) {
      renameSync(path.join(workshop, name), path.join(directory, name));
    }
    return pair;
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

/** Whether the pair answers for localhost today and a day longer. */
export function isUsable({ cert, key }: Certificate, now: Date): boolean {
  try {
    const certificate = new X509Certificate(cert);
    const tomorrow = now.getTime() + 24 * 3600 * 1000;
    if (tomorrow > Date.parse(certificate.validTo)) return false;
    if (now.getTime() < Date.parse(certificate.validFrom)) return false;
    if (certificate.checkHost("localhost") === undefined) return false;
    return certificate.checkPrivateKey(createPrivateKey(key));
  } catch {
    // Not a certificate or not a key: as good as missing.
    return false;
  }
}

/** One line for a user whose browser will warn, or undefined where the certificate is trusted. */
export function trustNote(): string | undefined {
  if (isTrusted()) return undefined;
  return "The browser will warn once about the certificate of localhost; to trust it: npx office-addin-dev-certs install";
}

function isTrusted(): boolean {
  try {
    return isCaCertificateInstalled();
  } catch {
    // The system's certificate tool is missing: nothing can be trusted through it.
    return false;
  }
}

function readPair(folder: string): Certificate | undefined {
  const inFolder = (name: string): string => path.join(folder, name);
  if (!Object.values(names).every((name) => existsSync(inFolder(name)))) return undefined;
  return {
    cert: readFileSync(inFolder(names.certificate), "utf8"),
    key: readFileSync(inFolder(names.key), "utf8"),
  };
}

/** The package reports on standard output, which belongs to our callers. */
async function generateQuietly(folder: string): Promise<void> {
  const [authority, certificate, key] = [names.authority, names.certificate, names.key].map(
    (name) => path.join(folder, name),
  );
  const log = console.log;
  console.log = console.error;
  try {
    await generateCertificates(authority, certificate, key, validDays);
  } finally {
    console.log = log;
  }
}
