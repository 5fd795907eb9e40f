/** The headers that the build of a site asks hosts to send with every file, by name. */
export function headersIn(site: string): Readonly<Record<string, string>>;
