import './number-plate.css';

/**
 * A ticket's number, in the same shape wherever it is met: kiosk, paper, board, desk, phone.
 * Its size is the font size of what it stands in.
 */
export function NumberPlate({
  number,
  tone = 'plain',
}: {
  number: string;
  tone?: 'plain' | 'call';
}) {
  return (
    <span className="number-plate" data-tone={tone}>
      {number}
    </span>
  );
}
