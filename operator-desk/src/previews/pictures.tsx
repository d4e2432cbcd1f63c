import { alarmPictures } from './alarm-pictures.tsx';
import { bookPictures } from './book-pictures.tsx';
import { compactPictures } from './compact-pictures.tsx';
import { devicePictures } from './device-pictures.tsx';
import { doorPictures } from './door-pictures.tsx';
import { hardDayPictures } from './hard-day-pictures.tsx';
import { managerPictures } from './manager-pictures.tsx';
import { mediaPictures } from './media-pictures.tsx';
import { receptionPictures } from './reception-pictures.tsx';
import { workPictures } from './work-pictures.tsx';
import type { Pictures } from './shown.tsx';

/** Every state of the desk as a picture, by name. */
export const pictures: Pictures = {
  ...doorPictures,
  ...workPictures,
  ...receptionPictures,
  ...managerPictures,
  ...mediaPictures,
  ...hardDayPictures,
  ...bookPictures,
  ...alarmPictures,
  ...compactPictures,
  ...devicePictures,
};
