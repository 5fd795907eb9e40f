import { server } from 'vitest/browser';

/**
 * Whether the browser answers Chromium's own protocol. Only through it can a test limit the space on the device, delete
 * a site's data under an open page, or read what is handed to screen readers; Firefox offers none of these.
 */
export const hasProtocol = server.browser === 'chromium';
