import { fontOf, widthOf, type Block } from './drawing.ts';

/**
 * The number in the frame it has on every screen, across the whole paper. Its capitals are never
 * lower than 15 mm, or 10 mm where the centre saves paper: on narrow paper the frame comes closer and the letters stand closer together.
 */
export function numberPlate(number: string, width: number, smaller?: 'normal'): Block {
  const letters = widthOf(number, { weight: 'Bold', size: 100 }) / 100;
  const roomy = width / (letters + 2 * (PADDING + FRAME));
  const size = smaller ? NORMAL : Math.round(Math.min(Math.max(roomy, SMALLEST), LARGEST));
  const frame = Math.round(size * FRAME);
  const inside = width - 2 * frame - 2 * size * TIGHT_PADDING;
  const squeeze = Math.min(1, inside / (letters * size));
  const capital = size * CAPITAL;
  const height = Math.round(capital + 2 * size * 0.22 + 2 * frame);
  return {
    height,
    draw(pen, left, top) {
      pen.lineWidth = frame;
      pen.beginPath();
      pen.roundRect(left + frame / 2, top + frame / 2, width - frame, height - frame, size * 0.14);
      pen.stroke();
      pen.save();
      pen.translate(left + width / 2, top + (height + capital) / 2);
      pen.scale(squeeze, 1);
      pen.font = fontOf({ weight: 'Bold', size });
      pen.textAlign = 'center';
      pen.fillText(number, 0, 0);
      pen.restore();
    },
  };
}

/** In parts of the font size, as in the number plate of the screens. */
const PADDING = 0.28;
const TIGHT_PADDING = 0.09;
const FRAME = 0.045;
const CAPITAL = 0.698;
/** 15 mm are 120 dots; a dot more for the edge of the letter. */
const SMALLEST = 174;
const LARGEST = 230;
const NORMAL = 116;
