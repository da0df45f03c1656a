import { Secret, TOTP } from "otpauth";
import { toString as drawQr } from "qrcode";

/**
 * Time-based one-time passwords (RFC 6238) in the form that every authenticator app reads: SHA-1, six digits, thirty
 * seconds. The RFC's own recommendations (5.2 and R6): one step of drift either way, a 160-bit secret, each code once.
 */
const STEP_SECONDS = 30;
const DRIFT_STEPS = 1;
const SECRET_BYTES = 20;

/** A new secret, in base32 as it is typed into an app that cannot scan. */
export function makeTotpSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32;
}

/** The address that an authenticator app reads, with the system's and the account's name to show. */
export function totpUri(secret: string, labels: { system: string; account: string }): string {
  return totp(secret, labels).toString();
}

/** The address as a QR code, an SVG drawing. It holds the secret: show it once, to its owner, and store it nowhere. */
export function drawTotpQr(uri: string): Promise<string> {
  return drawQr(uri, { type: "svg", errorCorrectionLevel: "M", margin: 4 });
}

/**
 * The step of time whose code this is, or undefined if it is none of the last, the present and the next step.
 *
 * `lastStep` is the step whose code was accepted before: its code and older ones are refused, so that a code seen over
 * a shoulder opens nothing (RFC 6238 5.2). Whoever accepts a step stores it in the same transaction.
 * `now` in milliseconds.
 */
export function findTotpStep(
  secret: string,
  code: string,
  now: number,
  lastStep: number | undefined,
): number | undefined {
  const digits = code.normalize("NFKC").replaceAll(/\s/g, "");
  if (!/^\d{6}$/.test(digits)) return undefined;
  const drift = totp(secret).validate({ token: digits, timestamp: now, window: DRIFT_STEPS });
  if (drift === null) return undefined;
  const step = Math.floor(now / 1000 / STEP_SECONDS) + drift;
  return lastStep !== undefined && step <= lastStep ? undefined : step;
}

function totp(secret: string, labels?: { system: string; account: string }): TOTP {
  return new TOTP({
    secret: Secret.fromBase32(secret),
    algorithm: "SHA1",
    digits: 6,
    period: STEP_SECONDS,
    ...(labels && { issuer: labels.system, label: labels.account }),
  });
}
