import './tiles.css';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { PressButton } from '@cherha/shared/ui/press-button.tsx';
import type { CSSProperties } from 'react';
import { useHall } from '../hall.tsx';
import { ActionButton } from './action-button.tsx';
import { Icon } from './icon.tsx';
import { columnsFor, fitOf, pagesOf, type Setting, type TileNeeds } from './room.ts';
import { WholeWords } from './service-name.tsx';
import { useField } from './use-field.ts';

/** One thing to choose, and how many wait for it. */
export interface Tile {
  readonly id: string;
  readonly name: string;
  /** Undefined: it is not known. */
  readonly waiting: number | undefined;
  readonly letter?: string;
  /** It can be asked about and not taken now. */
  readonly notNow?: 'kiosk.notNow' | 'kiosk.noTickets';
}

interface TilesProps {
  readonly tiles: readonly Tile[];
  readonly label: string;
  readonly needs: TileNeeds;
  /** From 0. */
  readonly page: number;
  readonly onChoose: (id: string) => void;
}

/** A list of large buttons in pages: no scrolling, nothing cut off. */
export function Tiles({ tiles, label, needs, page, onChoose }: TilesProps) {
  const [element, field] = useField();
  const pages = field ? pagesOf(tiles, field, needs) : [];
  const now = Math.max(0, Math.min(page, pages.length - 1));
  // Larger letters than the glass has room for: then the whole screen is turned, and no tile is cut.
  const tallest =
    field && Math.max(0, ...tiles.map(({ name }) => fitOf(name, field, needs).height));
  const columns = { '--columns': field && columnsFor(field, needs) } as CSSProperties;
  return (
    <div className="tiles">
      <div className="tiles-field" ref={element} style={{ minHeight: tallest && `${tallest}rem` }}>
        <ul className="tiles-list" data-slim={needs.slim && ''} style={columns} aria-label={label}>
          {field &&
            pages[now]?.map((tile) => {
              const { wide, setting } = fitOf(tile.name, field, needs);
              return (
                <li key={tile.id} data-wide={wide ? '' : undefined}>
                  <TileButton tile={tile} setting={setting} onPress={() => onChoose(tile.id)} />
                </li>
              );
            })}
        </ul>
      </div>
      {pages.length > 1 && <Pager page={now} pages={pages.length} />}
    </div>
  );
}

interface TileButtonProps {
  readonly tile: Tile;
  readonly setting: Setting;
  readonly onPress: () => void;
}

function TileButton({ tile, setting, onPress }: TileButtonProps) {
  const say = useSay();
  const { name, letter, waiting, notNow } = tile;
  return (
    <PressButton
      className="tile"
      data-setting={setting}
      data-not-now={notNow ? '' : undefined}
      onPress={onPress}
    >
      {letter !== undefined && (
        <span className="tile-letter" aria-hidden="true">
          {letter}
        </span>
      )}
      <span className="tile-words">
        <span className="tile-name">
          <WholeWords text={name} />
        </span>
        {notNow ? (
          <span className="tile-waiting">
            <Icon name="notice" />
            {say(notNow)}
          </span>
        ) : (
          waiting !== undefined && (
            <span className="tile-waiting" data-anybody={waiting > 0 ? '' : undefined}>
              <Icon name="people" />
              {waiting === 0 ? say('kiosk.noWaiting') : say('kiosk.waiting', { count: waiting })}
            </span>
          )
        )}
      </span>
      <Icon name="forward" />
    </PressButton>
  );
}

function Pager({ page, pages }: { page: number; pages: number }) {
  const { send } = useHall();
  const say = useSay();
  const turn = (by: number) => () => send({ type: 'page.turned', page: page + by });
  return (
    <div className="pager">
      <ActionButton icon="back" way="previous" disabled={page === 0} onPress={turn(-1)}>
        {say('kiosk.pages.previous')}
      </ActionButton>
      <p role="status">{say('kiosk.pages.of', { page: page + 1, pages })}</p>
      <ActionButton icon="forward" way="next" disabled={page === pages - 1} onPress={turn(1)}>
        {say('kiosk.pages.next')}
      </ActionButton>
    </div>
  );
}
