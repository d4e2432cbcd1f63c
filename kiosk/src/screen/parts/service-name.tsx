import './service-name.css';

/** The name of a service among what is said of it. */
export function ServiceName({ as: Tag, name }: { as: 'p' | 'h2'; name: string }) {
  return (
    <Tag className="service-name" data-length={lengthOf(name)}>
      <WholeWords text={name} />
    </Tag>
  );
}

/** «14-річного» is one word and stays on one line. */
export const WholeWords = ({ text }: { text: string }) =>
  text.split(/(\S*\d-\p{L}\S*)/u).map((part, i) =>
    i % 2 === 0 ? (
      part
    ) : (
      <span key={part} className="one-word">
        {part}
      </span>
    ),
  );

/** A name stands in three lines at most, whatever a law calls it: the longer, the closer it is set. */
const lengthOf = (name: string): 'usual' | 'long' | 'longest' =>
  name.length > 165 ? 'longest' : name.length > 110 ? 'long' : 'usual';
