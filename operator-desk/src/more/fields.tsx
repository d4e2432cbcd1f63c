import { purposes, type Purpose } from '@cherha/shared/domain/catalogue.ts';
import type { ServiceId } from '@cherha/shared/domain/ids.ts';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import type { DeskView } from '@cherha/shared/views/desk-view.ts';
import {
  useEffect,
  useId,
  useRef,
  useState,
  type ComponentProps,
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import type { Hall } from '../hall.ts';
import { ChooseService, isLong } from './choose-service.tsx';
import type { Asking } from './use-asking.ts';
import { useToldHere } from './use-beside.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
  /** Under which heading it stands; those of one heading follow each other. */
  readonly group?: string;
  /** Shown, and not to be chosen now. */
  readonly isOff?: boolean;
  /** It is a service, and is looked for among these. */
  readonly among?: Pick<DeskView, 'services' | 'groups'>;
}

interface ChooseProps {
  readonly label: string;
  readonly name: string;
  readonly options: readonly Option[];
  /** What stands for choosing nothing. */
  readonly none?: string;
  /** Where something outside the form keeps what is chosen. */
  readonly value?: string;
  /** What is chosen until something else is. */
  readonly initial?: string;
  readonly onChange?: (value: string) => void;
  /** Where it matters by what it is chosen: keys or a pointer. */
  readonly hands?: Pick<ComponentProps<'select'>, 'onKeyDown' | 'onPointerDown' | 'onBlur'>;
  /** The hand comes here first, though something else stands before it. */
  readonly begins?: boolean;
  /** Without it the form asks for nothing, and says so. */
  readonly isNeeded?: boolean;
}

/** One choice of a form, with its name above it; where there are many services, with a search. */
export function Choose({ hands, ...choice }: ChooseProps) {
  return isLong(choice.options) ? (
    <ChooseService {...choice} />
  ) : (
    <ChooseShort {...choice} {...(hands && { hands })} />
  );
}

function ChooseShort({
  label,
  name,
  options,
  none,
  value,
  initial,
  onChange,
  hands,
  begins,
  isNeeded,
}: ChooseProps) {
  return (
    <label className="more-field">
      {label}
      <select
        className="choice"
        name={name}
        data-begins={begins}
        data-needed={isNeeded}
        {...(value !== undefined && { value })}
        {...(initial !== undefined && { defaultValue: initial })}
        onChange={({ target }) => onChange?.(target.value)}
        {...hands}
        onKeyDown={(event) => {
          hands?.onKeyDown?.(event);
          onEnter(event);
        }}
      >
        {none !== undefined && <option value="">{none}</option>}
        {grouped(options).map(({ group, own }) =>
          group === undefined ? (
            own.map(optionShown)
          ) : (
            <optgroup key={group} label={group}>
              {own.map(optionShown)}
            </optgroup>
          ),
        )}
      </select>
    </label>
  );
}

/** Enter sends from a closed list as from any other field of a form. */
function onEnter(event: KeyboardEvent<HTMLSelectElement>): void {
  if (event.key !== 'Enter' || event.repeat || event.defaultPrevented) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}

const optionShown = ({ value, label, isOff }: Option) => (
  <option key={value} value={value} disabled={isOff}>
    {label}
  </option>
);

const grouped = (options: readonly Option[]) =>
  [...new Set(options.map(({ group }) => group))].map((group) => ({
    group,
    own: options.filter((option) => option.group === group),
  }));

/** Every service of the centre, to choose from. */
export function useServiceOptions(hall: Hall): readonly Option[] {
  const words = useWords();
  return hall.view.services.map(({ id, name }) => ({
    value: id,
    label: words(name),
    among: hall.view,
  }));
}

/** A service and what the visitor came for in it. */
export function WishFields({
  hall,
  name = '',
  none,
  onService,
}: {
  hall: Hall;
  name?: string;
  /** For one more service, which need not be. The first one is needed, and none is chosen beforehand. */
  none?: string;
  onService?: (id: string) => void;
}) {
  const say = useSay();
  const services = useServiceOptions(hall);
  return (
    <>
      <Choose
        label={none === undefined ? say('more.service') : say('more.more')}
        name={`${name}serviceId`}
        options={services}
        none={none ?? say('more.sendTo.none')}
        isNeeded={none === undefined}
        {...(onService && { onChange: onService })}
      />
      <Choose
        label={say('more.purpose')}
        name={`${name}purpose`}
        options={purposes.map((value) => ({ value, label: say(`common.purpose.${value}`) }))}
      />
    </>
  );
}

/** What was chosen in a form, by the names of its fields. */
export class Chosen {
  readonly #data: FormData;
  constructor(form: HTMLFormElement) {
    this.#data = new FormData(form);
  }
  text(name: string): string {
    const value = this.#data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  }
  oneOf<T extends string>(name: string, all: readonly T[]): T | undefined {
    return all.find((one) => one === this.text(name));
  }
  id<T extends string>(name: string): T | undefined {
    return this.text(name) ? (this.text(name) as T) : undefined;
  }
  ids<T extends string>(name: string): readonly T[] {
    return this.#data.getAll(name).filter((value) => typeof value === 'string') as T[];
  }
  has(name: string): boolean {
    return this.#data.has(name);
  }
  wish(name = ''): { serviceId: ServiceId; purpose: Purpose } | undefined {
    const serviceId = this.id<ServiceId>(`${name}serviceId`);
    const purpose = this.oneOf(`${name}purpose`, purposes);
    return serviceId && purpose && { serviceId, purpose };
  }
}

/** A few fields and the one button that sends them; titled, so that a list of forms can be walked. */
export function AskForm({
  title,
  go,
  asking,
  onSend,
  children,
  danger = false,
  done,
  after,
}: {
  title: string;
  go: string;
  asking: Pick<Asking, 'going'> & Partial<Pick<Asking, 'about' | 'told' | 'claim'>>;
  onSend: (chosen: Chosen) => void;
  children?: ReactNode;
  danger?: boolean;
  /** What came of it: with each, the form is empty again for the next person. */
  done?: string | undefined;
  /** Another press of the form, after its own. */
  after?: ReactNode;
}) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const { told, onSending } = useToldHere(asking);
  const say = useSay();
  useEffect(() => {
    if (done !== undefined) form.current?.reset();
  }, [done]);
  const [isMissing, setMissing] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const needed = event.currentTarget.querySelectorAll<HTMLInputElement>('[data-needed="true"]');
    const misses = Array.from(needed).some(({ value }) => value === '');
    setMissing(misses);
    if (misses) return;
    onSending();
    onSend(new Chosen(event.currentTarget));
  };
  return (
    <form
      ref={form}
      className="more-form"
      aria-labelledby={id}
      onSubmit={submit}
      onInput={() => setMissing(false)}
      noValidate
    >
      <h2 id={id} className="more-title">
        {title}
      </h2>
      {children}
      {isMissing && (
        <p className="notice" role="alert" data-tone="refused">
          {say('more.serviceMissing')}
        </p>
      )}
      <button
        className="button"
        data-rank={danger ? 'danger' : undefined}
        aria-disabled={asking.going}
      >
        {go}
      </button>
      {asking.claim && (
        <output className="notice more-told" data-tone={told?.tone}>
          {told?.text(say)}
        </output>
      )}
      {after}
    </form>
  );
}
