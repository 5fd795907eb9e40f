/** What the names of databases of notes begin with; the id of the edition that they are on follows. */
export const NOTES_OF = 'vis-a-vis:';
