// SPDX-License-Identifier: GPL-3.0-or-later
import type { PasskeyChallenge, PasskeyCreation } from '../../api/types';

const PATIENCE_MS = 300_000;

/** Whether this browser can have passkeys at all; none can over plain http, except on the own machine. */
export function knowsPasskeys(): boolean {
  return typeof window.PublicKeyCredential === 'function';
}

/** The person closed the browser's question, or it waited too long. */
export class PasskeyCancelled extends Error {
  constructor() {
    super('passkey-cancelled');
    this.name = 'PasskeyCancelled';
  }
}

/** This device holds a passkey for the account already. */
export class PasskeyKnown extends Error {
  constructor() {
    super('passkey-known');
    this.name = 'PasskeyKnown';
  }
}

export function toBase64Url(bytes: ArrayBuffer): string {
  const text = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const raw = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(raw, (sign) => sign.charCodeAt(0));
}

/** Lets the device make a key, in the form in which the server takes it. */
export async function makePasskey(wanted: PasskeyCreation) {
  const credential = await asked(() =>
    navigator.credentials.create({
      publicKey: {
        challenge: fromBase64Url(wanted.challenge),
        rp: { id: wanted.partyId, name: wanted.partyName },
        user: {
          id: fromBase64Url(wanted.userHandle),
          name: wanted.login,
          displayName: wanted.displayName,
        },
        pubKeyCredParams: wanted.algorithms.map((alg) => ({ type: 'public-key', alg })),
        excludeCredentials: wanted.known.map((id) => ({ type: 'public-key', id: fromBase64Url(id) })),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        attestation: 'none',
        timeout: PATIENCE_MS,
      },
    }),
  );
  const response = credential.response as AuthenticatorAttestationResponse;
  return {
    credential: toBase64Url(credential.rawId),
    clientData: toBase64Url(response.clientDataJSON),
    attestation: toBase64Url(response.attestationObject),
    transports: response.getTransports(),
  };
}

/** Lets the device sign; it asks the person which of the accounts it knows is meant. */
export async function signByPasskey(wanted: PasskeyChallenge) {
  const credential = await asked(() =>
    navigator.credentials.get({
      publicKey: {
        challenge: fromBase64Url(wanted.challenge),
        rpId: wanted.partyId,
        userVerification: 'required',
        timeout: PATIENCE_MS,
      },
    }),
  );
  const response = credential.response as AuthenticatorAssertionResponse;
  return {
    credential: toBase64Url(credential.rawId),
    clientData: toBase64Url(response.clientDataJSON),
    authenticatorData: toBase64Url(response.authenticatorData),
    signature: toBase64Url(response.signature),
    userHandle: response.userHandle === null ? '' : toBase64Url(response.userHandle),
  };
}

async function asked(ask: () => Promise<Credential | null>): Promise<PublicKeyCredential> {
  try {
    const credential = await ask();
    if (credential instanceof PublicKeyCredential) {
      return credential;
    }
  } catch (error) {
    if (error instanceof DOMException && error.name === 'InvalidStateError') {
      throw new PasskeyKnown();
    }
    // The browser gives one answer for all it does not want to tell apart: closed, too late, nothing there.
    if (!(error instanceof DOMException)) {
      throw error;
    }
  }
  throw new PasskeyCancelled();
}
