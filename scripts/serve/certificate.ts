import { X509Certificate, createPrivateKey } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { generateCertificates, isCaCertificateInstalled } from "office-addin-dev-certs";

// Where office-addin-dev-certs keeps its files; one that is trusted already lies here.
const directory = path.join(homedir(), ".office-addin-dev-certs");
const files = {
  authority: path.join(directory, "ca.crt"),
  certificate: path.join(directory, "localhost.crt"),
  key: path.join(directory, "localhost.key"),
};
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
  const present = readFiles();
  if (present && isUsable(present, now)) return present;
  try {
    for (const file of Object.values(files)) rmSync(file, { force: true });
    await generateQuietly();
  } catch (error) {
    const reason = error instanceof Error ? error.message.replaceAll("\n", " ") : String(error);
    throw new CertificateError(
      `No https certificate could be made in ${directory} (${reason}): run "npx office-addin-dev-certs install", then start again.`,
    );
  }
  const made = readFiles();
  if (made && isUsable(made, now)) return made;
  throw new CertificateError(
    `The https certificate in ${directory} cannot be used: run "npx office-addin-dev-certs install", then start again.`,
  );
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

function readFiles(): Certificate | undefined {
  const needed = Object.values(files);
  if (!needed.every((file) => existsSync(file))) return undefined;
  return { cert: readFileSync(files.certificate, "utf8"), key: readFileSync(files.key, "utf8") };
}

/** The package reports on standard output, which belongs to our callers. */
async function generateQuietly(): Promise<void> {
  const log = console.log;
  console.log = console.error;
  try {
    await generateCertificates(files.authority, files.certificate, files.key, validDays);
  } finally {
    console.log = log;
  }
}
