/** Where JavaScript's time ends, in ms since 1970 UTC: an open end of a date, in a number that JSON can hold. */
export const END_OF_TIME = 8.64e15;
