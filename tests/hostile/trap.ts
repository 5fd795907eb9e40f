/** What would leave a trace if it ran: `watch-page.ts` puts it there. It has no sign that a markup would have to write otherwise. */
export const RUN = 'trap(1)';
/** Nobody answers here: whatever asks for it is an error. */
export const EVIL = 'https://evil.example';
