/** `GS V 66 0`: feeds what is printed past the knife, however far that is in this model, and cuts. */
export const FEED_AND_CUT = Uint8Array.of(0x1d, 0x56, 0x42, 0);
