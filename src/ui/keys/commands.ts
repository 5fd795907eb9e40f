import type { NoteSpot } from '../../views/notes/note-spot.ts';
import type { Command, CommandRoom } from './command.ts';
import type { CitePlace } from './cite-place.ts';
import { citingCommands } from './citing-commands.ts';
import { placeCommands } from './place-commands.ts';
import { noteCommands } from './note-commands.ts';
import { readerCommands } from './reader-commands.ts';
import { viewCommands } from './view-commands.ts';

/** All that can be asked for now; `place` is where a note would go, `row` the row that the reader is in, `cited` what would be cited. */
export function commandsFor(state: CommandRoom, place?: NoteSpot, row?: string, cited?: CitePlace): readonly Command[] {
  return [
    ...placeCommands(state),
    ...viewCommands(state),
    ...noteCommands(state, place, row),
    ...(cited ? citingCommands(state, cited, place ? 'passage' : 'reading') : []),
    ...readerCommands(state),
  ];
}
