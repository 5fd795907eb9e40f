import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CitedSpot } from '../../exports/citations/citation.ts';
import type { NoticeList } from '../shell/notice-list.ts';
import type { RoomState } from '../shell/room-state.ts';

type CitingHost = ReactiveControllerHost & HTMLElement & Pick<RoomState, 'have'>;

/** Answers who asks for a citation. What writes it is loaded only then. */
export class CitingDesk implements ReactiveController {
  /** What was cited last, for the dialog. */
  spot: CitedSpot | undefined;
  readonly #host: CitingHost;
  readonly #notices: NoticeList;
  readonly #onFailure: () => void;

  /** `onFailure` is called where it can't be loaded; asking again tries again. */
  constructor(host: CitingHost, notices: NoticeList, onFailure: () => void) {
    this.#host = host;
    this.#notices = notices;
    this.#onFailure = onFailure;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('cite', this.#cite);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('cite', this.#cite);
  }

  readonly #cite = async ({ detail }: HTMLElementEventMap['cite']): Promise<void> => {
    this.spot = detail.spot;
    try {
      const { copyCitation } = await import('./copy-citation.ts');
      await copyCitation(this.#host, detail, this.#notices);
    } catch {
      this.#onFailure();
    }
  };
}
