import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Sha256 } from '../notes/backup/sha256.ts';

/** The SHA-256 of a text's UTF-8, in hexadecimal. Slower than WebAssembly, which a browser can have switched off, and needs nothing that can fail to load. */
export const plainSha256: Sha256 = (text) => bytesToHex(sha256(text));
