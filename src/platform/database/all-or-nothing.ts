/** A transaction that writes. */
interface Writing {
  readonly error: DOMException | null;
  readonly done: Promise<void>;
  abort(): void;
}

/**
 * All of the work in a transaction, or nothing: a database keeps by itself what was asked of it before work threw. Done when the browser says that it is on the
 * disk; rejects with what the browser says of the transaction, else with what the work threw.
 */
export async function allOrNothing<Value>(transaction: Writing, work: () => Promise<Value>): Promise<Value> {
  // It may fail while work still goes on, which then fails too.
  transaction.done.catch(() => undefined);
  let value: Value;
  try {
    value = await work();
  } catch (error) {
    await takeBack(transaction);
    // Requests of an aborted transaction only say that it was aborted; the transaction knows why.
    throw transaction.error ?? error;
  }
  await transaction.done.catch((error: unknown) => Promise.reject(transaction.error ?? error));
  return value;
}

/** Ends a transaction as if nothing had been asked of it. */
export async function takeBack(transaction: Writing): Promise<void> {
  try {
    transaction.abort();
  } catch {
    // It has aborted by itself.
  }
  await transaction.done.catch(() => undefined);
}
