import { useSay } from '@cherha/shared/ui/language.tsx';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { Option } from './fields.tsx';
import { lookedUp } from './looked-up.ts';
import { useCalled } from './use-called.ts';

/** Fewer than these are seen at a glance and need no search. */
const MANY = 9;

/** About as high as the list may be. */
const LIST_PX = 290;

/** By how many there are in all: a list of which some are taken already stays what it is. */
export const isLong = ([one]: readonly Option[]): boolean =>
  (one?.among?.services.length ?? 0) >= MANY;

export interface ChooseServiceProps {
  readonly label: string;
  readonly name: string;
  readonly options: readonly Option[];
  /** What stands for choosing nothing. */
  readonly none?: string | undefined;
  /** Where something outside the form keeps what is chosen. */
  readonly value?: string | undefined;
  readonly initial?: string | undefined;
  readonly onChange?: ((value: string) => void) | undefined;
  readonly begins?: boolean | undefined;
  readonly isNeeded?: boolean | undefined;
}

/**
 * One of a hundred services by a few letters of its name, or by a word that people say for it. Whoever
 * leaves the field in the middle of a word takes the nearest that was found, and reads it there.
 */
export function ChooseService(props: ChooseServiceProps) {
  const { label, name, options, none, begins, isNeeded } = props;
  const say = useSay();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [wasTouched, setTouched] = useState(false);
  const called = useCalled(wasTouched);
  const [value, choose] = useChosen(props, field);
  const [typed, setTyped] = useState<string>();
  const [isOpen, setOpen] = useState(false);
  const [isUp, setUp] = useState(false);
  const [at, setAt] = useState(0);

  const query = typed ?? '';
  const [one] = options;
  const fitting = one?.among
    ? lookedUp(one.among, options, { query, language: say.language, called })
    : options;
  const nothing = none === undefined || query.trim() !== '' ? [] : [{ value: '', label: none }];
  const shown: readonly Option[] = [...nothing, ...fitting];
  const active = isOpen ? shown[at] : undefined;
  const chosen = options.find((option) => option.value === value);

  const text = typed ?? chosen?.label ?? none ?? '';
  // What stands there is what was chosen: the first letter that is typed takes its place.
  useEffect(() => {
    const isHere = document.activeElement === field.current && field.current?.value === text;
    if (typed === undefined && isHere) field.current?.select();
  }, [typed, text]);

  const close = (): void => {
    setOpen(false);
    setTyped(undefined);
  };
  const begin = (): void => {
    setTouched(true);
    setOpen(true);
    if (!isOpen) setUp(opensUp(field.current));
  };
  const open = (): void => {
    begin();
    setAt(
      Math.max(
        0,
        shown.findIndex((option) => option.value === value),
      ),
    );
  };
  const take = (option: Option | undefined): void => {
    if (option && !option.isOff) choose(option.value);
    close();
  };
  const type = (letters: string): void => {
    begin();
    setTyped(letters);
    setAt(0);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step !== undefined && !event.altKey) {
      event.preventDefault();
      if (isOpen) setAt(Math.min(Math.max(at + step, 0), shown.length - 1));
      else open();
    } else if (event.key === 'Enter' && (isOpen || event.repeat)) {
      // The first Enter chooses, the next one sends; what is not found sends nothing.
      event.preventDefault();
      if (active) take(active);
    } else if (event.key === 'Tab') {
      take(active);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  };
  const list = `${id}-list`;
  return (
    <div className="more-field choose-service">
      <label htmlFor={id}>{label}</label>
      <input
        ref={field}
        id={id}
        className="choice"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        placeholder={say('more.lookupFind')}
        title={chosen?.label}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={list}
        aria-activedescendant={active && `${list}-${at}`}
        data-begins={begins}
        value={text}
        onFocus={({ target }) => target.select()}
        onClick={({ currentTarget }) => {
          if (!isOpen) open();
          if (typed === undefined) currentTarget.select();
        }}
        onChange={({ target }) => type(target.value)}
        onBlur={() => {
          // What is not found chooses nothing, and not what was chosen before.
          if (query.trim() !== '' && !active && none !== undefined) choose('');
          if (query.trim() === '') close();
          else take(active);
        }}
        onKeyDown={onKeyDown}
      />
      <input type="hidden" name={name} value={value} data-needed={isNeeded} />
      {isOpen && (
        <div className="choose-service-list" data-up={isUp}>
          <div
            id={list}
            className="choose-service-all"
            role="listbox"
            aria-label={say('more.services')}
          >
            {shown.map((option, n) => (
              <Found
                key={option.value}
                id={`${list}-${n}`}
                option={option}
                isActive={n === at}
                isChosen={option.value === value}
                onTake={() => take(option)}
              />
            ))}
          </div>
          {shown.length === 0 && <p role="status">{say('more.lookupNothing')}</p>}
        </div>
      )}
    </div>
  );
}

/** Where the screen ends below the field and there is more room above it. */
function opensUp(field: HTMLInputElement | null): boolean {
  if (!field) return false;
  const { top, bottom } = field.getBoundingClientRect();
  const below = window.innerHeight - bottom;
  return below < LIST_PX && top > below;
}

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
};

function Found({
  id,
  option: { label, isOff = false },
  isActive,
  isChosen,
  onTake,
}: {
  id: string;
  option: Option;
  isActive: boolean;
  isChosen: boolean;
  onTake: () => void;
}) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are the field's own
    <div
      ref={line}
      id={id}
      role="option"
      className="choose-service-one"
      tabIndex={-1}
      aria-selected={isChosen}
      aria-disabled={isOff}
      data-active={isActive}
      // The field keeps the focus.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onTake}
    >
      {label}
    </div>
  );
}

/** As with any list: the first of it until something is chosen, and again when the form is emptied. */
function useChosen(
  { options, none, value, initial, onChange }: ChooseServiceProps,
  field: { readonly current: HTMLInputElement | null },
): [value: string, choose: (value: string) => void] {
  const [own, setOwn] = useState<string>();
  useEffect(() => {
    const form = field.current?.form;
    const empty = (): void => setOwn(undefined);
    form?.addEventListener('reset', empty);
    return () => form?.removeEventListener('reset', empty);
  }, [field]);
  const isThere = (one: string): boolean => options.some((option) => option.value === one);
  const first = initial ?? (none === undefined ? (options[0]?.value ?? '') : '');
  const wanted = value ?? own;
  return [
    wanted !== undefined && (wanted === '' || isThere(wanted)) ? wanted : first,
    (one) => {
      setOwn(one);
      onChange?.(one);
    },
  ];
}
