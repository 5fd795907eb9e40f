/** So long nothing may come before it counts as never coming, in ms. */
const PATIENCE = 20_000;

/**
 * `fetch`, that gives up where nothing comes for a while, of the answer or of what is in it: a network that stalls says nothing by itself. However slow it is, what comes is
 * waited for.
 */
export async function fetchSteadily(
  address: string | URL,
  { signal }: { signal?: AbortSignal } = {},
): Promise<Response> {
  const stalled = new AbortController();
  let timer: ReturnType<typeof setTimeout>;
  const rest = (): void => clearTimeout(timer);
  const wait = (): void => {
    rest();
    timer = setTimeout(() => stalled.abort(new DOMException('Nothing came any more.', 'TimeoutError')), PATIENCE);
  };
  signal?.addEventListener('abort', () => stalled.abort(signal.reason));
  wait();
  try {
    const answer = await fetch(address, { signal: stalled.signal });
    if (!answer.body) return answer;
    wait();
    const pieces = new TransformStream<Uint8Array, Uint8Array>({
      transform(piece, body) {
        wait();
        body.enqueue(piece);
      },
      flush: rest,
    });
    const { status, statusText, headers } = answer;
    return new Response(answer.body.pipeThrough(pieces), { status, statusText, headers });
  } catch (error) {
    rest();
    throw error;
  }
}
