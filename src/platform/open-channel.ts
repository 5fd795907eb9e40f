/** By which the tabs of the site hear of one another. */
export interface Channel {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', hear: (event: MessageEvent<unknown>) => void): void;
  close(): void;
}

/**
 * A [BroadcastChannel](https://html.spec.whatwg.org/multipage/web-messaging.html#broadcasting-to-other-browsing-contexts). Where the browser keeps nothing of the site,
 * Firefox makes none, and there is nothing to be told of: then one that nobody hears. What is told after it was closed nobody hears either, and nothing is thrown.
 */
export function openChannel(name: string): Channel {
  const channel = newChannel(name);
  let open = true;
  return {
    postMessage(message) {
      if (open) channel.postMessage(message);
    },
    addEventListener: (type, hear) => channel.addEventListener(type, hear),
    close() {
      open = false;
      channel.close();
    },
  };
}

function newChannel(name: string): Channel {
  try {
    return new BroadcastChannel(name);
  } catch {
    return new MessageChannel().port1;
  }
}
