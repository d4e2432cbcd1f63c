import './icon.css';

/** Our own few signs, drawn in one line width on a field of 24. */
const drawings = {
  forward: 'M9 5l7 7-7 7',
  back: 'M15 5l-7 7 7 7',
  down: 'M12 4v15M5 12.5l7 7 7-7',
  left: 'M20 12H5M11.5 5l-7 7 7 7',
  right: 'M4 12h15M12.5 5l7 7-7 7',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.4 15.4L21 21',
  list: 'M4 6h3M4 12h3M4 18h3M11 6h9M11 12h9M11 18h9',
  help: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.3 9.4a2.8 2.8 0 1 1 4.2 2.4c-1 .6-1.5 1.1-1.5 2.2M12 17v.2',
  language:
    'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3.4 9h17.2M3.4 15h17.2M12 3c-5 5.5-5 12.5 0 18M12 3c5 5.5 5 12.5 0 18',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c0-4 2.7-6.2 6.5-6.2s6.5 2.2 6.5 6.2M16 4.6a3.3 3.3 0 0 1 0 6M18 14.3c2.2.9 3.5 2.8 3.5 5.7',
  consultation: 'M4 4.5h16v11.5h-9l-4.5 4v-4H4zM8.5 8.7h7M8.5 12h4.5',
  submit: 'M6 3.5h8l4 4V11M6 3.5v17h5.5M14 3.5v4h4M17.5 21v-7M14.3 17l3.2-3.2 3.2 3.2',
  collect: 'M6 3.5h8l4 4V11M6 3.5v17h5.5M14 3.5v4h4M17.5 14v7M14.3 18l3.2 3.2 3.2-3.2',
  notice: 'M12 3.5l9.5 16.5h-19zM12 10v4.5M12 17.2v.2',
  erase: 'M8.5 5.5H21v13H8.5L2.5 12zM11.5 9l6 6M17.5 9l-6 6',
  chosen: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM7.5 12.3l3.2 3.2 5.8-6.6',
  open: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z',
  up: 'M12 20V5M5 11.5l7-7 7 7',
  access:
    'M12 5.2a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.2zM4.5 8.2l5 1.2v4.3L7.8 21M19.5 8.2l-5 1.2v4.3l1.7 7.3M9.5 13.7h5M9.5 9.4h5',
  print: 'M7 8V3.5h10V8M7 17H4V8h16v9h-3M7 14h10v6.5H7z',
  box: 'M5 5h14v14H5z',
  place:
    'M12 21c4.5-4.6 6.5-8 6.5-11a6.5 6.5 0 1 0-13 0c0 3 2 6.4 6.5 11zM12 12.3a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6z',
  reception: 'M3.5 15.5h17v5h-17zM6 15.5V13a6 6 0 0 1 12 0v2.5M12 7V4.5M10 4.5h4',
  windows: 'M3.5 4.5h17v11h-17zM12 4.5v11M2.5 19.5h19',
  waiting: 'M7 4v9h9.5v7M7 13v7M7 9H4.5v5M16.5 13V9',
  toilet:
    'M7 7.2a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.2zM5 9.5h4v6H8V21H6v-5.5H5zM17 7.2a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.2zM17 9.5l3 6.5h-2v5h-2v-5h-2zM12 4v17',
  'accessible-toilet':
    'M10.5 5.6a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4zM10.5 7.5v6.5h5l2.5 6M10.5 10h5M8 11.5a5 5 0 1 0 6.3 6.5',
  copying: 'M8 8V3.5h12V16h-4M4 8h12v12.5H4zM7 12h6M7 15.5h6',
  bank: 'M3 9l9-5.5L21 9zM5.5 9v8M10 9v8M14 9v8M18.5 9v8M3.5 17h17M2.5 20.5h19',
  children:
    'M12 13.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM7.9 7.2a2.2 2.2 0 1 1 .9-3.4M16.1 7.2a2.2 2.2 0 1 0-.9-3.4M7 21c0-4 2-6.5 5-7.5 3 1 5 3.5 5 7.5z',
  lift: 'M5 3.5h14v17H5zM12 3.5v17M7.3 10.5l1.2-1.8 1.2 1.8M14.3 13.5l1.2 1.8 1.2-1.8',
  shelter: 'M3.5 20.5v-8L12 5l8.5 7.5v8zM9 20.5v-5.5h6v5.5M8 3.5l4-1.5 4 1.5',
  entrance: 'M13 3.5h6.5v17H13M3.5 12H15M11 8l4 4-4 4',
  unreached: 'M3 9.5c5-4.7 13-4.7 18 0M6.5 13.5c3-2.8 8-2.8 11 0M12 18.5v.2M4 3l16 18',
} as const;

export type IconName = keyof typeof drawings;

/** A sign beside words, never instead of them. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={drawings[name]} />
    </svg>
  );
}
