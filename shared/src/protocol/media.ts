import type { Words } from '../domain/catalogue.ts';
import type { BoardId, BusinessDay } from '../domain/ids.ts';
import type { MediaFile } from './http.ts';

/** One picture or video as it lies in the folder. */
export interface MediaKept extends MediaFile {
  readonly bytes: number;
}

/** S15: and on which days the boards show it; without any, always. */
export interface MediaShown extends MediaKept {
  readonly from?: BusinessDay;
  readonly until?: BusinessDay;
}

/** `GET /api/media`: what whoever manages the hall sees of it. */
export interface MediaShelf {
  readonly today: BusinessDay;
  readonly files: readonly MediaShown[];
  /** Which boards have a place for pictures; none: nobody sees them. */
  readonly boards: readonly { readonly id: BoardId; readonly heading?: Words }[];
  /** How long a picture stands. */
  readonly seconds: number;
  /** Of one file. */
  readonly bytesAtMost: number;
  /** How much more can be laid before the disk is too full. */
  readonly bytesLeft: number;
}

/** Told to `/board`: all that lies there now, when it came and whenever the desk changed it. */
export interface MediaView {
  readonly view: 'media';
  readonly files: readonly MediaFile[];
}
