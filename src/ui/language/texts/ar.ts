// Do not modify this file by hand!
// Re-generate this file by running lit-localize

import { str } from '@lit/localize';

/* eslint-disable no-irregular-whitespace */
/* eslint-disable @typescript-eslint/no-explicit-any */

export const templates = {
  sd8a0d0cc52fdaf39: str`until ${0}`,
  sacf819de0479fa43: str`from ${0}`,
};
