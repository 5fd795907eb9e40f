/** What a suite came to. */
export interface SuiteResult {
  readonly passed: number;
  /** Of those, how many had failed before. */
  readonly secondTry?: number;
  readonly failed: number;
  /** Tests that the engine cannot be asked, or that another has for all. */
  readonly notAsked?: number;
}
export const ROWS: readonly string[];
export function resultCell(result: SuiteResult | undefined): string;
/** @throws {Error} where the README has no such table. */
export function readMatrix(readme: string): ReadonlyMap<string, readonly string[]>;
export function withRows(readme: string, rows: readonly (readonly string[])[]): string;
